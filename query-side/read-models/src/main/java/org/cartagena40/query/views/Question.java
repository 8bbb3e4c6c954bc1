package org.cartagena40.query.views;

import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A moment and who asks about it: all that every query needs. */
public record Question(Moment moment, Reader reader) {

    Map<String, @Nullable Object> parameters() {
        Map<String, @Nullable Object> parameters = new HashMap<>();
        parameters.put("asOf", moment.asOf().atOffset(ZoneOffset.UTC));
        parameters.put("knownAt", moment.knownAt());
        parameters.put("tiers", reader.tiers());
        parameters.put("own", reader.own() == null ? null : reader.own().value());
        return parameters;
    }
}
