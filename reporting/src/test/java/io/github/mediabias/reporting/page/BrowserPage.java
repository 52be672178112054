package io.github.mediabias.reporting.page;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;

/** A page in a {@link Browser}: what a reader does with it, and what the browser says of it. */
public final class BrowserPage {

    private static final int PATIENCE_MILLIS = 20_000;

    /** Keys that type nothing, with their Windows key codes, by which the browser knows them. */
    private static final Map<String, Integer> KEYS = Map.of(
            "Tab", 9, "Enter", 13, "Escape", 27, "ArrowLeft", 37, "ArrowUp", 38, "ArrowRight", 39, "ArrowDown", 40);

    private final DevTools tools;
    private final String session;
    private final String address;

    private BrowserPage(DevTools tools, String session, String address) {
        this.tools = tools;
        this.session = session;
        this.address = address;
    }

    static BrowserPage load(DevTools tools, String session, Path file) throws IOException, InterruptedException {
        BrowserPage page = new BrowserPage(tools, session, file.toUri().toString());
        for (String domain : List.of("Page", "Runtime", "Log", "Network", "Audits")) {
            page.send(domain + ".enable", object());
        }
        page.resize(1400, 900);
        page.send("Page.navigate", object().put("url", page.address));
        page.await("document.readyState === 'complete' && location.href !== 'about:blank'");
        return page;
    }

    /** The window's size in pixels. */
    public void resize(int width, int height) throws IOException, InterruptedException {
        send(
                "Emulation.setDeviceMetricsOverride",
                object().put("width", width)
                        .put("height", height)
                        .put("deviceScaleFactor", 1)
                        .put("mobile", false));
    }

    /**
     * Shows the page as another medium does.
     *
     * @param medium {@code screen} or {@code print}
     * @param scheme {@code light} or {@code dark}
     */
    public void media(String medium, String scheme) throws IOException, InterruptedException {
        ArrayNode features = JsonNodeFactory.instance.arrayNode();
        features.addObject().put("name", "prefers-color-scheme").put("value", scheme);
        features.addObject().put("name", "prefers-reduced-motion").put("value", "reduce");
        ObjectNode parameters = object().put("media", medium);
        parameters.set("features", features);
        send("Emulation.setEmulatedMedia", parameters);
    }

    /**
     * The value of an expression.
     *
     * @throws IOException if it throws
     */
    public JsonNode evaluate(String expression) throws IOException, InterruptedException {
        JsonNode answer = send(
                "Runtime.evaluate",
                object().put("expression", expression)
                        .put("returnByValue", true)
                        .put("awaitPromise", true));
        if (answer.has("exceptionDetails")) {
            throw new IOException(expression + ": " + answer.get("exceptionDetails"));
        }
        return answer.path("result").path("value");
    }

    /** Waits until an expression is true. */
    public void await(String condition) throws IOException, InterruptedException {
        long end = System.nanoTime() + PATIENCE_MILLIS * 1_000_000L;
        while (!evaluate(condition).asBoolean()) {
            if (System.nanoTime() > end) {
                throw new IOException("this did not become true: " + condition);
            }
            Thread.sleep(20);
        }
    }

    /** Clicks with the mouse on the middle of the first element that the selector finds, wherever it is. */
    public void click(String selector) throws IOException, InterruptedException {
        JsonNode middle = evaluate("(() => { const found = document.querySelector(" + quoted(selector) + ");"
                + "found.scrollIntoView({block: 'center', behavior: 'instant'});"
                + "const box = found.getClientRects()[0];"
                + "return {x: box.x + box.width / 2, y: box.y + box.height / 2}; })()");
        for (String type : List.of("mousePressed", "mouseReleased")) {
            send(
                    "Input.dispatchMouseEvent",
                    object().put("type", type)
                            .put("x", middle.path("x").asDouble())
                            .put("y", middle.path("y").asDouble())
                            .put("button", "left")
                            .put("clickCount", 1));
        }
    }

    /** Presses a key: a letter, or such as {@code ArrowDown}, {@code Enter}, {@code Escape}, {@code Tab}. */
    public void press(String key) throws IOException, InterruptedException {
        ObjectNode down = object().put("type", "keyDown").put("key", key);
        if (KEYS.containsKey(key)) {
            down.put("windowsVirtualKeyCode", KEYS.get(key)).put("code", key);
        }
        if (key.length() == 1 || key.equals("Enter")) {
            down.put("text", key.length() == 1 ? key : "\r");
        }
        send("Input.dispatchKeyEvent", down);
        send("Input.dispatchKeyEvent", object().put("type", "keyUp").put("key", key));
    }

    /** What was asked for beside the page itself, by address. What stands in the page as {@code data:} does not leave it. */
    public List<String> requests() {
        return tools.events(session, "Network.requestWillBeSent").stream()
                .map(event -> event.path("request").path("url").asText())
                .filter(url -> !url.equals(address) && !url.startsWith("data:"))
                .toList();
    }

    /** What the browser complains of: errors and warnings on the console, uncaught errors, breaches of the policy. */
    public List<String> complaints() {
        List<String> complaints = new ArrayList<>();
        for (JsonNode event : tools.events(session, "Runtime.exceptionThrown")) {
            complaints.add(event.path("exceptionDetails").toString());
        }
        for (JsonNode event : tools.events(session, "Runtime.consoleAPICalled")) {
            complaints.add(event.path("type").asText() + ": " + event.path("args"));
        }
        for (JsonNode event : tools.events(session, "Log.entryAdded")) {
            complaints.add(event.path("entry").path("source").asText() + ": "
                    + event.path("entry").path("text").asText());
        }
        for (JsonNode event : tools.events(session, "Audits.issueAdded")) {
            if (event.path("issue").path("code").asText().equals("ContentSecurityPolicyIssue")) {
                complaints.add(event.path("issue").toString());
            }
        }
        return complaints;
    }

    /** Takes a picture (PNG) of what is in the window. */
    public void picture(Path file) throws IOException, InterruptedException {
        Files.write(file, decoded(send("Page.captureScreenshot", object())));
    }

    /** Prints to a PDF file on A4. */
    public void print(Path file) throws IOException, InterruptedException {
        ObjectNode parameters = object().put("paperWidth", 8.27)
                .put("paperHeight", 11.69)
                .put("printBackground", true)
                .put("preferCSSPageSize", true);
        Files.write(file, decoded(send("Page.printToPDF", parameters)));
    }

    private static byte[] decoded(JsonNode answer) {
        return Base64.getDecoder().decode(answer.path("data").asText());
    }

    private JsonNode send(String method, ObjectNode parameters) throws IOException, InterruptedException {
        return tools.send(session, method, parameters);
    }

    private static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }

    private static String quoted(String text) {
        return JsonNodeFactory.instance.textNode(text).toString();
    }
}
