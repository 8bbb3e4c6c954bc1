package org.cartagena40.command.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.cartagena40.command.running.Acting.PRESIDENCY;

import java.time.Instant;
import java.time.Year;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.cartagena40.command.Refused;
import org.cartagena40.command.documents.DocumentRule;
import org.cartagena40.command.documents.RegisterDocument;
import org.cartagena40.command.mechanism.Mechanism;
import org.cartagena40.command.plan.DefineChapter;
import org.cartagena40.command.plan.PlanRule;
import org.cartagena40.command.plan.RegisterPlan;
import org.cartagena40.command.record.AnnotateRecord;
import org.cartagena40.command.record.CorrectRecord;
import org.cartagena40.command.record.Correction;
import org.cartagena40.command.record.RecordHistoricalFact;
import org.cartagena40.command.record.RecordRule;
import org.cartagena40.command.record.Told;
import org.cartagena40.command.running.Node;
import org.cartagena40.command.running.SettableClock;
import org.cartagena40.events.EffectiveTime;
import org.cartagena40.events.EventSamples;
import org.cartagena40.events.Evidence;
import org.cartagena40.events.Id;
import org.cartagena40.events.Label;
import org.cartagena40.events.LanguageText;
import org.cartagena40.events.documents.DocumentId;
import org.cartagena40.events.documents.DocumentType;
import org.cartagena40.events.plan.PlanId;
import org.cartagena40.events.record.FactKind;
import org.cartagena40.events.record.FieldCorrection;
import org.cartagena40.events.record.RecordAnnotated;
import org.cartagena40.events.record.RecordCorrected;
import org.cartagena40.events.record.RecordEntryId;
import org.cartagena40.eventstore.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Corrections and annotations about what really lies in a log. */
class ToldSourceTest {

    private static final Instant NOW = Instant.parse("2026-11-22T12:00:00Z");
    private static final Evidence SCAN = new Evidence(Evidence.Kind.DOCUMENT, "Archive, box 7", null);

    private final SettableClock clock = new SettableClock(NOW);
    private final TestDatabase database = TestDatabase.create();
    private final Node node = new Node(database, clock);

    @BeforeEach
    void recordAFact() {
        node.withHistory("BZ");
        node.send(new RecordHistoricalFact(
                new RecordEntryId("H02"),
                FactKind.INSTRUMENT_ADOPTED,
                new Label("en", "San Jose Declaration"),
                EffectiveTime.in(Year.of(1995)),
                PRESIDENCY,
                NOW));
    }

    @AfterEach
    void stop() {
        node.close();
        database.close();
    }

    @Test
    void a_correction_says_what_the_log_says_and_a_correction_of_it_too() {
        long fact = node.log().head();
        correct("first", fact, new Correction("/effective/from", "1993"));
        assertThat(node.awaitEvent(RecordCorrected.class).fields())
                .containsExactly(new FieldCorrection("/effective/from", "1995", "1993"));
        correct("second", fact + 1, new Correction("/fields/0/correct", "1994"));
        RecordCorrected second = node.awaitEvent(RecordCorrected.class);
        assertThat(second.fields()).containsExactly(new FieldCorrection("/fields/0/correct", "1993", "1994"));
        assertThat(second.target().type()).isEqualTo("record.record-corrected");
    }

    @Test
    void an_annotation_stands_beside_what_it_is_about() {
        long fact = node.log().head();
        node.send(new AnnotateRecord(
                new RecordEntryId("remark"), fact, LanguageText.of("es", "Sin tilde"), PRESIDENCY, NOW));
        assertThat(node.awaitEvent(RecordAnnotated.class).target().type()).isEqualTo("record.historical-fact-recorded");
    }

    @Test
    void nothing_lies_before_the_first_position_or_after_the_last() {
        for (long position : new long[] {-1, -2, Long.MIN_VALUE, node.log().head() + 1, Long.MAX_VALUE}) {
            assertThatThrownBy(() -> correct("nowhere", position, new Correction("/title/text", "x")))
                    .isInstanceOfSatisfying(
                            Refused.class,
                            refused -> assertThat(refused.rule()).isEqualTo(RecordRule.EVENT_IS_ON_RECORD));
        }
    }

    @Test
    void every_single_value_has_a_pointer_and_so_has_what_could_be_said() {
        Told told = Objects.requireNonNull(new ToldSource(node.log())
                .about(correction("unused", node.log().head(), new Correction("/title/text", "x"))));
        assertThat(told.identifier()).isEqualTo("/entry");
        assertThat(told.fields())
                .containsEntry("/title/text", new Told.Field("San Jose Declaration", true))
                .containsEntry("/effective/to", new Told.Field(null, false))
                .containsEntry("/act/actor/capacity", new Told.Field("PRESIDENCY", true))
                .containsEntry("/act/actor/accreditation", new Told.Field("O-CL-presidency", false))
                .containsEntry("/act/sources/0", new Told.Field(null, false))
                .doesNotContainKeys("/title", "/act", "/act/sources", "");
    }

    @Test
    void every_event_names_its_aggregate_first() {
        assertThat(EventSamples.all()).allSatisfy(event -> {
            var first = event.getClass().getRecordComponents()[0];
            assertThat(Id.class).isAssignableFrom(first.getType());
            assertThat(ToldSource.identifier(event.getClass())).isEqualTo("/" + first.getName());
        });
    }

    @Test
    void an_id_that_names_something_else_on_record_is_refused_and_nothing_is_mixed() {
        long head = node.log().head();
        String taken = Mechanism.ID.value();
        assertThatThrownBy(() -> node.send(new RegisterDocument(
                        new DocumentId(taken),
                        DocumentType.OTHER,
                        new Label("en", "Any"),
                        null,
                        EffectiveTime.unknown(null),
                        PRESIDENCY,
                        NOW)))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.rule()).isEqualTo(DocumentRule.ID_NAMES_A_DOCUMENT));
        assertThatThrownBy(() -> node.send(new RegisterPlan(
                        new PlanId(taken), "Any", 2024, 2034, 5, 11, 101, EffectiveTime.at(NOW), PRESIDENCY, NOW)))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.rule()).isEqualTo(PlanRule.ID_NAMES_A_PLAN));
        assertThat(node.log().head()).isEqualTo(head);
    }

    @Test
    void a_correction_is_written_as_the_record_writes_it() {
        long fact = node.log().head();
        Stream.of(
                        new Correction("/kind", "DECLARATION"),
                        new Correction("/effective/precision", "DAY"),
                        new Correction("/effective/from", "the year after"))
                .forEach(field -> assertThatThrownBy(() -> correct("unreadable", fact, field))
                        .isInstanceOfSatisfying(
                                Refused.class,
                                refused ->
                                        assertThat(refused.rule()).isEqualTo(RecordRule.CORRECTED_EVENT_CAN_BE_READ)));
        node.send(correction(
                "readable",
                fact,
                new Correction("/effective/precision", "DAY"),
                new Correction("/effective/from", "1994-12-07"),
                new Correction("/act/sources/0", "Archive, box 7"),
                new Correction("/act/actor/person", null)));
        assertThat(node.awaitEvent(RecordCorrected.class).fields()).hasSize(4);
    }

    @Test
    void what_is_added_is_added_whole() {
        PlanId plan = new PlanId("PAC");
        node.send(new RegisterPlan(plan, "PAC", 2024, 2034, 5, 11, 101, EffectiveTime.at(NOW), PRESIDENCY, NOW));
        node.send(new DefineChapter(plan, 4, null, false, null, EffectiveTime.at(NOW), PRESIDENCY, NOW));
        long chapter = node.log().head();
        Correction text = new Correction("/title/text", "Seguimiento");
        assertThatThrownBy(() -> correct("half a title", chapter, text))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.rule()).isEqualTo(RecordRule.CORRECTED_EVENT_CAN_BE_READ));
        node.send(correction("a title", chapter, text, new Correction("/title/lang", "es")));
        assertThat(node.awaitEvent(RecordCorrected.class).fields())
                .containsExactly(
                        new FieldCorrection("/title/text", null, "Seguimiento"),
                        new FieldCorrection("/title/lang", null, "es"));
    }

    private void correct(String entry, long position, Correction field) {
        node.send(correction(entry, position, field));
    }

    private static CorrectRecord correction(String entry, long position, Correction... fields) {
        return new CorrectRecord(
                new RecordEntryId(entry), position, List.of(fields), "The archive says so", SCAN, PRESIDENCY, NOW);
    }
}
