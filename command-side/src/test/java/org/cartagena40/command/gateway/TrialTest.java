package org.cartagena40.command.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.cartagena40.command.ActaCommand;
import org.cartagena40.command.Refused;
import org.cartagena40.command.running.Acting;
import org.cartagena40.command.running.Node;
import org.cartagena40.command.running.SettableClock;
import org.cartagena40.command.silence.SilenceRule;
import org.cartagena40.events.ActaEvent;
import org.cartagena40.events.offices.InvitationId;
import org.cartagena40.events.silence.ObjectionRaised;
import org.cartagena40.events.silence.ProcedureId;
import org.cartagena40.events.silence.ProcedureOpened;
import org.cartagena40.events.silence.SilenceBroken;
import org.cartagena40.eventstore.RecordedEvent;
import org.cartagena40.eventstore.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A trial decides as the record would and leaves nothing behind: not in the log, not in what the program keeps. */
class TrialTest {

    private static final Instant OPENED = Instant.parse("2026-11-23T12:00:00Z");
    private static final Instant DEADLINE = Instant.parse("2026-11-26T21:00:00Z");
    private static final InvitationId INVITATION = new InvitationId("invitation-1");
    private static final ProcedureId PROCEDURE = Acting.procedureOn(INVITATION);
    private static final String HASH = "0".repeat(64);

    private final SettableClock clock = new SettableClock(OPENED);
    private final TestDatabase database = TestDatabase.create();
    private final Node node = new Node(database, clock).withHistory("BB", "BR", "BZ", "CL", "MX");

    @BeforeEach
    void an_invitation_is_accepted() {
        node.send(Acting.invite(INVITATION, "BR", OPENED));
        node.send(Acting.accept(INVITATION, "BR", OPENED));
    }

    @AfterEach
    void stop() {
        node.close();
        database.close();
    }

    @Test
    void what_a_trial_tells_is_what_is_recorded_afterwards_and_until_then_nothing_is() {
        long head = node.log().head();
        List<ActaEvent> foreseen = onTrial(opening());
        assertThat(foreseen).hasOnlyElementsOfType(ProcedureOpened.class).hasSize(1);
        assertThat(node.log().head()).isEqualTo(head);
        node.send(opening());
        assertThat(recordedAfter(head)).isEqualTo(foreseen);
    }

    @Test
    void what_was_opened_on_trial_is_not_open() {
        var unused = onTrial(opening());
        assertThatThrownBy(() -> onTrial(belize())).isInstanceOf(AggregateNotFoundException.class);
        assertThatThrownBy(() -> node.send(belize())).isInstanceOf(AggregateNotFoundException.class);
    }

    @Test
    void an_objection_on_trial_breaks_no_silence_that_the_program_keeps() {
        node.send(opening());
        assertThat(onTrial(belize()))
                .hasAtLeastOneElementOfType(ObjectionRaised.class)
                .hasAtLeastOneElementOfType(SilenceBroken.class);
        long head = node.log().head();
        node.send(Acting.object(PROCEDURE, "BB", OPENED));
        assertThat(recordedAfter(head))
                .hasAtLeastOneElementOfType(ObjectionRaised.class)
                .hasAtLeastOneElementOfType(SilenceBroken.class);
    }

    @Test
    void a_trial_is_refused_by_the_rule_that_would_refuse_the_act_and_leaves_no_trace() {
        node.send(opening());
        long head = node.log().head();
        assertThatThrownBy(() -> onTrial(Acting.object(PROCEDURE, "BR", OPENED)))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused ->
                                assertThat(refused.rule()).isEqualTo(SilenceRule.THE_INVITED_STATE_DECLINES_INSTEAD));
        assertThat(node.log().head()).isEqualTo(head);
    }

    private List<ActaEvent> onTrial(ActaCommand command) {
        return node.bean(Trial.class).events(Ids.fresh(), HASH, command, Map.of());
    }

    private List<ActaEvent> recordedAfter(long position) {
        return node.log().readAfter(position, 10).stream()
                .map(RecordedEvent::event)
                .toList();
    }

    private static ActaCommand opening() {
        return Acting.open(PROCEDURE, INVITATION, LocalDate.parse("2027-01-01"), DEADLINE, OPENED);
    }

    private static ActaCommand belize() {
        return Acting.object(PROCEDURE, "BZ", OPENED);
    }
}
