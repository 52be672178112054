package io.github.mediabias.reporting.page;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A connection to a browser by the DevTools protocol: commands, their answers, and the events in the order of arrival. One
 * thread sends.
 *
 * @see <a href="https://chromedevtools.github.io/devtools-protocol/">Chrome DevTools Protocol</a>
 */
final class DevTools implements AutoCloseable {

    private static final int PATIENCE_SECONDS = 60;
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private final Map<Integer, CompletableFuture<JsonNode>> waiting = new ConcurrentHashMap<>();
    private final List<JsonNode> events = new CopyOnWriteArrayList<>();
    private final AtomicInteger last = new AtomicInteger();
    private final WebSocket socket;

    private DevTools(URI address) throws IOException, InterruptedException {
        socket = await(
                HttpClient.newHttpClient().newWebSocketBuilder().buildAsync(address, new Receiver()), "the connection");
    }

    static DevTools connect(URI address) throws IOException, InterruptedException {
        return new DevTools(address);
    }

    /**
     * Sends a command and waits for its result.
     *
     * @param session of a tab; empty for the browser itself
     * @throws IOException if the browser reports an error, or does not answer
     */
    JsonNode send(String session, String method, ObjectNode parameters) throws IOException, InterruptedException {
        int id = last.incrementAndGet();
        ObjectNode command = JsonNodeFactory.instance.objectNode().put("id", id).put("method", method);
        command.set("params", parameters);
        if (!session.isEmpty()) {
            command.put("sessionId", session);
        }
        CompletableFuture<JsonNode> answer = new CompletableFuture<>();
        waiting.put(id, answer);
        await(socket.sendText(command.toString(), true), method);
        JsonNode answered = await(answer, method);
        if (answered.has("error")) {
            throw new IOException(method + ": " + answered.get("error"));
        }
        return answered.path("result");
    }

    /** What the tab has reported so far under that name: the events' parameters. */
    List<JsonNode> events(String session, String method) {
        return events.stream()
                .filter(event -> event.path("sessionId").asText().equals(session)
                        && event.path("method").asText().equals(method))
                .map(event -> event.path("params"))
                .toList();
    }

    private static <T> T await(CompletableFuture<T> future, String what) throws IOException, InterruptedException {
        try {
            return future.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException e) {
            throw new IOException("no answer from the browser: " + what, e);
        }
    }

    @Override
    public void close() {
        socket.abort();
    }

    private final class Receiver implements WebSocket.Listener {

        private final StringBuilder message = new StringBuilder();

        @Override
        public CompletionStage<?> onText(WebSocket from, CharSequence text, boolean isLast) {
            message.append(text);
            if (isLast) {
                receive(message.toString());
                message.setLength(0);
            }
            from.request(1);
            return CompletableFuture.completedFuture(null);
        }

        @Override
        public void onError(WebSocket from, Throwable error) {
            waiting.values().forEach(answer -> answer.completeExceptionally(error));
        }

        private void receive(String text) {
            try {
                JsonNode received = MAPPER.readTree(text);
                CompletableFuture<JsonNode> answer =
                        waiting.remove(received.path("id").asInt());
                if (answer == null) {
                    events.add(received);
                } else {
                    answer.complete(received);
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
