package io.github.mediabias.cli;

import io.github.mediabias.analysis.codebook.InvalidCodebookException;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.sql.SQLException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/**
 * The command {@code mediabias}. Results go to standard output, everything else to standard error, both in UTF-8. Exit codes:
 * 0 done, 1 failed, 2 wrong usage, 3 done but with problems under {@code --strict}, 130 interrupted.
 */
@Command(
        name = "mediabias",
        description =
                "Finds who is quoted in news articles and how, counts framing terms by voice, compares outlets, and"
                        + " writes the weekly workbook.",
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class,
        subcommands = {
            ReportCommand.class,
            AnalyzeCommand.class,
            CompareCommand.class,
            KwicCommand.class,
            KeynessCommand.class,
            ProfileCommand.class,
            InspectCommand.class,
            EvaluateCommand.class,
            TrainCommand.class,
            SampleCommand.class,
            AgreementCommand.class,
            CodebookCommand.class,
            CorrectionsCommand.class,
            WordRarityCommand.class
        })
public final class Main implements Runnable {

    static final int DONE = 0;
    static final int FAILED = 1;
    static final int WRONG_USAGE = 2;
    static final int PROBLEMS = 3;

    /** What is said where a result could not be printed whole. */
    static final String UNWRITTEN = "standard output could not be written to its end";

    @Spec
    @SuppressWarnings("NullAway.Init") // Set by picocli.
    private CommandSpec spec;

    private Main() {}

    /** Runs the command line and ends the process with its exit code. */
    public static void main(String[] arguments) {
        PrintWriter out = utf8(new FileOutputStream(FileDescriptor.out));
        PrintWriter err = utf8(new FileOutputStream(FileDescriptor.err));
        int code = run(arguments, out, err);
        out.flush();
        err.flush();
        System.exit(code);
    }

    /** Runs the command line and returns its exit code. */
    static int run(String[] arguments, PrintWriter out, PrintWriter err) {
        CommandLine command = new CommandLine(new Main());
        command.setOut(out);
        command.setErr(err);
        command.setCaseInsensitiveEnumValuesAllowed(true);
        command.setExecutionExceptionHandler((exception, line, result) -> {
            err.println("mediabias: " + message(exception));
            return exception instanceof ParameterException ? WRONG_USAGE : FAILED;
        });
        // The help, longer than a screen, would push what is wrong out of sight.
        command.setParameterExceptionHandler((exception, line) -> {
            CommandLine wrong = exception.getCommandLine();
            err.println("mediabias: " + exception.getMessage());
            err.println("See " + wrong.getCommandSpec().qualifiedName() + " --help");
            return WRONG_USAGE;
        });
        int code = command.execute(arguments);
        out.flush();
        // What failed has said why.
        if (code != FAILED && out.checkError()) {
            err.println("mediabias: " + UNWRITTEN);
            return code == DONE ? FAILED : code;
        }
        return code;
    }

    private static String message(Exception exception) {
        if (exception instanceof NoSuchFileException missing) {
            return missing.getFile() + ": "
                    + (missing.getReason() == null ? "no such file or folder" : missing.getReason());
        }
        if (exception instanceof UncheckedIOException unchecked) {
            IOException cause = unchecked.getCause();
            return cause == null ? unchecked.toString() : message(cause);
        }
        boolean told = exception instanceof IOException
                || exception instanceof SQLException
                || exception instanceof InvalidCodebookException
                || exception instanceof IllegalArgumentException
                || exception instanceof ParameterException;
        // A defect of the program: its place helps whoever mends it.
        StackTraceElement[] trace = exception.getStackTrace();
        String place = told || trace.length == 0 ? "" : " (at " + trace[0] + ")";
        return (told && exception.getMessage() != null ? exception.getMessage() : exception.toString()) + place;
    }

    private static PrintWriter utf8(FileOutputStream stream) {
        return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), true);
    }

    @Override
    public void run() {
        throw new ParameterException(
                spec.commandLine(),
                "a command is missing; expected report, analyze, compare, kwic, keyness, profile, sample, agreement, inspect, evaluate,"
                        + " train, codebook or corrections (mediabias --help)");
    }

    /** The version of the build. */
    static final class Version implements IVersionProvider {

        @Override
        public String[] getVersion() throws IOException {
            return new String[] {"mediabias " + ToolVersion.read()};
        }
    }
}
