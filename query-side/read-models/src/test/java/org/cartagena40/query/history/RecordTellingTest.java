package org.cartagena40.query.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cartagena40.events.EventSamples.BELIZE_THROUGH_THE_SECRETARIAT;
import static org.cartagena40.events.EventSamples.IMPORTED;
import static org.cartagena40.events.EventSamples.MEXICO_AS_VICE_PRESIDENCY;
import static org.cartagena40.events.EventSamples.OPENED;
import static org.cartagena40.events.EventSamples.PLAN;
import static org.cartagena40.events.EventSamples.PRESIDENCY;
import static org.cartagena40.events.EventSamples.PROCEDURE;

import java.time.Year;
import java.util.List;
import java.util.stream.Stream;
import org.cartagena40.events.EffectiveTime;
import org.cartagena40.events.EventCatalogue;
import org.cartagena40.events.Evidence;
import org.cartagena40.events.Label;
import org.cartagena40.events.LanguageText;
import org.cartagena40.events.Tier;
import org.cartagena40.events.decisions.DecisionId;
import org.cartagena40.events.documents.DocumentId;
import org.cartagena40.events.documents.DocumentRegistered;
import org.cartagena40.events.documents.DocumentType;
import org.cartagena40.events.plan.ActionDefined;
import org.cartagena40.events.plan.PlanCatalogueRevised;
import org.cartagena40.events.plan.SlotRevision;
import org.cartagena40.events.plan.SlotRevision.Slot;
import org.cartagena40.events.record.FactKind;
import org.cartagena40.events.record.FieldCorrection;
import org.cartagena40.events.record.HistoricalFactRecorded;
import org.cartagena40.events.record.RecordAnnotated;
import org.cartagena40.events.record.RecordCorrected;
import org.cartagena40.events.record.RecordEntryId;
import org.cartagena40.events.record.Target;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Corrections, annotations, the plan's catalogue and documents, in words that say no more than they may. */
class RecordTellingTest {

    private static final EffectiveTime WHEN = EffectiveTime.at(OPENED);

    @Test
    void a_correction_of_an_objection_is_told_to_everybody_without_its_content() {
        List<Sentence> told = Telling.of(corrected(new Target(17, "silence.objection-raised", PROCEDURE)));
        assertThat(told).extracting(Sentence::tier).containsExactly(Tier.PUBLIC, Tier.MEMBERS);
        assertThat(told.get(0).en())
                .contains("Entry 17 of this record", PROCEDURE.value())
                .doesNotContain("Wrong", "NV 12", "Presidency");
    }

    @Test
    void a_correction_of_an_entry_that_everybody_may_read_is_told_whole() {
        List<Sentence> told = Telling.of(corrected(new Target(3, "plan.plan-adopted", null)));
        assertThat(told).extracting(Sentence::tier).containsExactly(Tier.PUBLIC);
        assertThat(told.get(0).en())
                .contains("about the Plan of Action", "it says nothing, it should say “true”", "note verbale, “NV 12”")
                .endsWith("; correction made by the Presidency (Chile).");
        assertThat(told.get(0).es())
                .contains("sobre el Plan de Acción", "dice nada, debe decir «true»", "nota verbal, «NV 12»");
    }

    @Test
    void every_family_of_events_has_a_name_of_its_own_in_both_languages() {
        Stream<String> types = EventCatalogue.entries().stream().map(EventCatalogue.Entry::name);
        assertThat(types).allSatisfy(type -> {
            Sentence told = Telling.of(corrected(new Target(1, type, null))).get(0);
            String feature = type.substring(0, type.indexOf('.'));
            assertThat(told.es()).doesNotContain("sobre " + feature);
            assertThat(told.en()).doesNotContain("about " + feature);
        });
    }

    @Test
    void a_remark_names_its_author_in_the_capacity_in_which_it_spoke() {
        Target target = new Target(3, "plan.plan-adopted", null);
        LanguageText text = LanguageText.of("es", "Difieren");
        RecordEntryId entry = new RecordEntryId("A1");
        assertThat(Telling.of(new RecordAnnotated(entry, target, text, WHEN, MEXICO_AS_VICE_PRESIDENCY))
                        .get(0)
                        .en())
                .contains("remark of the Vice-Presidency (Mexico): “Difieren” (in Spanish)");
        assertThat(Telling.of(new RecordAnnotated(entry, target, text, WHEN, BELIZE_THROUGH_THE_SECRETARIAT))
                        .get(0)
                        .es())
                .contains("observación de la Secretaría Técnica (ACNUR): «Difieren»; anotado por ACNUR en nombre de"
                        + " Belice");
    }

    @ParameterizedTest
    @CsvSource({
        "INSTRUMENT_ADOPTED, Se adoptó un instrumento, An instrument was adopted",
        "PROCESS_CONCLUDED, Concluyó un proceso, A process was concluded",
        "PROCESS_LEAD, Liderazgo del Proceso de Cartagena, Lead of the Cartagena Process",
        "CONTEXT, Contexto de la región, Circumstances of the region"
    })
    void a_year_stays_a_year(FactKind kind, String es, String en) {
        Sentence told = Telling.of(new HistoricalFactRecorded(
                        new RecordEntryId("H1"),
                        kind,
                        new Label("en", "Fact"),
                        EffectiveTime.in(Year.of(1984)),
                        IMPORTED))
                .get(0);
        assertThat(told.es()).startsWith(es + " en 1984 (solo consta el año): «Fact» (en inglés);");
        assertThat(told.en()).startsWith(en + " in 1984 (only the year is stated): “Fact”;");
    }

    @Test
    void a_revision_lists_what_it_changes_by_kind() {
        Sentence told = Telling.of(new PlanCatalogueRevised(
                        PLAN,
                        2,
                        new DecisionId("MSC-2027-4"),
                        "Review",
                        6,
                        11,
                        101,
                        List.of(slot(Slot.ACTION, 4), slot(Slot.CHAPTER, 6), slot(Slot.ACTION, 9)),
                        WHEN,
                        PRESIDENCY))
                .get(0);
        assertThat(told.en()).contains("; chapters that change: 6; actions that change: 4 and 9;");
        assertThat(told.es()).contains("; capítulos que cambian: 6; acciones que cambian: 4 y 9;");
    }

    @Test
    void what_no_source_says_of_an_action_is_not_stated() {
        Sentence told = Telling.of(new ActionDefined(PLAN, 1, null, null, null, List.of(), List.of(), WHEN, PRESIDENCY))
                .get(0);
        assertThat(told.en())
                .endsWith("; title: not stated; chapter: not stated; programme: not stated; for: not stated; key"
                        + " outcomes: not stated.");
    }

    @ParameterizedTest
    @EnumSource(DocumentType.class)
    void a_document_without_a_hash_is_known_and_its_file_is_not_stated(DocumentType type) {
        Sentence told = Telling.of(new DocumentRegistered(
                        new DocumentId("D1"), type, new Label("es", "Título"), null, WHEN, PRESIDENCY))
                .get(0);
        assertThat(told.es()).contains("«Título» (D1, ").endsWith("; no consta su archivo.");
        assertThat(told.en()).contains("“Título” (in Spanish)").endsWith("; its file is not stated.");
    }

    private static SlotRevision slot(Slot slot, int number) {
        return new SlotRevision(slot, number, null, null, null);
    }

    private static RecordCorrected corrected(Target target) {
        return new RecordCorrected(
                new RecordEntryId("C1"),
                target,
                List.of(new FieldCorrection("/acclamation", null, "true")),
                "Wrong",
                new Evidence(Evidence.Kind.NOTE_VERBALE, "NV 12", null),
                WHEN,
                PRESIDENCY);
    }
}
