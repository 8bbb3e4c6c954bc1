package org.cartagena40.query.feed;

import java.util.List;
import java.util.stream.Stream;
import org.cartagena40.events.Tier;
import org.cartagena40.query.views.Reader;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** References of persons in the content of an event: opaque, and for the offices only. */
public final class Persons {

    private static final List<String> FIELDS = List.of("person", "accreditation");

    private Persons() {}

    /** Whether the reader may see the content as it was stored, to the last byte. */
    public static boolean nothingToHide(JsonNode payload, Reader reader) {
        return reader.sees(Tier.OFFICE)
                || places(payload)
                        .noneMatch(node -> FIELDS.stream()
                                .anyMatch(field ->
                                        node.has(field) && !node.get(field).isNull()));
    }

    static void hide(JsonNode payload) {
        places(payload)
                .filter(ObjectNode.class::isInstance)
                .map(ObjectNode.class::cast)
                .forEach(Persons::hideIn);
    }

    private static Stream<JsonNode> places(JsonNode payload) {
        return Stream.of(payload, payload.path("act").path("actor"));
    }

    private static void hideIn(ObjectNode node) {
        FIELDS.stream().filter(node::has).forEach(node::putNull);
    }
}
