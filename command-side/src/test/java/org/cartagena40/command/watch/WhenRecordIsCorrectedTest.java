package org.cartagena40.command.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.cartagena40.command.mechanism.Mechanism;
import org.cartagena40.command.offices.DateTerm;
import org.cartagena40.command.offices.InviteVicePresident;
import org.cartagena40.command.record.CorrectRecord;
import org.cartagena40.command.record.Correction;
import org.cartagena40.command.running.Acting;
import org.cartagena40.command.running.Node;
import org.cartagena40.command.running.SettableClock;
import org.cartagena40.command.silence.RejectEntry;
import org.cartagena40.events.ActaEvent;
import org.cartagena40.events.Evidence;
import org.cartagena40.events.MemberState;
import org.cartagena40.events.SourceReference;
import org.cartagena40.events.membership.DelegateAccredited;
import org.cartagena40.events.membership.MemberAdmitted;
import org.cartagena40.events.offices.InvitationId;
import org.cartagena40.events.offices.InvitationKind;
import org.cartagena40.events.offices.TermId;
import org.cartagena40.events.offices.VicePresidencyTermDated;
import org.cartagena40.events.offices.VicePresidentInvited;
import org.cartagena40.events.record.RecordCorrected;
import org.cartagena40.events.record.RecordEntryId;
import org.cartagena40.events.silence.EntryId;
import org.cartagena40.events.silence.ObjectionRaised;
import org.cartagena40.events.silence.OutcomeFlagged;
import org.cartagena40.events.silence.ProcedureId;
import org.cartagena40.events.silence.ReviewReason;
import org.cartagena40.eventstore.EventLog;
import org.cartagena40.eventstore.RecordedEvent;
import org.cartagena40.eventstore.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** F21, F22 and silence rule 21: a corrected entry puts under review what rests on it, and nothing else. */
class WhenRecordIsCorrectedTest {

    private static final Instant OPENED = Instant.parse("2026-11-22T15:00:00Z");
    private static final Instant DEADLINE = Instant.parse("2026-11-26T21:00:00Z");
    private static final InvitationId INVITATION = new InvitationId("invitation-1");
    private static final ProcedureId PROCEDURE = Acting.procedureOn(INVITATION);

    private final SettableClock clock = new SettableClock(OPENED);
    private final TestDatabase database = TestDatabase.create();
    private final Node node = new Node(database, clock).withHistory("BR", "BZ", "CL", "MX");
    private int corrections;

    @BeforeEach
    void belize_objected_to_brazil() {
        node.send(Acting.invite(INVITATION, "BR", OPENED));
        node.send(Acting.accept(INVITATION, "BR", OPENED));
        node.send(Acting.open(PROCEDURE, INVITATION, LocalDate.parse("2027-01-01"), DEADLINE, OPENED));
        node.send(Acting.object(PROCEDURE, "BZ", OPENED));
    }

    @AfterEach
    void stop() {
        node.close();
        database.close();
    }

    @Test
    void a_wrong_country_recorded_as_objecting_puts_its_procedure_under_review() {
        correct(first(ObjectionRaised.class), "/by", "MX");
        OutcomeFlagged flagged = node.awaitEvent(OutcomeFlagged.class);
        assertThat(flagged.procedure()).isEqualTo(PROCEDURE);
        assertThat(flagged.reason()).isEqualTo(ReviewReason.CORRECTION);
    }

    @Test
    void a_wrong_membership_puts_the_procedures_under_review_whose_lists_it_made() {
        correct(first(MemberAdmitted.class), "/basis", "SHARES_PRINCIPLES");
        assertThat(node.awaitEvent(OutcomeFlagged.class).procedure()).isEqualTo(PROCEDURE);
    }

    @Test
    void a_wrong_invitation_puts_the_procedure_on_it_under_review() {
        correct(first(VicePresidentInvited.class), "/reason", "A note of 2026");
        assertThat(node.awaitEvent(OutcomeFlagged.class).procedure()).isEqualTo(PROCEDURE);
    }

    @Test
    void a_wrong_accreditation_puts_the_procedures_under_review_in_which_a_State_spoke_through_it() {
        RecordedEvent belize = all(DelegateAccredited.class).stream()
                .filter(one ->
                        ((DelegateAccredited) one.event()).state().value().equals("BZ"))
                .findFirst()
                .orElseThrow();
        RecordedEvent brazil = all(DelegateAccredited.class).stream()
                .filter(one ->
                        ((DelegateAccredited) one.event()).state().value().equals("BR"))
                .findFirst()
                .orElseThrow();
        correct(brazil, "/credential", "Credential BR/2");
        node.awaitPolicies();
        assertThat(node.events(OutcomeFlagged.class)).isEmpty();
        correct(belize, "/credential", "Credential BZ/2");
        assertThat(node.awaitEvent(OutcomeFlagged.class).procedure()).isEqualTo(PROCEDURE);
    }

    @Test
    void a_wrong_accreditation_puts_the_procedures_under_review_whose_entry_was_rejected_through_it() {
        EntryId entry = new EntryId("entry-1");
        node.send(Acting.objectOnBehalf(PROCEDURE, entry, "MX", OPENED, OPENED));
        node.send(new RejectEntry(PROCEDURE, entry, "Not from us", Acting.of("MX"), OPENED));
        RecordedEvent mexico = all(DelegateAccredited.class).stream()
                .filter(one ->
                        ((DelegateAccredited) one.event()).state().value().equals("MX"))
                .findFirst()
                .orElseThrow();
        correct(mexico, "/credential", "Credential MX/2");
        assertThat(node.awaitEvent(OutcomeFlagged.class).procedure()).isEqualTo(PROCEDURE);
    }

    @Test
    void a_wrong_start_of_a_term_puts_the_procedure_on_its_renewal_under_review() {
        InvitationId renewal = new InvitationId("renewal-1");
        TermId term = new TermId("VP-MX-1");
        LocalDate start = LocalDate.parse("2025-01-01");
        node.send(new DateTerm(
                Mechanism.ID, term, start, new SourceReference("Note MX/2025/3"), Acting.PRESIDENCY, OPENED));
        node.send(new InviteVicePresident(
                Mechanism.ID, renewal, new MemberState("MX"), InvitationKind.RENEWAL, null, Acting.PRESIDENCY, OPENED));
        node.send(Acting.accept(renewal, "MX", OPENED));
        ProcedureId onRenewal = Acting.procedureOn(renewal);
        node.send(Acting.open(onRenewal, renewal, start.plusYears(2), DEADLINE, OPENED));
        correct(first(VicePresidencyTermDated.class), "/start", "2025-01-02");
        assertThat(node.awaitEvent(OutcomeFlagged.class).procedure()).isEqualTo(onRenewal);
    }

    @Test
    void a_correction_of_a_correction_leads_to_the_entry_it_is_about_and_the_chain_is_kept() {
        correct(first(MemberAdmitted.class), "/basis", "SHARES_PRINCIPLES");
        node.awaitPolicies();
        correct(first(RecordCorrected.class), "/reason", "Another reason");
        node.awaitPolicies();
        assertThat(node.events(OutcomeFlagged.class)).hasSize(2);
        RecordCorrected second = node.events(RecordCorrected.class).get(1);
        assertThat(second.target().type()).isEqualTo("record.record-corrected");
        assertThat(second.target().position())
                .isEqualTo(first(RecordCorrected.class).position());
    }

    private void correct(RecordedEvent entry, String field, String correct) {
        node.send(new CorrectRecord(
                new RecordEntryId("correction-" + ++corrections),
                entry.position(),
                List.of(new Correction(field, correct)),
                "It was recorded wrong",
                new Evidence(Evidence.Kind.DOCUMENT, "Minutes", null),
                Acting.PRESIDENCY,
                clock.instant()));
    }

    private RecordedEvent first(Class<? extends ActaEvent> type) {
        return all(type).get(0);
    }

    private List<RecordedEvent> all(Class<? extends ActaEvent> type) {
        return node.bean(EventLog.class).readType(type);
    }
}
