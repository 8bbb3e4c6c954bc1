package org.cartagena40.command.silence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cartagena40.command.testing.Acts.BELIZE;
import static org.cartagena40.command.testing.Acts.BRAZIL;
import static org.cartagena40.command.testing.Acts.MEXICO;
import static org.cartagena40.command.testing.Acts.PERU;
import static org.cartagena40.command.testing.Acts.PRESIDENCY;
import static org.cartagena40.command.testing.Acts.RECORD;
import static org.cartagena40.command.testing.Seats.invitationOf;
import static org.cartagena40.command.testing.Seats.servesSinceAnUnknownDay;
import static org.cartagena40.command.testing.Seats.termOf;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.cartagena40.command.Standing;
import org.cartagena40.command.mechanism.Mechanism;
import org.cartagena40.command.offices.AcceptInvitation;
import org.cartagena40.command.offices.ApplySilence;
import org.cartagena40.command.offices.DateTerm;
import org.cartagena40.command.offices.InviteVicePresident;
import org.cartagena40.command.offices.OfficeRule;
import org.cartagena40.command.offices.SilenceOutcome;
import org.cartagena40.command.offices.StartDesignatedTerm;
import org.cartagena40.command.testing.Acts;
import org.cartagena40.command.testing.Answer;
import org.cartagena40.command.testing.Mechanisms;
import org.cartagena40.command.testing.Standings;
import org.cartagena40.command.testing.Story;
import org.cartagena40.events.ActaEvent;
import org.cartagena40.events.MemberState;
import org.cartagena40.events.SourceReference;
import org.cartagena40.events.offices.InvitationEnd;
import org.cartagena40.events.offices.InvitationEnded;
import org.cartagena40.events.offices.InvitationKind;
import org.cartagena40.events.offices.InvitationResumed;
import org.cartagena40.events.offices.InvitationSuspended;
import org.cartagena40.events.offices.TermEnd;
import org.cartagena40.events.offices.VicePresidencyDesignated;
import org.cartagena40.events.offices.VicePresidencyTermEnded;
import org.cartagena40.events.offices.VicePresidencyTermRenewed;
import org.cartagena40.events.offices.VicePresidencyTermStarted;
import org.cartagena40.events.silence.FollowUp;
import org.cartagena40.events.silence.ProcedureId;
import org.cartagena40.events.silence.Round;
import org.cartagena40.events.silence.SilenceBroken;
import org.cartagena40.events.silence.SilenceEvent;
import org.cartagena40.events.silence.SilenceLapsed;
import org.junit.jupiter.api.Test;

/** X26 from one end to the other: invite, accept, silence, adopted, and the term starts on the stated day. */
class VicePresidencyStoryTest {

    private static final LocalDate START = Procedures.TERM_START;
    private static final Instant FIRST_INSTANT = Instant.parse("2027-01-01T03:00:00Z");

    @Test
    void Brazil_follows_Mexico_whose_start_no_source_states() {
        var accepted = Mechanisms.given(servesSinceAnUnknownDay(MEXICO))
                .after(invitation(BRAZIL, InvitationKind.DESIGNATION), acceptance(BRAZIL));
        openedOn(BRAZIL, START, accepted).when(Procedures.conclusion()).thenKinds(SilenceLapsed.class);
        var adopted = accepted.when(outcome(SilenceOutcome.ADOPTED, BRAZIL, START));
        adopted.thenKinds(VicePresidencyDesignated.class);
        Answer<Mechanism, ActaEvent> day = accepted.after(outcome(SilenceOutcome.ADOPTED, BRAZIL, START))
                .when(new StartDesignatedTerm(Mechanism.ID, termOf(BRAZIL), RECORD, FIRST_INSTANT));
        day.thenKinds(VicePresidencyTermEnded.class, VicePresidencyTermStarted.class);
        var ended = day.event(VicePresidencyTermEnded.class);
        assertThat(ended.reason()).isEqualTo(TermEnd.REPLACED);
        assertThat(ended.effective())
                .isEqualTo(day.event(VicePresidencyTermStarted.class).effective());
    }

    @Test
    void Mexico_is_renewed_once_its_start_is_on_record_and_not_twice() {
        LocalDate since = START.minusYears(2);
        var dated = Mechanisms.given(servesSinceAnUnknownDay(MEXICO))
                .after(new DateTerm(
                        Mechanism.ID,
                        termOf(MEXICO),
                        since,
                        new SourceReference("Note MX/2025/3"),
                        PRESIDENCY,
                        Procedures.OPENED));
        var accepted = dated.after(invitation(MEXICO, InvitationKind.RENEWAL), acceptance(MEXICO));
        openedOn(MEXICO, START, accepted).when(Procedures.conclusion()).thenKinds(SilenceLapsed.class);
        accepted.when(outcome(SilenceOutcome.ADOPTED, MEXICO, START)).thenKinds(VicePresidencyTermRenewed.class);
        accepted.after(outcome(SilenceOutcome.ADOPTED, MEXICO, START))
                .when(invitation(MEXICO, InvitationKind.RENEWAL))
                .thenRefused(OfficeRule.NO_THIRD_CONSECUTIVE_TERM);
    }

    @Test
    void one_objection_suspends_the_invitation_and_a_new_one_is_needed() {
        var accepted = Mechanisms.given().after(invitation(BRAZIL, InvitationKind.DESIGNATION), acceptance(BRAZIL));
        var broken = openedOn(BRAZIL, START, accepted)
                .when(Procedures.objection(BELIZE, Procedures.justBefore(Procedures.C)));
        assertThat(broken.event(SilenceBroken.class).objections()).isEqualTo(1);
        accepted.when(outcome(SilenceOutcome.BROKEN, BRAZIL, START)).thenKinds(InvitationSuspended.class);
        var suspended = accepted.after(outcome(SilenceOutcome.BROKEN, BRAZIL, START));
        Procedures.given()
                .standing(standing(suspended))
                .when(opening(BRAZIL, START))
                .thenRefused(OfficeRule.INVITATION_IS_ACCEPTED);
        openedOn(BRAZIL, START, suspended.after(invitation(BRAZIL, InvitationKind.DESIGNATION), acceptance(BRAZIL)));
    }

    @Test
    void a_withdrawn_text_may_be_put_under_silence_again() {
        var accepted = Mechanisms.given().after(invitation(BRAZIL, InvitationKind.DESIGNATION), acceptance(BRAZIL));
        var withdrawn = openedOn(BRAZIL, START, accepted).after(Procedures.withdrawalOfTheText(Procedures.OPENED));
        var resumed = accepted.after(outcome(SilenceOutcome.WITHDRAWN, BRAZIL, START));
        var second = secondRound(withdrawn.state(), resumed);
        second.when(conclusionOfTheSecondRound()).thenKinds(SilenceLapsed.class);
        assertThat(second.state().frozen().round()).isEqualTo(new Round(2, Procedures.SP1, 0, 0));
    }

    @Test
    void broken_then_reissued_then_adopted_and_the_term_starts() {
        var accepted = Mechanisms.given().after(invitation(BRAZIL, InvitationKind.DESIGNATION), acceptance(BRAZIL));
        var broken = openedOn(BRAZIL, START, accepted)
                .after(Procedures.objection(BELIZE, Procedures.justBefore(Procedures.C)));
        var suspended = accepted.after(outcome(SilenceOutcome.BROKEN, BRAZIL, START));
        var reissued = broken.standing(standing(suspended)).after(Procedures.followUp(FollowUp.REISSUE));
        var resumed = suspended.when(outcome(SilenceOutcome.REISSUED, BRAZIL, START));
        resumed.thenKinds(InvitationResumed.class);
        var again = suspended.after(outcome(SilenceOutcome.REISSUED, BRAZIL, START));
        var second = secondRound(reissued.state(), again);
        assertThat(second.state().frozen().round()).isEqualTo(new Round(2, Procedures.SP1, 1, 0));
        second.when(conclusionOfTheSecondRound()).thenKinds(SilenceLapsed.class);
        var adopted = again.after(outcome(Procedures.SP2, SilenceOutcome.ADOPTED, BRAZIL, START));
        adopted.when(new StartDesignatedTerm(Mechanism.ID, termOf(BRAZIL), RECORD, FIRST_INSTANT))
                .thenKinds(VicePresidencyTermStarted.class);
    }

    @Test
    void a_dropped_matter_ends_the_invitation() {
        var accepted = Mechanisms.given().after(invitation(BRAZIL, InvitationKind.DESIGNATION), acceptance(BRAZIL));
        var suspended = accepted.after(outcome(SilenceOutcome.BROKEN, BRAZIL, START));
        var dropped = suspended.when(outcome(SilenceOutcome.DROPPED, BRAZIL, START));
        assertThat(dropped.event(InvitationEnded.class).reason()).isEqualTo(InvitationEnd.DROPPED);
        suspended
                .after(outcome(SilenceOutcome.DROPPED, BRAZIL, START))
                .when(outcome(SilenceOutcome.REISSUED, BRAZIL, START))
                .thenNothing();
    }

    @Test
    void an_invitation_is_not_reissued_after_a_new_one_ended_it() {
        var accepted = Mechanisms.given().after(invitation(BRAZIL, InvitationKind.DESIGNATION), acceptance(BRAZIL));
        var broken = openedOn(BRAZIL, START, accepted)
                .after(Procedures.objection(BELIZE, Procedures.justBefore(Procedures.C)));
        var ended = accepted.after(
                outcome(SilenceOutcome.BROKEN, BRAZIL, START), invitation(PERU, InvitationKind.DESIGNATION));
        broken.standing(standing(ended))
                .when(Procedures.followUp(FollowUp.REISSUE))
                .thenRefused(OfficeRule.INVITATION_IS_OPEN);
    }

    private static Story<SilenceProcedure, SilenceEvent> secondRound(
            SilenceProcedure first, Story<Mechanism, ActaEvent> seat) {
        return Procedures.givenAfter(first)
                .standing(standing(seat))
                .after(Procedures.secondRound(opening(BRAZIL, START)));
    }

    private static Story<SilenceProcedure, SilenceEvent> openedOn(
            MemberState state, LocalDate start, Story<Mechanism, ActaEvent> seat) {
        return Procedures.given().standing(standing(seat)).after(opening(state, start));
    }

    private static Standing standing(Story<Mechanism, ActaEvent> seat) {
        return new Standing(seat.state(), Standings.register());
    }

    private static InviteVicePresident invitation(MemberState state, InvitationKind kind) {
        return new InviteVicePresident(
                Mechanism.ID, invitationOf(state), state, kind, null, PRESIDENCY, Procedures.OPENED);
    }

    private static AcceptInvitation acceptance(MemberState state) {
        return new AcceptInvitation(Mechanism.ID, invitationOf(state), Acts.of(state), Procedures.OPENED);
    }

    private static OpenSilenceProcedure opening(MemberState state, LocalDate start) {
        return new OpenSilenceProcedure(
                Procedures.SP1,
                invitationOf(state),
                start,
                null,
                "Vice-Presidency",
                List.of(Procedures.TEXT),
                null,
                null,
                Procedures.DEADLINE,
                null,
                null,
                null,
                PRESIDENCY,
                Procedures.OPENED);
    }

    private static ApplySilence outcome(SilenceOutcome outcome, MemberState state, LocalDate start) {
        return outcome(Procedures.SP1, outcome, state, start);
    }

    private static ApplySilence outcome(
            ProcedureId procedure, SilenceOutcome outcome, MemberState state, LocalDate start) {
        return new ApplySilence(
                Mechanism.ID,
                invitationOf(state),
                procedure,
                outcome,
                start,
                termOf(state),
                Procedures.C,
                RECORD,
                Procedures.SETTLED);
    }

    private static ConcludeProcedure conclusionOfTheSecondRound() {
        Instant settled = Instant.parse("2026-12-05T12:00:00Z");
        return new ConcludeProcedure(Procedures.SP2, List.of(), RECORD, settled);
    }
}
