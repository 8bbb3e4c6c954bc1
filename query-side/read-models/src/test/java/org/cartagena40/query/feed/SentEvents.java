package org.cartagena40.query.feed;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Server-sent events as a browser reads them: by lines, and only what a blank line has finished. */
final class SentEvents implements AutoCloseable {

    /** One of them; a comment has neither. */
    record Sent(String id, String event, String data, String comment) {}

    private final InputStream body;
    private final BufferedReader lines;

    SentEvents(InputStream body) {
        this.body = body;
        lines = new BufferedReader(new InputStreamReader(body, StandardCharsets.UTF_8));
    }

    /** The next one, or null at the end of the answer. */
    Sent next() {
        String id = "";
        String event = "message";
        String data = "";
        String comment = "";
        try {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.isEmpty()) {
                    return new Sent(id, event, data, comment);
                }
                int colon = line.indexOf(':');
                String value = line.substring(colon + 1).stripLeading();
                switch (line.substring(0, colon)) {
                    case "id" -> id = value;
                    case "event" -> event = value;
                    case "data" -> data = value;
                    default -> comment = value;
                }
            }
            return null;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads until so many events of the log came. */
    List<Sent> take(int count) {
        List<Sent> taken = new ArrayList<>();
        while (taken.size() < count) {
            Sent sent = next();
            if (sent == null) {
                throw new AssertionError("the line ended after " + taken);
            }
            if (!sent.id().isEmpty()) {
                taken.add(sent);
            }
        }
        return taken;
    }

    @Override
    public void close() {
        try {
            body.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
