package org.cartagena40.command.watch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.cartagena40.command.running.Acting;
import org.cartagena40.command.running.Node;
import org.cartagena40.command.running.SettableClock;
import org.cartagena40.command.silence.ConfirmOutcome;
import org.cartagena40.events.EffectiveTime;
import org.cartagena40.events.decisions.DecisionNumbered;
import org.cartagena40.events.offices.InvitationId;
import org.cartagena40.events.offices.InvitationSuspended;
import org.cartagena40.events.offices.TermEnd;
import org.cartagena40.events.offices.VicePresidencyDesignated;
import org.cartagena40.events.offices.VicePresidencyTermEnded;
import org.cartagena40.events.offices.VicePresidencyTermStarted;
import org.cartagena40.events.silence.Interruption;
import org.cartagena40.events.silence.ObjectionArrivedAfterConclusion;
import org.cartagena40.events.silence.ObjectionArrivedLate;
import org.cartagena40.events.silence.OutcomeFlagged;
import org.cartagena40.events.silence.ProcedureId;
import org.cartagena40.events.silence.ReviewReason;
import org.cartagena40.events.silence.SilenceBroken;
import org.cartagena40.events.silence.SilenceLapsed;
import org.cartagena40.eventstore.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DeadlineWatchTest {

    private static final Instant OPENED = Instant.parse("2026-11-23T12:00:00Z");
    private static final Instant DEADLINE = Instant.parse("2026-11-26T21:00:00Z");
    private static final LocalDate TERM_START = LocalDate.parse("2027-01-01");
    private static final Instant TERM_STARTS = Instant.parse("2027-01-01T03:00:00Z");
    private static final InvitationId INVITATION = new InvitationId("invitation-1");
    private static final ProcedureId PROCEDURE = Acting.procedureOn(INVITATION);

    private final SettableClock clock = new SettableClock(OPENED);
    private final TestDatabase database = TestDatabase.create();
    private Node node = new Node(database, clock).withHistory("BR", "BZ", "CL", "MX");

    @BeforeEach
    void brazil_is_invited_and_silence_is_open() {
        node.send(Acting.invite(INVITATION, "BR", OPENED));
        node.send(Acting.accept(INVITATION, "BR", OPENED));
        node.send(Acting.open(PROCEDURE, INVITATION, TERM_START, DEADLINE, OPENED));
        node.awaitPolicies();
    }

    @AfterEach
    void stop() {
        node.close();
        database.close();
    }

    @Test
    void nobody_objects_so_the_text_is_adopted_at_the_deadline_numbered_once_and_the_term_starts_on_its_day() {
        serveUntil(DEADLINE.plusSeconds(2));
        SilenceLapsed lapsed = node.awaitEvent(SilenceLapsed.class);
        assertThat(lapsed.effective()).isEqualTo(EffectiveTime.at(DEADLINE));
        assertThat(lapsed.interruptions()).isEmpty();
        assertThat(lapsed.underReview()).isFalse();
        assertThat(node.awaitEvent(DecisionNumbered.class).number().value()).isEqualTo("MSC-2026-1");
        assertThat(node.awaitEvent(VicePresidencyDesignated.class).start()).isEqualTo(TERM_START);
        assertThat(node.events(VicePresidencyTermStarted.class)).hasSize(1);
        node.awaitPolicies();

        clock.set(TERM_STARTS);
        await().until(() -> node.events(VicePresidencyTermStarted.class).size() == 2);
        var brazil = node.awaitEvent(VicePresidencyTermStarted.class);
        assertThat(brazil.effective()).isEqualTo(EffectiveTime.at(TERM_STARTS));
        assertThat(brazil.end()).isEqualTo(LocalDate.parse("2029-01-01"));
        var mexico = node.awaitEvent(VicePresidencyTermEnded.class);
        assertThat(mexico.reason()).isEqualTo(TermEnd.REPLACED);
        assertThat(mexico.effective()).isEqualTo(EffectiveTime.at(TERM_STARTS));
        node.awaitPolicies();

        clock.set(Instant.parse("2029-01-01T03:00:00Z"));
        await().until(() -> node.events(VicePresidencyTermEnded.class).size() == 2);
        assertThat(node.awaitEvent(VicePresidencyTermEnded.class).reason()).isEqualTo(TermEnd.EXPIRED);
    }

    @Test
    void down_from_before_the_deadline_until_three_days_after_it_concludes_once_as_of_the_deadline() {
        node.beatAt(clock, DEADLINE.minus(Duration.ofHours(25)));
        node.close();
        clock.set(DEADLINE.plus(Duration.ofDays(3)));
        node = new Node(database, clock);

        SilenceLapsed lapsed = node.awaitEvent(SilenceLapsed.class);
        assertThat(lapsed.effective()).isEqualTo(EffectiveTime.at(DEADLINE));
        assertThat(lapsed.underReview()).isTrue();
        assertThat(lapsed.interruptions())
                .containsExactly(new Interruption(DEADLINE.minus(Duration.ofHours(24)), DEADLINE));
        assertThat(node.awaitEvent(OutcomeFlagged.class).reason()).isEqualTo(ReviewReason.INTERRUPTION);
        assertThat(node.awaitEvent(DecisionNumbered.class).number().value()).isEqualTo("MSC-2026-1");
        node.awaitPolicies();
        assertThat(node.events(SilenceLapsed.class)).hasSize(1);
        assertThat(node.events(DecisionNumbered.class)).hasSize(1);
        assertThat(node.events(VicePresidencyDesignated.class)).isEmpty();

        node.send(new ConfirmOutcome(PROCEDURE, "Nobody was hindered", Acting.PRESIDENCY, clock.instant()));
        assertThat(node.awaitEvent(VicePresidencyDesignated.class).effective()).isEqualTo(EffectiveTime.at(DEADLINE));
    }

    @Test
    void the_watch_fires_on_two_nodes_at_once_and_there_is_one_conclusion() {
        try (Node other = new Node(database, clock)) {
            serveUntil(DEADLINE.plusSeconds(2));
            List<CompletableFuture<Void>> looks = IntStream.range(0, 8)
                    .mapToObj(i -> CompletableFuture.runAsync(() -> (i % 2 == 0 ? node : other)
                            .bean(DeadlineWatch.class)
                            .look()))
                    .toList();
            looks.forEach(CompletableFuture::join);
            node.awaitEvent(DecisionNumbered.class);
            node.awaitPolicies();
            assertThat(node.events(SilenceLapsed.class)).hasSize(1);
            assertThat(node.events(DecisionNumbered.class)).hasSize(1);
        }
    }

    @Test
    void an_objection_received_before_the_deadline_whose_request_stalls_one_second_still_breaks_the_silence() {
        Instant received = DEADLINE.minusMillis(1);
        serveUntil(DEADLINE.plusSeconds(1));
        node.bean(DeadlineWatch.class).look();
        node.send(Acting.object(PROCEDURE, "BZ", received));
        assertThat(node.awaitEvent(SilenceBroken.class).effective()).isEqualTo(EffectiveTime.at(received));
        assertThat(node.awaitEvent(InvitationSuspended.class).invitation()).isEqualTo(INVITATION);
        assertThat(node.events(SilenceLapsed.class)).isEmpty();
    }

    @Test
    void one_whose_request_stalls_until_after_the_conclusion_is_kept_and_flags_the_outcome() {
        serveUntil(DEADLINE.plusSeconds(5));
        node.awaitEvent(SilenceLapsed.class);
        try (Node other = new Node(database, clock)) {
            other.send(Acting.object(PROCEDURE, "BZ", DEADLINE.minusMillis(1)));
        }
        assertThat(node.awaitEvent(ObjectionArrivedAfterConclusion.class).receivedAt())
                .isEqualTo(DEADLINE.minusMillis(1));
        assertThat(node.awaitEvent(OutcomeFlagged.class).reason()).isEqualTo(ReviewReason.ACT_AFTER_CONCLUSION);
        assertThat(node.events(SilenceBroken.class)).isEmpty();
    }

    @Test
    void an_objection_at_the_deadline_is_kept_as_late_and_changes_nothing() {
        node.send(Acting.object(PROCEDURE, "BZ", DEADLINE));
        serveUntil(DEADLINE.plusSeconds(2));
        node.awaitEvent(SilenceLapsed.class);
        assertThat(node.events(ObjectionArrivedLate.class)).hasSize(1);
    }

    /** The program was there for more than the day before. */
    private void serveUntil(Instant moment) {
        node.served(DEADLINE.minus(Duration.ofHours(25)), moment);
        clock.set(moment);
    }
}
