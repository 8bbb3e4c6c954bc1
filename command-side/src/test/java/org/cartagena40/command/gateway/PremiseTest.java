package org.cartagena40.command.gateway;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import org.cartagena40.command.ActaCommand;
import org.cartagena40.command.Refused;
import org.cartagena40.command.mechanism.Mechanism;
import org.cartagena40.command.membership.AccreditDelegate;
import org.cartagena40.command.membership.EndAccreditation;
import org.cartagena40.command.membership.MembershipRule;
import org.cartagena40.command.running.Acting;
import org.cartagena40.command.running.Node;
import org.cartagena40.command.running.SettableClock;
import org.cartagena40.command.silence.ExtendDeadline;
import org.cartagena40.events.AccreditationId;
import org.cartagena40.events.MemberState;
import org.cartagena40.events.SourceReference;
import org.cartagena40.events.offices.InvitationId;
import org.cartagena40.events.silence.ObjectionRaised;
import org.cartagena40.events.silence.ProcedureId;
import org.cartagena40.eventstore.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What one node knows of the standing never makes it record or refuse what another node has overtaken. */
class PremiseTest {

    private static final Instant OPENED = Instant.parse("2026-11-22T15:00:00Z");
    private static final Instant DEADLINE = Instant.parse("2026-11-26T21:00:00Z");
    private static final Instant LATER = OPENED.plusSeconds(60);
    private static final InvitationId INVITATION = new InvitationId("invitation-1");
    private static final ProcedureId PROCEDURE = Acting.procedureOn(INVITATION);

    private final SettableClock clock = new SettableClock(OPENED);
    private final TestDatabase database = TestDatabase.create();
    private final Node here = new Node(database, clock).withHistory("BR", "BZ", "CL", "MX");
    private final Node there = new Node(database, clock);

    @BeforeEach
    void silence_is_open_and_this_node_knows_the_standing() {
        here.send(Acting.invite(INVITATION, "BR", OPENED));
        here.send(Acting.accept(INVITATION, "BR", OPENED));
        here.send(Acting.open(PROCEDURE, INVITATION, LocalDate.parse("2027-01-01"), DEADLINE, OPENED));
        here.send(new ExtendDeadline(
                PROCEDURE, Acting.utc(DEADLINE.plusSeconds(3600)), "More time", Acting.PRESIDENCY, OPENED));
    }

    @AfterEach
    void stop() {
        here.close();
        there.close();
        database.close();
    }

    @Test
    void nobody_objects_on_an_accreditation_that_was_ended_on_another_node() {
        there.send(endOfBelize());

        assertThatThrownBy(() -> here.send(Acting.object(PROCEDURE, "BZ", LATER)))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.rule()).isEqualTo(MembershipRule.DELEGATE_IS_ACCREDITED));
        assertThat(here.events(ObjectionRaised.class)).isEmpty();
    }

    @Test
    void nobody_is_refused_for_lack_of_an_accreditation_that_was_given_on_another_node() {
        there.send(endOfBelize());
        assertThatThrownBy(() -> here.send(Acting.object(PROCEDURE, "BZ", LATER)))
                .isInstanceOf(Refused.class);
        there.send(accreditationOfBelize());

        here.send(Acting.object(PROCEDURE, "BZ", LATER));

        assertThat(here.events(ObjectionRaised.class)).hasSize(1);
    }

    private static ActaCommand endOfBelize() {
        return new EndAccreditation(
                Mechanism.ID, new AccreditationId("A-BZ"), "Recalled", Acting.of("BZ"), OPENED.plusSeconds(10));
    }

    private static ActaCommand accreditationOfBelize() {
        return new AccreditDelegate(
                Mechanism.ID,
                new AccreditationId("A-BZ-2"),
                requireNonNull(Acting.of("BZ").actor().person()),
                new MemberState("BZ"),
                OPENED,
                null,
                new SourceReference("note"),
                Acting.SECRETARIAT,
                OPENED.plusSeconds(20));
    }
}
