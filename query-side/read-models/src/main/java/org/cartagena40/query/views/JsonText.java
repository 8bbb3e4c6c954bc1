package org.cartagena40.query.views;

import java.util.Collection;
import java.util.List;
import org.cartagena40.events.Id;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** What a row keeps as jsonb: lists and small values that are shown whole and never searched by their parts. */
public final class JsonText {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private static final String NOTHING = "[]";

    private JsonText() {}

    /** A value of plain texts, numbers, lists and records as JSON. */
    public static String of(Object value) {
        return MAPPER.writeValueAsString(value);
    }

    /** Identifiers by their bare values, in their order. */
    public static String ids(Collection<? extends Id> ids) {
        return ids.isEmpty() ? NOTHING : of(ids.stream().map(Id::value).toList());
    }

    /** Reads back what {@link #of} wrote. */
    public static <T> T read(String json, Class<T> type) {
        return MAPPER.readValue(json, type);
    }

    /** Reads back a list. */
    public static <T> List<T> read(String json, TypeReference<List<T>> type) {
        return MAPPER.readValue(json, type);
    }
}
