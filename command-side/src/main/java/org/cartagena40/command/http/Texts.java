package org.cartagena40.command.http;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.cartagena40.command.acts.KeptText;
import org.cartagena40.command.documents.Files;
import org.cartagena40.contentstore.ContentErased;
import org.cartagena40.contentstore.ContentStore;
import org.cartagena40.contentstore.HeldContent;
import org.cartagena40.events.TextHash;

/**
 * Keeps the texts that a body brings for the content store. It comes before the act is decided; what a refused act
 * brought stays there unnamed.
 */
record Texts(ContentStore store) {

    private static final String PLAIN = "text/plain";

    void keep(Collection<Object> said, Arrival arrival) {
        texts(said).forEach(text -> keep(text, arrival));
    }

    /** The same as files that are not kept yet. */
    Map<TextHash, Files.File> brought(Collection<Object> said) {
        Map<TextHash, Files.File> brought = new HashMap<>();
        texts(said).forEach(text -> brought.put(TextHash.of(text), new Files.File(PLAIN, bytes(text).length, true)));
        return brought;
    }

    private static Stream<String> texts(Collection<Object> said) {
        return said.stream()
                .filter(KeptText.class::isInstance)
                .flatMap(part -> Stream.ofNullable(((KeptText) part).text()));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private void keep(String text, Arrival arrival) {
        byte[] bytes = bytes(text);
        var file = new HeldContent(TextHash.of(text), PLAIN, bytes.length, arrival.receivedAt(), null, null);
        try {
            store.store(file, arrival.act().principal(), new ByteArrayInputStream(bytes));
        } catch (ContentErased gone) {
            // The act is refused by its own rule, since what it names is not held.
        }
    }
}
