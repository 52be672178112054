package io.github.mediabias.reporting.page;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * A Chromium of the machine, without window, with an empty profile, and without network: no name resolves. Tests of pages are
 * skipped, and say so, where none is installed.
 */
public final class Browser implements AutoCloseable {

    private static final List<String> NAMES =
            List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable");
    private static final int START_SECONDS = 60;

    private final Process process;
    private final DevTools tools;

    private Browser(Process process, DevTools tools) {
        this.process = process;
        this.tools = tools;
    }

    /**
     * Starts the browser; skips the test that asks for it if there is none.
     *
     * @param profile a new folder
     */
    public static Browser start(Path profile) throws IOException, InterruptedException {
        Optional<Path> program = installed();
        assumeTrue(program.isPresent(), "no Chromium on the PATH: the look at the page in a browser is skipped");
        List<String> command = new ArrayList<>(List.of(program.orElseThrow().toString()));
        command.addAll(List.of(
                "--headless=new",
                "--remote-debugging-port=0",
                "--user-data-dir=" + profile,
                "--host-resolver-rules=MAP * ~NOTFOUND",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-dev-shm-usage",
                "--disable-quic",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-default-apps",
                "--disable-extensions",
                "--disable-sync",
                "--no-first-run",
                "--no-default-browser-check",
                "--password-store=basic",
                "--lang=en-US",
                "about:blank"));
        Path log = profile.resolveSibling(profile.getFileName() + ".log");
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        try {
            return new Browser(process, DevTools.connect(address(process, profile, log)));
        } catch (IOException | InterruptedException | RuntimeException e) {
            end(process);
            throw e;
        }
    }

    private static Optional<Path> installed() {
        String path = System.getenv("PATH");
        for (String name : NAMES) {
            for (String folder : (path == null ? "" : path).split(File.pathSeparator, -1)) {
                Path program = Path.of(folder, name);
                if (!folder.isEmpty() && Files.isExecutable(program)) {
                    return Optional.of(program);
                }
            }
        }
        return Optional.empty();
    }

    /** The browser writes its port and the path to ask for into its profile when it is ready. */
    private static URI address(Process process, Path profile, Path log) throws IOException, InterruptedException {
        Path ready = profile.resolve("DevToolsActivePort");
        for (int i = 0; i < START_SECONDS * 20; i++) {
            List<String> lines = Files.exists(ready) ? Files.readAllLines(ready) : List.of();
            if (lines.size() == 2) {
                return URI.create("ws://127.0.0.1:" + lines.get(0) + lines.get(1));
            }
            if (!process.isAlive()) {
                break;
            }
            Thread.sleep(50);
        }
        throw new IOException("Chromium does not start: " + Files.readString(log));
    }

    /** Opens a file in a new tab, 1400 by 900 pixels large, and waits until it is loaded. */
    public BrowserPage open(Path file) throws IOException, InterruptedException {
        JsonNodeFactory json = JsonNodeFactory.instance;
        JsonNode target =
                tools.send("", "Target.createTarget", json.objectNode().put("url", "about:blank"));
        JsonNode session = tools.send(
                "",
                "Target.attachToTarget",
                json.objectNode()
                        .put("targetId", target.path("targetId").asText())
                        .put("flatten", true));
        return BrowserPage.load(tools, session.path("sessionId").asText(), file);
    }

    @Override
    public void close() {
        try {
            tools.send("", "Browser.close", JsonNodeFactory.instance.objectNode());
            process.waitFor(10, TimeUnit.SECONDS);
        } catch (IOException e) {
            // It is gone already.
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            tools.close();
            end(process);
        }
    }

    private static void end(Process process) {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
    }
}
