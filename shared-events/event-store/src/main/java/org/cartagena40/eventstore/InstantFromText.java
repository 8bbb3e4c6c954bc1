package org.cartagena40.eventstore;

import java.time.DateTimeException;
import java.time.Instant;
import org.cartagena40.events.InstantText;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdScalarDeserializer;

/** An instant is stored as ISO text; it is read without the general formatter, which takes longer than all the rest. */
final class InstantFromText extends StdScalarDeserializer<Instant> {

    InstantFromText() {
        super(Instant.class);
    }

    @Override
    public Instant deserialize(JsonParser json, DeserializationContext context) {
        if (!json.hasToken(JsonToken.VALUE_STRING)) {
            return (Instant) context.handleUnexpectedToken(getValueType(context), json);
        }
        String text = json.getString();
        try {
            return InstantText.parse(text);
        } catch (DateTimeException e) {
            return (Instant) context.handleWeirdStringValue(handledType(), text, "not an instant: %s", e.getMessage());
        }
    }
}
