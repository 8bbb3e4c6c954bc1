package org.cartagena40.command.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.cartagena40.command.running.Acting;
import org.cartagena40.command.running.Node;
import org.cartagena40.command.running.SettableClock;
import org.cartagena40.command.silence.ConfirmEntry;
import org.cartagena40.command.silence.RecordFollowUp;
import org.cartagena40.command.silence.RejectEntry;
import org.cartagena40.events.EffectiveTime;
import org.cartagena40.events.offices.InvitationEnd;
import org.cartagena40.events.offices.InvitationEnded;
import org.cartagena40.events.offices.InvitationId;
import org.cartagena40.events.offices.InvitationResumed;
import org.cartagena40.events.offices.InvitationSuspended;
import org.cartagena40.events.offices.VicePresidencyDesignated;
import org.cartagena40.events.silence.EntryId;
import org.cartagena40.events.silence.FollowUp;
import org.cartagena40.events.silence.ObjectionOnBehalfExpired;
import org.cartagena40.events.silence.ProcedureId;
import org.cartagena40.events.silence.ProcedureOpened;
import org.cartagena40.events.silence.Round;
import org.cartagena40.events.silence.SilenceBroken;
import org.cartagena40.events.silence.SilenceLapsed;
import org.cartagena40.eventstore.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Silence rules 18 and 20 with everything running: what is held, what is put to a new round, what is dropped. */
class HeldAndReissuedTest {

    private static final Instant OPENED = Instant.parse("2026-11-22T15:00:00Z");
    private static final Instant DEADLINE = Instant.parse("2026-11-26T21:00:00Z");
    private static final Instant HELD_UNTIL = DEADLINE.plus(Duration.ofDays(5));
    private static final Instant SENT = DEADLINE.minus(Duration.ofHours(2));
    private static final LocalDate TERM_START = LocalDate.parse("2027-01-01");
    private static final InvitationId INVITATION = new InvitationId("invitation-1");
    private static final ProcedureId FIRST = Acting.procedureOn(INVITATION);
    private static final ProcedureId SECOND = Acting.procedureOn(INVITATION, 1);
    private static final EntryId ENTRY = new EntryId("entry-1");

    private final SettableClock clock = new SettableClock(OPENED);
    private final TestDatabase database = TestDatabase.create();
    private final Node node = new Node(database, clock).withHistory("BR", "BZ", "CL", "MX");

    @BeforeEach
    void brazil_is_invited_and_silence_is_open() {
        node.send(Acting.invite(INVITATION, "BR", OPENED));
        node.send(Acting.accept(INVITATION, "BR", OPENED));
        node.send(Acting.open(FIRST, INVITATION, TERM_START, DEADLINE, OPENED));
        node.awaitPolicies();
    }

    @AfterEach
    void stop() {
        node.close();
        database.close();
    }

    @Test
    void an_objection_that_came_by_mail_is_confirmed_after_the_deadline_reissued_and_adopted_in_the_second_round() {
        enterAnHourBefore();
        serveUntil(DEADLINE.plusSeconds(3600));
        node.bean(DeadlineWatch.class).look();
        assertThat(node.events(SilenceLapsed.class)).isEmpty();
        node.send(new ConfirmEntry(FIRST, ENTRY, Acting.PRESIDENCY, clock.instant()));
        assertThat(node.awaitEvent(SilenceBroken.class).effective()).isEqualTo(EffectiveTime.at(SENT));
        assertThat(node.awaitEvent(InvitationSuspended.class).procedure()).isEqualTo(FIRST);

        node.send(followUp(FollowUp.REISSUE));
        assertThat(node.awaitEvent(InvitationResumed.class).procedure()).isEqualTo(FIRST);
        Instant secondDeadline = DEADLINE.plus(Duration.ofDays(10));
        node.send(Acting.open(SECOND, INVITATION, TERM_START, secondDeadline, clock.instant()));
        assertThat(node.events(ProcedureOpened.class).get(1).round()).isEqualTo(new Round(2, FIRST, 1, 0));
        serveUntil(secondDeadline.plusSeconds(2));
        assertThat(node.awaitEvent(SilenceLapsed.class).procedure()).isEqualTo(SECOND);
        assertThat(node.awaitEvent(VicePresidencyDesignated.class).start()).isEqualTo(TERM_START);
    }

    @Test
    void a_rejected_entry_lets_the_text_be_adopted_effective_at_the_deadline() {
        enterAnHourBefore();
        serveUntil(DEADLINE.plusSeconds(3600));
        node.send(new RejectEntry(FIRST, ENTRY, "Not from the ministry", Acting.PRESIDENCY, clock.instant()));
        clock.set(clock.instant().plusSeconds(6));
        assertThat(node.awaitEvent(SilenceLapsed.class).effective()).isEqualTo(EffectiveTime.at(DEADLINE));
    }

    @Test
    void an_entry_that_nobody_confirms_holds_the_conclusion_until_its_time_runs_out() {
        enterAnHourBefore();
        serveUntil(HELD_UNTIL.minusSeconds(1));
        node.bean(DeadlineWatch.class).look();
        assertThat(node.events(SilenceLapsed.class)).isEmpty();
        clock.set(HELD_UNTIL.plusSeconds(6));
        assertThat(node.awaitEvent(ObjectionOnBehalfExpired.class).entry()).isEqualTo(ENTRY);
        assertThat(node.awaitEvent(SilenceLapsed.class).effective()).isEqualTo(EffectiveTime.at(DEADLINE));
    }

    @Test
    void a_dropped_matter_ends_the_invitation() {
        node.send(Acting.object(FIRST, "BZ", SENT));
        node.awaitEvent(InvitationSuspended.class);
        node.send(followUp(FollowUp.DROP));
        assertThat(node.awaitEvent(InvitationEnded.class).reason()).isEqualTo(InvitationEnd.DROPPED);
    }

    private void enterAnHourBefore() {
        Instant entered = DEADLINE.minus(Duration.ofHours(1));
        node.send(Acting.objectOnBehalf(FIRST, ENTRY, "BZ", SENT, entered));
    }

    private RecordFollowUp followUp(FollowUp kind) {
        return new RecordFollowUp(FIRST, kind, "After consultations", Acting.PRESIDENCY, clock.instant());
    }

    /** The program was there for more than the day before. */
    private void serveUntil(Instant moment) {
        node.served(OPENED, moment);
        clock.set(moment);
    }
}
