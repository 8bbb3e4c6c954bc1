package org.cartagena40.command.http;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Objects;
import org.cartagena40.command.acts.KeptText;
import org.cartagena40.contentstore.ContentErased;
import org.cartagena40.contentstore.ContentStore;
import org.cartagena40.contentstore.HeldContent;
import org.cartagena40.events.TextHash;

/**
 * Keeps the texts that a body brings for the content store. It comes before the act is decided; what a refused act
 * brought stays there unnamed.
 */
record Texts(ContentStore store) {

    void keep(Collection<Object> said, Arrival arrival) {
        said.stream()
                .filter(KeptText.class::isInstance)
                .map(part -> ((KeptText) part).text())
                .filter(Objects::nonNull)
                .forEach(text -> keep(Objects.requireNonNull(text), arrival));
    }

    private void keep(String text, Arrival arrival) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        var file = new HeldContent(TextHash.of(text), "text/plain", bytes.length, arrival.receivedAt(), null, null);
        try {
            store.store(file, arrival.act().principal(), new ByteArrayInputStream(bytes));
        } catch (ContentErased gone) {
            // The act is refused by its own rule, since what it names is not held.
        }
    }
}
