package org.cartagena40.query.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cartagena40.events.EventSamples.BELIZE;
import static org.cartagena40.events.EventSamples.BELIZE_ACTS;
import static org.cartagena40.events.EventSamples.CHILE;
import static org.cartagena40.events.EventSamples.MEXICO;
import static org.cartagena40.events.EventSamples.MSC;
import static org.cartagena40.events.EventSamples.OPENED;
import static org.cartagena40.events.EventSamples.PERSON;
import static org.cartagena40.events.EventSamples.PRESIDENCY;
import static org.cartagena40.events.EventSamples.PROCEDURE;
import static org.cartagena40.events.EventSamples.SECRETARIAT;
import static org.cartagena40.events.EventSamples.TASK;
import static org.cartagena40.events.EventSamples.TERM;
import static org.cartagena40.query.work.Desks.AT;
import static org.cartagena40.query.work.Desks.OF_BELIZE;
import static org.cartagena40.query.work.Desks.OF_CHILE;
import static org.cartagena40.query.work.Desks.OF_MEXICO;
import static org.cartagena40.query.work.Desks.OF_UNHCR;
import static org.cartagena40.query.work.Desks.admitted;
import static org.cartagena40.query.work.Desks.presidency;
import static org.cartagena40.query.work.Desks.procedure;
import static org.cartagena40.query.work.Desks.secretariat;
import static org.cartagena40.query.work.Desks.term;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.cartagena40.events.AccreditationId;
import org.cartagena40.events.Act;
import org.cartagena40.events.Institution;
import org.cartagena40.events.LanguageText;
import org.cartagena40.events.MemberState;
import org.cartagena40.events.SourceReference;
import org.cartagena40.events.Tier;
import org.cartagena40.events.Zones;
import org.cartagena40.events.membership.DelegateAccredited;
import org.cartagena40.events.offices.TaskKind;
import org.cartagena40.events.offices.TaskMatter;
import org.cartagena40.events.offices.VicePresidencyTaskRequested;
import org.cartagena40.events.silence.FollowUp;
import org.cartagena40.events.silence.FollowUpRecorded;
import org.cartagena40.events.silence.Notice;
import org.cartagena40.events.silence.ObjectionAnswered;
import org.cartagena40.events.silence.ObjectionRaised;
import org.cartagena40.events.silence.OutcomeFlagged;
import org.cartagena40.events.silence.ReceiptAcknowledged;
import org.cartagena40.events.silence.ReviewReason;
import org.cartagena40.events.silence.SilenceBroken;
import org.cartagena40.query.views.Reader;
import org.junit.jupiter.api.Test;

/** R56: what ends, what was asked of the Vice-Presidency, what silence leaves to be done, at each boundary. */
class OfficeWorkTest {

    private final Desks desks = new Desks();

    @Test
    void what_ends_by_itself_is_announced_180_90_and_30_days_before() {
        Instant end = Zones.startOf(LocalDate.parse("2028-01-01"));
        desks.record(presidency(), term(LocalDate.parse("2026-01-01"), LocalDate.parse("2028-01-01")));
        assertThat(desks.work(end.minus(Duration.ofDays(180)).minusMillis(1), OF_CHILE))
                .isEmpty();
        assertThat(desks.alert(end.minus(Duration.ofDays(180)))).isEqualTo(180);
        assertThat(desks.alert(end.minus(Duration.ofDays(90)).minusMillis(1))).isEqualTo(180);
        assertThat(desks.alert(end.minus(Duration.ofDays(90)))).isEqualTo(90);
        assertThat(desks.alert(end.minus(Duration.ofDays(30)))).isEqualTo(30);
        assertThat(desks.alert(end.minusMillis(1))).isEqualTo(30);
        assertThat(desks.work(end, OF_CHILE)).isEmpty();
        assertThat(desks.work(end.minusMillis(1), OF_MEXICO))
                .extracting(WorkItem::seat)
                .containsExactly(Seat.VICE_PRESIDENCY);
    }

    @Test
    void an_accreditation_that_ends_is_told_to_its_state_and_to_the_secretariat() {
        Instant end = OPENED.plus(Duration.ofDays(90));
        desks.record(
                secretariat(),
                admitted(BELIZE),
                admitted(MEXICO),
                new DelegateAccredited(
                        MSC,
                        new AccreditationId("A"),
                        PERSON,
                        BELIZE,
                        OPENED,
                        end,
                        new SourceReference("note"),
                        AT,
                        SECRETARIAT));
        assertThat(desks.kinds(OPENED, OF_BELIZE)).containsExactly(WorkKind.ACCREDITATION_ENDS);
        assertThat(desks.work(OPENED, OF_UNHCR)).extracting(WorkItem::alert).containsExactly(90);
        assertThat(desks.kinds(OPENED, OF_MEXICO)).isEmpty();
        assertThat(desks.kinds(end, OF_BELIZE)).isEmpty();
    }

    @Test
    void a_running_silence_waits_for_the_receipt_of_each_state_addressed() {
        desks.record(admitted(BELIZE), admitted(new MemberState("PE")), procedure());
        assertThat(desks.kinds(OPENED, OF_BELIZE)).containsExactly(WorkKind.ACKNOWLEDGE_NOTICE);
        assertThat(desks.kinds(OPENED, new Reader(Tier.MEMBERS, new Institution("PE"))))
                .as("not addressed")
                .isEmpty();
        desks.record(new ReceiptAcknowledged(PROCEDURE, new Notice(Notice.Kind.OPENING, 1), BELIZE, AT, BELIZE_ACTS));
        assertThat(desks.kinds(OPENED, OF_BELIZE)).isEmpty();
    }

    @Test
    void a_broken_silence_waits_for_what_follows_and_its_objections_for_an_answer() {
        desks.record(
                presidency(),
                procedure(),
                new ObjectionRaised(PROCEDURE, BELIZE, null, List.of(), null, OPENED, AT, BELIZE_ACTS),
                new SilenceBroken(PROCEDURE, 1, AT, BELIZE_ACTS));
        assertThat(desks.kinds(OPENED, OF_CHILE))
                .containsExactlyInAnyOrder(WorkKind.RECORD_FOLLOW_UP, WorkKind.ANSWER_OBJECTIONS);
        desks.record(new FollowUpRecorded(PROCEDURE, FollowUp.CONSULT, "reason", AT, PRESIDENCY));
        assertThat(desks.kinds(OPENED, OF_CHILE)).containsExactly(WorkKind.ANSWER_OBJECTIONS);
        desks.record(
                new ObjectionAnswered(PROCEDURE, BELIZE, LanguageText.of("en", "Words"), AT, PRESIDENCY),
                new OutcomeFlagged(PROCEDURE, ReviewReason.INTERRUPTION, AT, Act.ofTheRecord()));
        assertThat(desks.kinds(OPENED, OF_CHILE)).containsExactly(WorkKind.REVIEW_OUTCOME);
    }

    @Test
    void a_request_waits_for_the_vice_presidency() {
        desks.record(
                term(LocalDate.parse("2026-01-01"), LocalDate.parse("2028-01-01")),
                new VicePresidencyTaskRequested(
                        MSC,
                        TASK,
                        TERM,
                        MEXICO,
                        TaskKind.HOST_MEETING,
                        new TaskMatter("Host", null, null),
                        null,
                        AT,
                        PRESIDENCY));
        assertThat(desks.kinds(OPENED, OF_MEXICO)).containsExactly(WorkKind.ANSWER_TASK);
        assertThat(desks.kinds(OPENED, new Reader(Tier.MEMBERS, CHILE.institution())))
                .isEmpty();
    }
}
