@echo off
rem Runs mediabias. Builds first if it is not built yet; needs a JDK (17 or newer) and Maven.
rem After changing sources: mediabias.cmd --rebuild
setlocal
set "ROOT=%~dp0"
set "APP=%ROOT%target\app"
if "%~1"=="--rebuild" (
  if exist "%APP%" rmdir /s /q "%APP%"
  shift
  goto build
)
if exist "%APP%\built" goto run

:build
echo mediabias: building (the first time, Maven fetches what it needs; this takes some minutes) 1>&2
pushd "%ROOT%"
call mvn -B -q -Dquick -Dmaven.test.skip=true package 1>&2
if errorlevel 1 (
  popd
  echo mediabias: the build failed 1>&2
  exit /b 1
)
popd
if exist "%ROOT%target\app.part" rmdir /s /q "%ROOT%target\app.part"
mkdir "%ROOT%target\app.part\lib"
copy /y "%ROOT%cli\target\lib\*.jar" "%ROOT%target\app.part\lib" >nul
copy /y "%ROOT%cli\target\cli-*.jar" "%ROOT%target\app.part\lib" >nul
type nul > "%ROOT%target\app.part\built"
if exist "%APP%" rmdir /s /q "%APP%"
move "%ROOT%target\app.part" "%APP%" >nul
if "%~1"=="" exit /b 0

:run
java -Xmx2g -XX:+UseSerialGC -Djava.awt.headless=true %MEDIABIAS_JVM_OPTS% -cp "%APP%\lib\*" io.github.mediabias.cli.Main %*
exit /b %ERRORLEVEL%
