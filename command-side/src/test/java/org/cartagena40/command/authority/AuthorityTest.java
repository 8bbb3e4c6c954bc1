package org.cartagena40.command.authority;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.cartagena40.command.membership.MembershipRule.CAPACITY_MAY_SEND_THE_ACT;
import static org.cartagena40.command.membership.MembershipRule.DELEGATE_IS_ACCREDITED;
import static org.cartagena40.command.membership.MembershipRule.OFFICE_IS_HELD;
import static org.cartagena40.command.membership.MembershipRule.PERSON_IS_ACCREDITED;
import static org.cartagena40.command.membership.MembershipRule.SEAT_IS_NOT_DISPUTED;
import static org.cartagena40.command.silence.SilenceRule.EACH_STATE_ACTS_FOR_ITSELF;
import static org.cartagena40.command.silence.SilenceRule.ONE_ENTRY_AWAITS;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.cartagena40.command.ActaCommand;
import org.cartagena40.command.Refused;
import org.cartagena40.command.Rule;
import org.cartagena40.command.mechanism.EstablishMechanism;
import org.cartagena40.command.mechanism.Mechanism;
import org.cartagena40.command.membership.DecideSeatDispute;
import org.cartagena40.command.membership.DisputeSeat;
import org.cartagena40.command.membership.EndAccreditation;
import org.cartagena40.command.offices.InviteVicePresident;
import org.cartagena40.command.running.Acting;
import org.cartagena40.command.running.Node;
import org.cartagena40.command.running.SettableClock;
import org.cartagena40.command.silence.ConfirmEntry;
import org.cartagena40.command.silence.MakeStatement;
import org.cartagena40.command.silence.RaiseObjection;
import org.cartagena40.events.AccreditationId;
import org.cartagena40.events.Act;
import org.cartagena40.events.Actor;
import org.cartagena40.events.Capacity;
import org.cartagena40.events.EffectiveTime;
import org.cartagena40.events.Evidence;
import org.cartagena40.events.Institution;
import org.cartagena40.events.LanguageText;
import org.cartagena40.events.MemberState;
import org.cartagena40.events.PersonId;
import org.cartagena40.events.offices.InvitationId;
import org.cartagena40.events.offices.InvitationKind;
import org.cartagena40.events.offices.VicePresidentInvited;
import org.cartagena40.events.silence.ObjectionEnteredOnBehalf;
import org.cartagena40.events.silence.ObjectionRaised;
import org.cartagena40.events.silence.ProcedureId;
import org.cartagena40.events.silence.SilenceBroken;
import org.cartagena40.events.silence.StatementType;
import org.cartagena40.eventstore.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who may act is read from the record at the moment of the act, over the gateway and a real log (R48, R66, F03, F29). */
class AuthorityTest {

    private static final Instant NOW = Instant.parse("2026-11-22T12:00:00Z");
    private static final Instant DEADLINE = NOW.plus(Duration.ofHours(80));
    private static final InvitationId INVITATION = new InvitationId("I1");
    private static final ProcedureId PROCEDURE = Acting.procedureOn(INVITATION);
    private static final MemberState BELIZE = new MemberState("BZ");
    private static final AccreditationId OF_BELIZE = new AccreditationId("A-BZ");

    private final TestDatabase database = TestDatabase.create();
    private final Node node = new Node(database, new SettableClock(NOW));

    @BeforeEach
    void open() {
        node.withHistory("CL", "MX", "BZ", "BR", "PE");
        node.send(Acting.invite(INVITATION, "BR", NOW));
        node.send(Acting.accept(INVITATION, "BR", NOW));
        node.send(Acting.open(PROCEDURE, INVITATION, LocalDate.parse("2027-06-01"), DEADLINE, NOW));
    }

    @AfterEach
    void stop() {
        node.close();
        database.close();
    }

    @Test
    void the_accreditation_stands_in_the_event() {
        assertThat(node.awaitEvent(VicePresidentInvited.class).act().actor().accreditation())
                .isEqualTo(new AccreditationId("O-CL-presidency"));
        node.send(Acting.object(PROCEDURE, "BZ", NOW));
        assertThat(node.awaitEvent(ObjectionRaised.class).act().actor().accreditation())
                .isEqualTo(OF_BELIZE);
    }

    @Test
    void a_delegate_objects_for_no_other_State() {
        assertRefused(objection("PE", Acting.of("BZ")), EACH_STATE_ACTS_FOR_ITSELF);
        Act belizeAsPeru = as("PE", Capacity.MEMBER_STATE, Node.person("BZ"));
        assertRefused(objection("PE", belizeAsPeru), DELEGATE_IS_ACCREDITED);
    }

    @Test
    void a_delegate_objects_until_its_accreditation_ended_and_not_afterwards() {
        Instant ended = NOW.plusSeconds(60);
        node.send(new EndAccreditation(Mechanism.ID, OF_BELIZE, "Left", Acting.PRESIDENCY, ended));
        assertRefused(Acting.object(PROCEDURE, "BZ", ended), DELEGATE_IS_ACCREDITED);
        assertThat(node.send(Acting.object(PROCEDURE, "BZ", ended.minusNanos(1_000))))
                .isPresent();
    }

    @Test
    void an_office_is_acted_for_by_whoever_holds_it_and_by_an_officer_of_its_own() {
        node.importLines(Stream.of(
                Node.officer("officer", "PE", "PRESIDENCY"),
                Node.officer("clerk", "IOM", "TECHNICAL_SECRETARIAT"),
                Node.officer("vice", "PE", "VICE_PRESIDENCY")));
        assertRefused(invitingAs(as("PE", Capacity.PRESIDENCY, "officer")), OFFICE_IS_HELD);
        assertRefused(invitingAs(as("CL", Capacity.PRESIDENCY, "officer")), PERSON_IS_ACCREDITED);
        assertRefused(invitingAs(as("CL", Capacity.PRESIDENCY, Node.person("CL"))), PERSON_IS_ACCREDITED);
        Act clerk = as("IOM", Capacity.TECHNICAL_SECRETARIAT, "clerk");
        assertRefused(new DisputeSeat(Mechanism.ID, BELIZE, "x", notes(), clerk, NOW), OFFICE_IS_HELD);
    }

    @Test
    void what_is_not_in_the_table_is_the_records_own() {
        var establish = new EstablishMechanism(
                Mechanism.ID, "x", EffectiveTime.on(LocalDate.parse("2026-11-22")), Acting.PRESIDENCY, NOW);
        assertRefused(establish, CAPACITY_MAY_SEND_THE_ACT);
    }

    @Test
    void while_its_seat_is_disputed_nobody_speaks_for_the_State() {
        dispute();
        assertRefused(statement("BZ"), SEAT_IS_NOT_DISPUTED);
        assertThat(node.send(statement("PE"))).isPresent();
    }

    @Test
    void an_objection_from_a_disputed_seat_is_held_and_counts_once_a_second_person_confirms_it() {
        dispute();
        node.send(Acting.object(PROCEDURE, "BZ", NOW.plusSeconds(2)));
        var held = node.awaitEvent(ObjectionEnteredOnBehalf.class);
        assertThat(held.receivedAt()).isEqualTo(NOW.plusSeconds(2));
        assertThat(Objects.requireNonNull(held.holdsUntil())).isAfter(DEADLINE);
        assertThat(held.act().actor().accreditation()).isEqualTo(OF_BELIZE);
        assertThat(node.events(SilenceBroken.class)).isEmpty();
        assertRefused(Acting.object(PROCEDURE, "BZ", NOW.plusSeconds(3)), ONE_ENTRY_AWAITS);
        Instant decided = NOW.plusSeconds(60);
        node.send(new DecideSeatDispute(
                Mechanism.ID, BELIZE, List.of(OF_BELIZE), "The ministry's note", Acting.PRESIDENCY, decided));
        node.send(new ConfirmEntry(PROCEDURE, held.entry(), Acting.PRESIDENCY, decided));
        assertThat(node.awaitEvent(ObjectionRaised.class).receivedAt()).isEqualTo(NOW.plusSeconds(2));
        assertThat(node.events(SilenceBroken.class)).hasSize(1);
        assertThat(node.send(statement("BZ", decided.plusSeconds(1)))).isPresent();
    }

    private void dispute() {
        node.send(new DisputeSeat(Mechanism.ID, BELIZE, "Two notes", notes(), Acting.SECRETARIAT, NOW.plusSeconds(1)));
    }

    private static Evidence notes() {
        return new Evidence(Evidence.Kind.NOTE_VERBALE, "Notes 7 and 8", null);
    }

    private static ActaCommand objection(String by, Act act) {
        return new RaiseObjection(PROCEDURE, new MemberState(by), null, List.of(), null, act, NOW);
    }

    private static ActaCommand statement(String by) {
        return statement(by, NOW.plusSeconds(2));
    }

    private static ActaCommand statement(String by, Instant at) {
        return new MakeStatement(
                PROCEDURE,
                new MemberState(by),
                StatementType.RESERVATION,
                List.of(),
                LanguageText.of("es", "Reserva"),
                Acting.of(by),
                at);
    }

    private static ActaCommand invitingAs(Act act) {
        return new InviteVicePresident(
                Mechanism.ID,
                new InvitationId("I2"),
                new MemberState("PE"),
                InvitationKind.DESIGNATION,
                null,
                act,
                NOW);
    }

    private static Act as(String body, Capacity capacity, String person) {
        return Act.by(new Actor(new Institution(body), capacity, new PersonId(person), null));
    }

    private void assertRefused(ActaCommand command, Rule rule) {
        assertThatThrownBy(() -> node.send(command))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.rule()).isEqualTo(rule));
    }
}
