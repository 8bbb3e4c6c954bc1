package org.cartagena40.query.certificates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cartagena40.events.EventSamples.BELIZE;
import static org.cartagena40.events.EventSamples.BELIZE_ACTS;
import static org.cartagena40.events.EventSamples.DEADLINE;
import static org.cartagena40.events.EventSamples.OPENED;
import static org.cartagena40.events.EventSamples.PROCEDURE;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.cartagena40.events.Act;
import org.cartagena40.events.ActaEvent;
import org.cartagena40.events.EffectiveTime;
import org.cartagena40.events.EventSamples;
import org.cartagena40.events.Tier;
import org.cartagena40.events.decisions.DecisionNumbered;
import org.cartagena40.events.decisions.DecisionRecorded;
import org.cartagena40.events.silence.Disclosure;
import org.cartagena40.events.silence.Interruption;
import org.cartagena40.events.silence.ObjectionRaised;
import org.cartagena40.events.silence.OutcomeFlagged;
import org.cartagena40.events.silence.ReviewReason;
import org.cartagena40.events.silence.SilenceBroken;
import org.cartagena40.events.silence.SilenceLapsed;
import org.cartagena40.query.Opening;
import org.cartagena40.query.Views;
import org.cartagena40.query.certificates.Certificate.NotEntitled;
import org.cartagena40.query.decisions.DecisionQueries;
import org.cartagena40.query.history.HistoryEntry;
import org.cartagena40.query.history.HistoryQueries;
import org.cartagena40.query.log.Coverage;
import org.cartagena40.query.notices.NoticeQueries;
import org.cartagena40.query.silence.SilenceQueries;
import org.cartagena40.query.views.JsonText;
import org.cartagena40.query.views.Reader;
import org.junit.jupiter.api.Test;

/** Why an outcome is what it is, in one answer and to each reader. */
class CertificateTest {

    private static final Instant C = DEADLINE.instant();
    private static final Instant LATER = C.plusSeconds(3600);
    private static final Reader OFFICE = new Reader(Tier.OFFICE, null);

    private final Views views = new Views();

    @Test
    void an_adopted_text_says_under_which_rules_within_which_times_and_with_which_number() {
        adopted(List.of());
        Certificate certificate = at(C);
        assertThat(certificate.outcome().status()).isEqualTo("ADOPTED");
        assertThat(certificate.outcome().effectiveAt()).isEqualTo(C);
        assertThat(certificate.outcome().effective().santiago()).isEqualTo("2026-11-26T18:00:00-03:00");
        assertThat(certificate.outcome().effective().utc()).isEqualTo("2026-11-26T21:00:00Z");
        assertThat(certificate.outcome().sentence().es()).contains("quedó adoptado sin objeción");
        assertThat(certificate.outcome().sentence().en()).contains("was adopted without objection");
        assertThat(certificate.outcome().position()).isEqualTo(1);
        assertThat(certificate.decision().number()).startsWith("MSC-");
        assertThat(certificate.evidence())
                .isEqualTo("/api/v1/decisions/" + certificate.decision().number() + "/evidence");
        assertThat(certificate.silence().given())
                .isEqualTo(Duration.between(OPENED, C).toString());
        assertThat(certificate.silence().statementsUntil()).isEqualTo(C.plus(Duration.ofDays(7)));
        assertThat(clauses(certificate)).contains("silence rule 1", "silence rule 14", "silence rule 16");
        assertThat(JsonText.of(certificate)).doesNotContain("voted for");
    }

    @Test
    void the_lists_are_those_frozen_at_opening_with_the_reason_of_who_is_not_on_them() {
        adopted(List.of());
        assertThat(at(C).silence().roll().entitled()).containsExactly("BZ", "MX");
        assertThat(at(C).silence().roll().notEntitled())
                .containsExactlyInAnyOrder(new NotEntitled("BR", "INVITED"), new NotEntitled("CL", "OPENER"));
        assertThat(at(C).silence().roll().notices()).isNotEmpty();
    }

    @Test
    void before_the_deadline_and_before_it_was_known_there_is_no_outcome() {
        adopted(List.of());
        assertThat(at(C.minusNanos(1000)).outcome().status()).isEqualTo("OPEN");
        assertThat(at(C.minusNanos(1000)).outcome().sentence()).isNull();
        Certificate known = queries().ofProcedure(views.asked(LATER, 0, OFFICE), PROCEDURE.value());
        assertThat(known.outcome().status()).isEqualTo("LAPSED_BEING_RECORDED");
        assertThat(known.outcome().position()).isNull();
        assertThat(known.decision()).isNull();
    }

    @Test
    void an_interruption_and_a_review_stand_beside_the_outcome_and_do_not_flip_it() {
        adopted(List.of(new Interruption(C.minusSeconds(600), C.minusSeconds(60))));
        views.record(new OutcomeFlagged(PROCEDURE, ReviewReason.INTERRUPTION, EffectiveTime.at(C), Act.ofTheRecord()));
        Certificate certificate = at(LATER);
        assertThat(certificate.outcome().status()).isEqualTo("ADOPTED_UNDER_REVIEW");
        assertThat(certificate.doubt().underReview()).isTrue();
        assertThat(certificate.doubt().interruptions()).hasSize(1);
        assertThat(certificate.doubt().review()).hasSize(1);
        assertThat(clauses(certificate)).contains("silence rule 15", "silence rules 14, 15 and 21");
    }

    @Test
    void a_broken_silence_has_a_certificate_that_names_the_State_to_the_offices_only() {
        Instant objected = OPENED.plusSeconds(60);
        EffectiveTime then = EffectiveTime.at(objected);
        views.record(
                Opening.of(PROCEDURE)
                        .disclosing(Disclosure.OFFICES_SEE_THE_STATE)
                        .event(),
                new ObjectionRaised(PROCEDURE, BELIZE, "Grounds", List.of(), null, objected, then, BELIZE_ACTS),
                new SilenceBroken(PROCEDURE, 1, then, BELIZE_ACTS));
        Certificate office = at(LATER);
        Certificate anyone = queries().ofProcedure(views.asked(LATER, Reader.anyone()), PROCEDURE.value());
        assertThat(office.outcome().status()).isEqualTo("BROKEN");
        assertThat(office.decision()).isNull();
        assertThat(office.evidence()).isNull();
        assertThat(clauses(office)).contains("silence rules 6 and 9");
        assertThat(office.silence().objections().shown()).hasSize(1);
        assertThat(anyone.silence().objections().shown()).isEmpty();
        assertThat(anyone.silence().objections().raised()).isEqualTo(1);
        assertThat(JsonText.of(anyone)).doesNotContain("Grounds", "Belize", "Belice");
        assertThat(anyone.outcome()).isEqualTo(office.outcome());
    }

    @Test
    void a_decision_of_a_meeting_says_how_it_was_decided_or_that_no_source_does() {
        views.record(sample(DecisionRecorded.class));
        DecisionRecorded decided = (DecisionRecorded) sample(DecisionRecorded.class);
        Certificate certificate = queries()
                .ofDecision(
                        views.asked(LATER, Reader.anyone()), decided.decision().value());
        assertThat(certificate.outcome().status()).isEqualTo("DECIDED");
        assertThat(certificate.silence()).isNull();
        assertThat(certificate.course()).extracting(HistoryEntry::type).containsExactly("decisions.decision-recorded");
        assertThat(certificate.outcome().sentence().es())
                .isEqualTo(certificate.course().get(0).es());
        assertThat(clauses(certificate)).containsExactly("X14", "silence rule 16");
    }

    private void adopted(List<Interruption> interruptions) {
        views.record(
                Opening.of(PROCEDURE).event(),
                new SilenceLapsed(
                        PROCEDURE, interruptions, !interruptions.isEmpty(), EffectiveTime.at(C), Act.ofTheRecord()),
                sample(DecisionNumbered.class));
    }

    private static List<String> clauses(Certificate certificate) {
        return certificate.why().stream().map(Reason::clause).toList();
    }

    private Certificate at(Instant asOf) {
        return queries().ofProcedure(views.asked(asOf, OFFICE), PROCEDURE.value());
    }

    private CertificateQueries queries() {
        return new CertificateQueries(
                new SilenceQueries(views.reading()),
                new DecisionQueries(views.reading(), () -> Coverage.NONE),
                new NoticeQueries(views.reading()),
                new HistoryQueries(views.reading(), views.log()),
                position -> Optional.empty());
    }

    private static ActaEvent sample(Class<? extends ActaEvent> type) {
        return EventSamples.all().stream().filter(type::isInstance).findFirst().orElseThrow();
    }
}
