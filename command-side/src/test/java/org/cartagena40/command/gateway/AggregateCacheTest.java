package org.cartagena40.command.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.cartagena40.command.Refused;
import org.cartagena40.command.running.Acting;
import org.cartagena40.command.running.Node;
import org.cartagena40.command.running.SettableClock;
import org.cartagena40.command.silence.ExtendDeadline;
import org.cartagena40.command.silence.RecordFollowUp;
import org.cartagena40.command.silence.WithdrawObjection;
import org.cartagena40.events.MemberState;
import org.cartagena40.events.offices.InvitationId;
import org.cartagena40.events.silence.FollowUp;
import org.cartagena40.events.silence.ObjectionRaised;
import org.cartagena40.events.silence.ProcedureId;
import org.cartagena40.events.silence.SilenceEvent;
import org.cartagena40.eventstore.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What one node keeps of an aggregate never makes it answer by what another node has overtaken. */
class AggregateCacheTest {

    private static final Instant OPENED = Instant.parse("2026-11-22T15:00:00Z");
    private static final Instant DEADLINE = Instant.parse("2026-11-26T21:00:00Z");
    private static final Instant IN_TIME = OPENED.plusSeconds(60);
    private static final InvitationId INVITATION = new InvitationId("invitation-1");
    private static final ProcedureId PROCEDURE = Acting.procedureOn(INVITATION);
    private static final MemberState BELIZE = new MemberState("BZ");

    private final SettableClock clock = new SettableClock(OPENED);
    private final TestDatabase database = TestDatabase.create();
    private final Node here = new Node(database, clock).withHistory("BR", "BZ", "CL", "MX");
    private final Node there = new Node(database, clock);

    @BeforeEach
    void silence_is_open() {
        here.send(Acting.invite(INVITATION, "BR", OPENED));
        here.send(Acting.accept(INVITATION, "BR", OPENED));
        here.send(Acting.open(PROCEDURE, INVITATION, LocalDate.parse("2027-01-01"), DEADLINE, OPENED));
    }

    @AfterEach
    void stop() {
        here.close();
        there.close();
        database.close();
    }

    @Test
    void a_refusal_is_never_given_on_what_another_node_has_overtaken() {
        RecordFollowUp followUp =
                new RecordFollowUp(PROCEDURE, FollowUp.CONSULT, "Consultations", Acting.PRESIDENCY, IN_TIME);
        assertThatThrownBy(() -> here.send(followUp)).isInstanceOf(Refused.class);
        here.send(extension());
        there.send(Acting.object(PROCEDURE, "BZ", IN_TIME));

        here.send(followUp);

        assertThat(here.events(SilenceEvent.class)).hasSize(5);
    }

    @Test
    void an_act_on_kept_state_that_another_node_has_overtaken_is_decided_anew() {
        here.send(extension());
        there.send(Acting.object(PROCEDURE, "BZ", IN_TIME));
        there.send(new WithdrawObjection(PROCEDURE, BELIZE, Acting.of("BZ"), IN_TIME));

        here.send(Acting.object(PROCEDURE, "MX", IN_TIME));

        assertThat(here.events(ObjectionRaised.class))
                .extracting(ObjectionRaised::by)
                .isEqualTo(List.of(BELIZE, new MemberState("MX")));
    }

    private static ExtendDeadline extension() {
        return new ExtendDeadline(
                PROCEDURE, Acting.utc(DEADLINE.plusSeconds(3600)), "More time", Acting.PRESIDENCY, OPENED);
    }
}
