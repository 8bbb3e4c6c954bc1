package org.cartagena40.eventstore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.axonframework.serialization.SimpleSerializedObject;
import org.axonframework.serialization.SimpleSerializedType;
import org.cartagena40.events.ActaEvent;
import org.cartagena40.events.EventCatalogue;
import org.cartagena40.events.EventSamples;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Holds every event to the bytes in which it was first written. To add a file for a new event or revision, run this
 * test with {@code -Dgolden.write=<folder>}: it writes what is missing there and never overwrites.
 */
class GoldenEventsTest {

    private static final String WRITE_TO = System.getProperty("golden.write");

    static Stream<ActaEvent> samples() {
        return EventSamples.all().stream();
    }

    static Stream<EventCatalogue.Entry> entries() {
        return EventCatalogue.entries().stream();
    }

    @BeforeAll
    static void write_what_is_missing_if_asked_to() throws IOException {
        if (WRITE_TO != null) {
            for (ActaEvent sample : EventSamples.all()) {
                writeIfMissing(Path.of(WRITE_TO, fileName(EventCatalogue.of(sample.getClass()))), sample);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void an_event_is_written_in_the_bytes_of_its_golden_file(ActaEvent sample) throws IOException {
        assertThat(line(sample)).isEqualTo(golden(sample));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void a_golden_file_is_read_back_as_its_event(ActaEvent sample) throws IOException {
        byte[] stored = golden(sample).strip().getBytes(StandardCharsets.UTF_8);

        assertThat(EventJson.read(stored, sample.getClass())).isEqualTo(sample);
    }

    @ParameterizedTest
    @MethodSource("samples")
    void axon_stores_and_reads_the_same_bytes_under_the_name_of_the_catalogue(ActaEvent sample) {
        ActaEventSerializer serializer = new ActaEventSerializer();
        EventCatalogue.Entry entry = EventCatalogue.of(sample.getClass());
        var serialized = serializer.serialize(sample, byte[].class);

        assertThat(serialized.getData()).isEqualTo(EventJson.write(sample));
        assertThat(serialized.getType().getName()).isEqualTo(entry.name());
        assertThat(serialized.getType().getRevision()).isEqualTo(Integer.toString(entry.revision()));
        assertThat(serializer.<byte[], Object>deserialize(serialized)).isEqualTo(sample);
    }

    @ParameterizedTest
    @MethodSource("entries")
    void every_event_of_the_catalogue_has_a_golden_file(EventCatalogue.Entry entry) throws IOException {
        assertThat(goldenFile(fileName(entry))).endsWith("}\n").doesNotContain("\r");
    }

    @Test
    void a_field_of_a_newer_program_is_passed_over() throws IOException {
        ActaEvent sample = EventSamples.all().get(0);
        String newer = golden(sample).replaceFirst("\\{", "{\"fieldOfTomorrow\":1,");

        assertThat(EventJson.read(newer.getBytes(StandardCharsets.UTF_8), sample.getClass()))
                .isEqualTo(sample);
    }

    @Test
    void an_event_without_a_reader_is_refused_and_not_passed_over() {
        ActaEventSerializer serializer = new ActaEventSerializer();

        assertRefused(serializer, "silence.objection-raised", "2");
        assertRefused(serializer, "silence.never-heard", "1");
    }

    private static void assertRefused(ActaEventSerializer serializer, String name, String revision) {
        var stored = new SimpleSerializedObject<>(
                "{}".getBytes(StandardCharsets.UTF_8), byte[].class, new SimpleSerializedType(name, revision));
        assertThatThrownBy(() -> serializer.deserialize(stored))
                .hasMessageContaining(name)
                .hasMessageContaining("revision " + revision);
    }

    private static String golden(ActaEvent sample) throws IOException {
        return goldenFile(fileName(EventCatalogue.of(sample.getClass())));
    }

    private static String goldenFile(String name) throws IOException {
        if (WRITE_TO != null) {
            return Files.readString(Path.of(WRITE_TO, name));
        }
        try (InputStream file = EventSamples.class.getResourceAsStream("/golden/" + name)) {
            assertThat(file).as("golden file " + name).isNotNull();
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static void writeIfMissing(Path file, ActaEvent sample) throws IOException {
        if (!Files.exists(file)) {
            Files.createDirectories(file.getParent());
            Files.writeString(file, line(sample));
        }
    }

    private static String line(ActaEvent event) {
        return new String(EventJson.write(event), StandardCharsets.UTF_8) + "\n";
    }

    private static String fileName(EventCatalogue.Entry entry) {
        return entry.name() + ".v" + entry.revision() + ".json";
    }
}
