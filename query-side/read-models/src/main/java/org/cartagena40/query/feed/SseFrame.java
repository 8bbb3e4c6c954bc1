package org.cartagena40.query.feed;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.cartagena40.query.views.Reader;
import tools.jackson.databind.json.JsonMapper;

/** Server-sent events as bytes (WHATWG HTML, 9.2): the id is the position, the data one line of JSON. */
final class SseFrame {

    /** Where the line ends for a reason, a reader is told so and need not come back. */
    private static final String END = "event: end\ndata: {\"reason\":\"%s\"}\n\n";

    private SseFrame() {}

    /** After how many milliseconds a reader that was cut off comes back. */
    static byte[] beginning() {
        return bytes("retry: 2000\n\n");
    }

    static byte[] of(List<FeedLine> lines, Reader reader, JsonMapper mapper) {
        StringBuilder text = new StringBuilder(lines.size() * 512);
        for (FeedLine line : lines) {
            text.append("id: ").append(line.position()).append('\n');
            text.append("data: ").append(line.json(reader, mapper)).append("\n\n");
        }
        return bytes(text.toString());
    }

    static byte[] heartbeat() {
        return bytes(": heartbeat\n\n");
    }

    static byte[] end(String reason) {
        return bytes(END.formatted(reason));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
