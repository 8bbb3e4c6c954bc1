package org.cartagena40.query.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cartagena40.events.EventSamples.BELIZE_ACTS;
import static org.cartagena40.events.EventSamples.E_MAIL;
import static org.cartagena40.events.EventSamples.IMPORTED;
import static org.cartagena40.events.EventSamples.OPENED;
import static org.cartagena40.events.EventSamples.PLAN;
import static org.cartagena40.events.EventSamples.PRESIDENCY;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import org.cartagena40.events.ActaEvent;
import org.cartagena40.events.EffectiveTime;
import org.cartagena40.events.Label;
import org.cartagena40.events.LanguageText;
import org.cartagena40.events.Precision;
import org.cartagena40.events.Tier;
import org.cartagena40.events.plan.AdoptionMode;
import org.cartagena40.events.plan.PlanAdopted;
import org.cartagena40.events.record.FactKind;
import org.cartagena40.events.record.FieldCorrection;
import org.cartagena40.events.record.HistoricalFactRecorded;
import org.cartagena40.events.record.RecordAnnotated;
import org.cartagena40.events.record.RecordCorrected;
import org.cartagena40.events.record.RecordEntryId;
import org.cartagena40.events.record.Target;
import org.cartagena40.query.Views;
import org.cartagena40.query.history.HistoryEntry;
import org.cartagena40.query.history.HistoryFilter;
import org.cartagena40.query.history.HistoryQueries;
import org.cartagena40.query.views.Paging;
import org.cartagena40.query.views.Question;
import org.cartagena40.query.views.Reader;
import org.junit.jupiter.api.Test;

/** The timeline before this record, and what was said of entries afterwards. */
class RecordTest {

    private static final Instant LATER = OPENED.plusSeconds(86_400);
    private static final EffectiveTime AT = EffectiveTime.at(OPENED);

    private final Views views = new Views();
    private final RecordQueries queries = new RecordQueries(views.reading());

    @Test
    void the_timeline_runs_by_date_and_a_year_stays_a_year() {
        views.record(
                fact("H2", EffectiveTime.in(Year.of(2004))),
                fact("H1", EffectiveTime.in(Year.of(1984))),
                fact("H3", EffectiveTime.on(LocalDate.parse("2004-11-16"))));
        List<HistoricalFact> facts = facts(LATER);
        assertThat(facts).extracting(HistoricalFact::entry).containsExactly("H1", "H2", "H3");
        assertThat(facts.get(0).effective().precision()).isEqualTo(Precision.YEAR);
        assertThat(facts.get(0).effective().from()).isEqualTo("1984");
        assertThat(facts.get(0).effective().to()).isNull();
        assertThat(facts(Instant.parse("1990-01-01T00:00:00Z")))
                .extracting(HistoricalFact::entry)
                .containsExactly("H1");
        var first = queries.facts(views.asked(LATER, Reader.anyone()), Paging.of(2, null, false));
        assertThat(queries.facts(views.asked(LATER, Reader.anyone()), Paging.of(2, first.next(), false))
                        .items())
                .extracting(HistoricalFact::entry)
                .containsExactly("H3");
    }

    @Test
    void an_entry_shows_its_corrections_and_annotations_from_when_they_were_known() {
        views.record(adopted());
        views.record(correction("C1", new Target(0, "plan.plan-adopted", null)));
        views.record(annotation(new Target(0, "plan.plan-adopted", null)));
        assertThat(entry(0, views.asked(LATER, 0, Reader.anyone())).correctedBy())
                .isEmpty();
        HistoryEntry entry = entry(0, views.asked(LATER, Reader.anyone()));
        assertThat(entry.correctedBy()).containsExactly(1L);
        assertThat(entry.annotatedBy()).containsExactly(2L);
        HistoryEntry inOldState = entry(0, views.asked(Instant.parse("2025-01-01T00:00:00Z"), Reader.anyone()));
        assertThat(inOldState.correctedBy())
                .as("an old state does not hide that it was corrected later")
                .containsExactly(1L);
    }

    @Test
    void a_correction_of_a_correction_shows_on_that_one_and_the_chain_can_be_followed_both_ways() {
        views.record(
                adopted(),
                correction("C1", new Target(0, "plan.plan-adopted", null)),
                correction("C2", new Target(1, "record.record-corrected", null)));
        List<Correction> corrections = corrections(null);
        assertThat(corrections.get(0).target()).isZero();
        assertThat(corrections.get(0).correctedBy()).containsExactly(2L);
        assertThat(corrections.get(1).target()).isEqualTo(1);
        assertThat(corrections.get(1).targetType()).isEqualTo("record.record-corrected");
        assertThat(corrections.get(1).correctedBy()).isEmpty();
        assertThat(entry(1, views.asked(LATER, Reader.anyone())).correctedBy()).containsExactly(2L);
        assertThat(corrections(0L)).extracting(Correction::entry).containsExactly("C1");
    }

    @Test
    void a_correction_says_when_why_by_whom_and_on_which_evidence() {
        views.record(adopted(), correction("C1", new Target(0, "plan.plan-adopted", null)));
        assertThat(corrections(null)).singleElement().satisfies(correction -> {
            assertThat(correction.disclosed()).isTrue();
            assertThat(correction.fields()).containsExactly(new FieldCorrection("/acclamation", "true", null));
            assertThat(correction.reason()).isEqualTo("Misread");
            assertThat(correction.evidence().kind()).isEqualTo("E_MAIL");
            assertThat(correction.by()).isEqualTo("CL");
            assertThat(correction.capacity()).isEqualTo("PRESIDENCY");
        });
    }

    @Test
    void what_is_said_of_a_confided_entry_is_for_the_offices() {
        views.record(
                adopted(),
                correction("C1", new Target(0, "membership.accreditation-ended", null)),
                annotation(new Target(0, "offices.invitation-declined", null)));
        Question members = views.asked(LATER, new Reader(Tier.MEMBERS, null));
        assertThat(queries.corrections(members, null, Paging.first()).items())
                .singleElement()
                .satisfies(correction -> {
                    assertThat(correction.disclosed()).isFalse();
                    assertThat(correction.reason()).isNull();
                    assertThat(correction.fields()).isNull();
                });
        assertThat(entry(1, members).en()).doesNotContain("Misread");
        assertThat(entry(2, members).en()).doesNotContain("differ");
        Question offices = views.asked(LATER, new Reader(Tier.OFFICE, null));
        assertThat(entry(1, offices).en()).contains("Misread");
        assertThat(queries.annotations(offices, null, Paging.first())
                        .items()
                        .get(0)
                        .text()
                        .text())
                .isEqualTo("The texts differ.");
    }

    @Test
    void what_is_said_of_a_remark_is_told_as_that_remark_is_live_and_rebuilt() {
        views.record(
                adopted(),
                correction("C1", new Target(0, "membership.accreditation-ended", null)),
                correction("C2", new Target(1, "record.record-corrected", null)));
        views.record(correction("C3", new Target(2, "record.record-corrected", null)));
        assertThat(corrections(null)).noneMatch(Correction::disclosed);
        Question offices = views.asked(LATER, new Reader(Tier.OFFICE, null));
        assertThat(queries.corrections(offices, null, Paging.first()).items()).allMatch(Correction::disclosed);
        assertThat(entry(3, views.asked(LATER, Reader.anyone())).en()).doesNotContain("Misread");
        assertThat(views.compared().equal()).isTrue();
    }

    private static ActaEvent adopted() {
        EffectiveTime when = EffectiveTime.on(LocalDate.parse("2024-12-12"));
        return new PlanAdopted(PLAN, AdoptionMode.CONSENSUS, true, when, IMPORTED);
    }

    private static ActaEvent fact(String entry, EffectiveTime when) {
        return new HistoricalFactRecorded(
                new RecordEntryId(entry), FactKind.INSTRUMENT_ADOPTED, new Label("en", entry), when, IMPORTED);
    }

    private static ActaEvent correction(String entry, Target target) {
        List<FieldCorrection> fields = List.of(new FieldCorrection("/acclamation", "true", null));
        return new RecordCorrected(new RecordEntryId(entry), target, fields, "Misread", E_MAIL, AT, PRESIDENCY);
    }

    private static ActaEvent annotation(Target target) {
        LanguageText text = LanguageText.of("en", "The texts differ.");
        return new RecordAnnotated(new RecordEntryId("A1"), target, text, AT, BELIZE_ACTS);
    }

    private List<HistoricalFact> facts(Instant asOf) {
        return queries.facts(views.asked(asOf, Reader.anyone()), Paging.first()).items();
    }

    private List<Correction> corrections(Long target) {
        return queries.corrections(views.asked(LATER, Reader.anyone()), target, Paging.first())
                .items();
    }

    private HistoryEntry entry(long position, Question question) {
        return new HistoryQueries(views.reading(), views.log())
                .history(question, HistoryFilter.none(), Paging.first()).items().stream()
                        .filter(entry -> entry.position() == position)
                        .findAny()
                        .orElseThrow();
    }
}
