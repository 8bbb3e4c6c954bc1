package org.cartagena40.command.silence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cartagena40.command.testing.Acts.BELIZE;
import static org.cartagena40.command.testing.Acts.BRAZIL;
import static org.cartagena40.command.testing.Acts.MEXICO;
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
import org.cartagena40.events.offices.InvitationKind;
import org.cartagena40.events.offices.InvitationSuspended;
import org.cartagena40.events.offices.TermEnd;
import org.cartagena40.events.offices.VicePresidencyDesignated;
import org.cartagena40.events.offices.VicePresidencyTermEnded;
import org.cartagena40.events.offices.VicePresidencyTermRenewed;
import org.cartagena40.events.offices.VicePresidencyTermStarted;
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
        openedOn(BRAZIL, START, accepted).after(Procedures.withdrawalOfTheText(Procedures.OPENED));
        var resumed = accepted.after(outcome(SilenceOutcome.WITHDRAWN, BRAZIL, START));
        openedOn(BRAZIL, START, resumed).when(Procedures.conclusion()).thenKinds(SilenceLapsed.class);
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
                "Vice-Presidency",
                List.of(Procedures.TEXT),
                null,
                Procedures.DEADLINE,
                null,
                null,
                null,
                PRESIDENCY,
                Procedures.OPENED);
    }

    private static ApplySilence outcome(SilenceOutcome outcome, MemberState state, LocalDate start) {
        return new ApplySilence(
                Mechanism.ID,
                invitationOf(state),
                Procedures.SP1,
                outcome,
                start,
                termOf(state),
                Procedures.C,
                RECORD,
                Procedures.SETTLED);
    }
}
