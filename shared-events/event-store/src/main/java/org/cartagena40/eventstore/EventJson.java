package org.cartagena40.eventstore;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import java.time.Instant;
import org.cartagena40.events.ActaEvent;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.JsonRecyclerPools;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JacksonModule;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/**
 * How an event is written for good: the components of its record in their order, absent values as null, ids as bare
 * texts, times as ISO texts, enums by name. Each choice is pinned here, also where it is the library's default of
 * today, because the bytes are hashed and a default changes with a version.
 */
public final class EventJson {

    /** Buffers by thread: a rebuild reads a million small events, and a shared pool would be its busiest place. */
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .recyclerPool(JsonRecyclerPools.threadLocalPool())
            .build();

    private static final JsonMapper MAPPER =
            configured(JsonMapper.builder(FACTORY)).build();

    private EventJson() {}

    /** The bytes of an event, one line without line end. */
    public static byte[] write(ActaEvent event) {
        return MAPPER.writeValueAsBytes(event);
    }

    /**
     * Reads what was stored under the same name and revision. A field it does not know is passed over: beside a newer
     * program, or as last year's verifier, this one must be able to read on. What a field means never changes within a
     * revision, and the golden files are strict in both directions.
     */
    public static <E extends ActaEvent> E read(byte[] bytes, Class<E> type) {
        return MAPPER.readValue(bytes, type);
    }

    /** Ids as bare texts, for other mappers that show events or ids. */
    public static JacksonModule idModule() {
        return new IdModule();
    }

    static JsonMapper.Builder configured(JsonMapper.Builder builder) {
        withTextsForValues(withComponentsInTheirOrder(builder))
                .addModule(idModule())
                .addModule(new SimpleModule("acta-instants").addDeserializer(Instant.class, new InstantFromText()))
                .addModule(new RecordModule())
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
        return builder;
    }

    /** Components only: a method that looks like a getter must not become a field of the record for ever. */
    private static JsonMapper.Builder withComponentsInTheirOrder(JsonMapper.Builder builder) {
        return builder.disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
                .enable(MapperFeature.SORT_CREATOR_PROPERTIES_FIRST)
                .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
                .disable(SerializationFeature.INDENT_OUTPUT)
                .changeDefaultPropertyInclusion(inclusion ->
                        inclusion.withValueInclusion(Include.ALWAYS).withContentInclusion(Include.ALWAYS))
                .changeDefaultVisibility(visibility -> visibility
                        .withFieldVisibility(Visibility.ANY)
                        .withGetterVisibility(Visibility.NONE)
                        .withIsGetterVisibility(Visibility.NONE));
    }

    private static JsonMapper.Builder withTextsForValues(JsonMapper.Builder builder) {
        return builder.disable(EnumFeature.WRITE_ENUMS_USING_TO_STRING)
                .disable(EnumFeature.READ_ENUMS_USING_TO_STRING)
                .disable(DateTimeFeature.WRITE_DATES_AS_TIMESTAMPS)
                .disable(DateTimeFeature.WRITE_DURATIONS_AS_TIMESTAMPS);
    }
}
