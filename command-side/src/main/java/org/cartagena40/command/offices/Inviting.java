package org.cartagena40.command.offices;

import static org.cartagena40.command.offices.OfficeRule.INCUMBENT_IS_RENEWED;
import static org.cartagena40.command.offices.OfficeRule.INVITATION_AWAITS_AN_ANSWER;
import static org.cartagena40.command.offices.OfficeRule.INVITATION_CAN_STILL_BE_DECLINED;
import static org.cartagena40.command.offices.OfficeRule.INVITATION_IS_KNOWN;
import static org.cartagena40.command.offices.OfficeRule.INVITATION_IS_OPEN;
import static org.cartagena40.command.offices.OfficeRule.NON_MEMBER_NEEDS_A_REASON;
import static org.cartagena40.command.offices.OfficeRule.NO_THIRD_CONSECUTIVE_TERM;
import static org.cartagena40.command.offices.OfficeRule.ONLY_THE_INVITED_STATE_ANSWERS;
import static org.cartagena40.command.offices.OfficeRule.ONLY_THE_PRESIDENCY_INVITES;
import static org.cartagena40.command.offices.OfficeRule.RENEWAL_IS_OF_THE_STATE_IN_OFFICE;
import static org.cartagena40.command.offices.OfficeRule.RENEWED_TERM_HAS_A_STATED_START;
import static org.cartagena40.command.offices.OfficeRule.THE_PRESIDENCY_IS_NOT_INVITED;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.cartagena40.command.ActaCommand;
import org.cartagena40.command.mechanism.Mechanism;
import org.cartagena40.events.Act;
import org.cartagena40.events.ActaEvent;
import org.cartagena40.events.Capacity;
import org.cartagena40.events.EffectiveTime;
import org.cartagena40.events.offices.InvitationAccepted;
import org.cartagena40.events.offices.InvitationDeclined;
import org.cartagena40.events.offices.InvitationEnd;
import org.cartagena40.events.offices.InvitationEnded;
import org.cartagena40.events.offices.InvitationId;
import org.cartagena40.events.offices.InvitationKind;
import org.cartagena40.events.offices.VicePresidentInvited;
import org.jspecify.annotations.Nullable;

/** Decides about invitations to the Vice-Presidency and their answers (silence rule 22). */
public final class Inviting {

    private Inviting() {}

    /** A new invitation ends the one before it, whatever became of that. */
    public static List<ActaEvent> decide(InviteVicePresident command, Mechanism mechanism) {
        ONLY_THE_PRESIDENCY_INVITES.check(mechanism.presidedBy(command));
        THE_PRESIDENCY_IS_NOT_INVITED.check(
                !mechanism.offices().presides(command.invited().institution()));
        boolean member = mechanism.membership().isMember(command.invited(), command.receivedAt());
        NON_MEMBER_NEEDS_A_REASON.check(member || given(command.reason()));
        checkKind(command, mechanism.offices());
        EffectiveTime now = EffectiveTime.at(command.receivedAt());
        Stream<ActaEvent> ended = mechanism.offices().invitations().values().stream()
                .filter(Invitation::open)
                .sorted(Comparator.comparing(invitation -> invitation.id().value()))
                .map(open -> new InvitationEnded(
                        command.mechanism(), open.id(), InvitationEnd.NEW_INVITATION, now, command.act()));
        ActaEvent invited = new VicePresidentInvited(
                command.mechanism(),
                command.invitation(),
                command.invited(),
                command.kind(),
                command.reason(),
                now,
                command.act());
        return Stream.concat(ended, Stream.of(invited)).toList();
    }

    public static List<ActaEvent> decide(AcceptInvitation command, Mechanism mechanism) {
        Invitation invitation = known(command.invitation(), mechanism);
        Act act = answer(command, invitation, mechanism);
        INVITATION_AWAITS_AN_ANSWER.check(invitation.status() == Invitation.Status.AWAITING_ANSWER);
        return List.of(new InvitationAccepted(
                command.mechanism(),
                invitation.id(),
                invitation.invited(),
                EffectiveTime.at(command.receivedAt()),
                act));
    }

    /** A State may decline until the first day of its term, also while silence is open; a renewal until it is adopted. */
    public static List<ActaEvent> decide(DeclineInvitation command, Mechanism mechanism) {
        Invitation invitation = known(command.invitation(), mechanism);
        Act act = answer(command, invitation, mechanism);
        Term designated = mechanism.offices().designated();
        boolean yetToStart = designated != null
                && invitation.id().equals(designated.invitation())
                && !designated.hasBegun(command.receivedAt());
        INVITATION_CAN_STILL_BE_DECLINED.check(invitation.open() || yetToStart);
        return List.of(new InvitationDeclined(
                command.mechanism(),
                invitation.id(),
                invitation.invited(),
                command.reason(),
                EffectiveTime.at(command.receivedAt()),
                act));
    }

    public static List<ActaEvent> decide(EndInvitation command, Mechanism mechanism) {
        ONLY_THE_PRESIDENCY_INVITES.check(mechanism.presidedBy(command));
        Invitation invitation = known(command.invitation(), mechanism);
        INVITATION_IS_OPEN.check(invitation.open());
        return List.of(new InvitationEnded(
                command.mechanism(),
                invitation.id(),
                InvitationEnd.WITHDRAWN,
                EffectiveTime.at(command.receivedAt()),
                command.act()));
    }

    private static void checkKind(InviteVicePresident command, Offices offices) {
        Term inOffice = offices.inOffice();
        boolean serves = inOffice != null
                && inOffice.state().equals(command.invited())
                && !inOffice.hasRunOut(command.receivedAt());
        if (command.kind() == InvitationKind.DESIGNATION) {
            INCUMBENT_IS_RENEWED.check(!serves);
        } else {
            RENEWAL_IS_OF_THE_STATE_IN_OFFICE.check(serves);
            RENEWED_TERM_HAS_A_STATED_START.check(inOffice != null && inOffice.start() != null);
        }
        NO_THIRD_CONSECUTIVE_TERM.check(offices.consecutiveTermsOf(command.invited()) < 2);
    }

    private static Invitation known(InvitationId id, Mechanism mechanism) {
        Optional<Invitation> invitation = mechanism.offices().invitation(id);
        INVITATION_IS_KNOWN.check(invitation.isPresent());
        return invitation.orElseThrow();
    }

    private static Act answer(ActaCommand command, Invitation invitation, Mechanism mechanism) {
        ONLY_THE_INVITED_STATE_ANSWERS.check(command.actsAs(Capacity.MEMBER_STATE)
                && command.actor().institution().equals(invitation.invited().institution()));
        return mechanism.accredited(command);
    }

    private static boolean given(@Nullable String reason) {
        return reason != null && !reason.isBlank();
    }
}
