package org.cartagena40.query.history;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.cartagena40.events.EventCatalogue;
import org.cartagena40.events.EventSamples;
import org.junit.jupiter.api.Test;

class ToldHereTest {
    @Test
    void tell() throws IOException {
        String told = EventSamples.all().stream()
                .filter(event -> EventCatalogue.of(event.getClass()).name().startsWith("documents."))
                .flatMap(event -> Telling.of(event).stream()
                        .map(t -> EventCatalogue.of(event.getClass()).name() + " " + t.tier() + "\nes: " + t.es()
                                + "\nen: " + t.en() + "\n"))
                .collect(Collectors.joining("\n"));
        Files.writeString(Path.of("/tmp/h/DOCS-lab/told.txt"), told);
    }
}
