package org.cartagena40.eventstore;

import org.axonframework.serialization.SimpleSerializedType;
import org.axonframework.serialization.upcasting.event.IntermediateEventRepresentation;
import org.axonframework.serialization.upcasting.event.SingleEventUpcaster;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Reads an opening of revision 1, which knew neither rounds nor an authoritative language: each was a first round, and
 * its first text was the one that the others were made from.
 */
final class ProcedureOpenedBeforeRounds extends SingleEventUpcaster {

    private static final SimpleSerializedType BEFORE = new SimpleSerializedType("silence.procedure-opened", "1");
    private static final SimpleSerializedType TODAY = new SimpleSerializedType("silence.procedure-opened", "2");

    @Override
    protected boolean canUpcast(IntermediateEventRepresentation stored) {
        return stored.getType().equals(BEFORE);
    }

    @Override
    protected IntermediateEventRepresentation doUpcast(IntermediateEventRepresentation stored) {
        return stored.upcastPayload(TODAY, JsonNode.class, opening -> withFirstRound((ObjectNode) opening));
    }

    private static JsonNode withFirstRound(ObjectNode opening) {
        opening.putObject("round")
                .put("number", 1)
                .putNull("predecessor")
                .put("objections", 0)
                .put("answered", 0);
        return opening.put(
                "authoritativeLanguage",
                opening.path("texts").path(0).path("lang").asString());
    }
}
