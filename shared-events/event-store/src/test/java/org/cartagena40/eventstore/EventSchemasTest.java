package org.cartagena40.eventstore;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.cartagena40.events.EventCatalogue;
import org.cartagena40.events.EventSamples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Every version of every event has a schema, and what was written in that version fits it. */
class EventSchemasTest {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    static Stream<String> files() {
        return EventSchemas.all().keySet().stream();
    }

    @Test
    void every_revision_of_every_event_has_one() {
        long versions = EventCatalogue.entries().stream()
                .mapToLong(EventCatalogue.Entry::revision)
                .sum();
        assertThat(EventSchemas.all()).hasSize((int) versions);
        assertThat(files()).contains("silence.procedure-opened.v1.json", "silence.procedure-opened.v2.json");
    }

    @ParameterizedTest
    @MethodSource("files")
    void the_golden_file_of_that_version_fits_it(String file) throws IOException {
        JsonNode schema = MAPPER.readTree(EventSchemas.all().get(file));
        List<String> misfits = new ArrayList<>();
        misfits("", schema, golden(file), misfits);
        assertThat(misfits).isEmpty();
    }

    @Test
    void an_opening_of_the_first_revision_knew_no_rounds() {
        String first = new String(EventSchemas.all().get("silence.procedure-opened.v1.json"), StandardCharsets.UTF_8);
        assertThat(first).endsWith("}\n").doesNotContain("\"round\"").doesNotContain("authoritativeLanguage");
    }

    private static JsonNode golden(String file) throws IOException {
        try (InputStream in = EventSamples.class.getResourceAsStream("/golden/" + file)) {
            assertThat(in).as(file).isNotNull();
            return MAPPER.readTree(in.readAllBytes());
        }
    }

    /** So much of JSON Schema as the schemas here use; every field that is written stands in its schema. */
    private static void misfits(String at, JsonNode schema, JsonNode value, List<String> found) {
        if (schema.has("anyOf")) {
            if (!value.isNull()) {
                misfits(at, schema.get("anyOf").get(0), value, found);
            }
            return;
        }
        String type = schema.get("type").asString();
        if (!is(type, value)) {
            found.add(at + " is no " + type + ": " + value);
        } else if (type.equals("object")) {
            schema.get("required").forEach(name -> {
                if (!value.has(name.asString())) {
                    found.add(at + " lacks " + name.asString());
                }
            });
            value.properties().forEach(field -> field(at, schema, field.getKey(), field.getValue(), found));
        } else if (type.equals("array")) {
            value.forEach(item -> misfits(at + "/-", schema.get("items"), item, found));
        } else if (schema.has("enum")
                && schema.get("enum")
                        .valueStream()
                        .noneMatch(name -> name.asString().equals(value.asString()))) {
            found.add(at + " is none of the names: " + value);
        }
    }

    private static void field(String at, JsonNode schema, String name, JsonNode value, List<String> found) {
        JsonNode known = schema.get("properties").get(name);
        if (known == null) {
            found.add(at + "/" + name + " stands in no schema");
        } else {
            misfits(at + "/" + name, known, value, found);
        }
    }

    private static boolean is(String type, JsonNode value) {
        return switch (type) {
            case "object" -> value.isObject();
            case "array" -> value.isArray();
            case "string" -> value.isString();
            case "boolean" -> value.isBoolean();
            case "integer" -> value.isIntegralNumber();
            default -> value.isNumber();
        };
    }
}
