package org.cartagena40.command.offices;

import java.util.List;
import java.util.Optional;
import org.cartagena40.command.mechanism.Mechanism;
import org.cartagena40.events.ActaEvent;
import org.cartagena40.events.Capacity;
import org.cartagena40.events.EffectiveTime;
import org.cartagena40.events.offices.InvitationEnd;
import org.cartagena40.events.offices.InvitationEnded;
import org.cartagena40.events.offices.InvitationKind;
import org.cartagena40.events.offices.InvitationResumed;
import org.cartagena40.events.offices.InvitationSuspended;
import org.cartagena40.events.offices.VicePresidencyDesignated;
import org.cartagena40.events.offices.VicePresidencyTermRenewed;

/**
 * Decides what silence brings to the invitation behind it. The limits were checked when the silence was concluded or the
 * outcome confirmed; an invitation that can lead to no term any more, or already led to one, is left as it is, so the
 * policy may tell the same outcome twice.
 */
public final class Designating {

    private Designating() {}

    public static List<ActaEvent> decide(ApplySilence command, Mechanism mechanism) {
        OfficeRule.ONLY_THE_RECORD_APPLIES.check(command.actsAs(Capacity.RECORD));
        Optional<Invitation> invitation = mechanism.offices().invitation(command.invitation());
        if (invitation.filter(i -> concerns(command, i)).isEmpty()) {
            return List.of();
        }
        EffectiveTime effective = EffectiveTime.at(command.effectiveAt());
        return switch (command.outcome()) {
            case ADOPTED -> List.of(adopted(command, invitation.get(), mechanism.offices(), effective));
            case BROKEN ->
                List.of(new InvitationSuspended(
                        command.mechanism(), command.invitation(), command.procedure(), effective, command.act()));
            case WITHDRAWN, REISSUED, NEW_DECISION_CALLED_FOR ->
                List.of(new InvitationResumed(
                        command.mechanism(), command.invitation(), command.procedure(), effective, command.act()));
            case DROPPED ->
                List.of(new InvitationEnded(
                        command.mechanism(), command.invitation(), InvitationEnd.DROPPED, effective, command.act()));
        };
    }

    /** A follow-up concerns the invitation that its own procedure suspended, an outcome the one that awaits it. */
    private static boolean concerns(ApplySilence command, Invitation invitation) {
        return switch (command.outcome()) {
            case REISSUED, DROPPED -> invitation.suspendedBy(command.procedure());
            case ADOPTED, BROKEN, WITHDRAWN, NEW_DECISION_CALLED_FOR -> invitation.awaits(command.procedure());
        };
    }

    private static ActaEvent adopted(
            ApplySilence command, Invitation invitation, Offices offices, EffectiveTime effective) {
        Term inOffice = offices.inOffice();
        if (invitation.kind() == InvitationKind.RENEWAL && inOffice != null) {
            return new VicePresidencyTermRenewed(
                    command.mechanism(),
                    inOffice.id(),
                    inOffice.state(),
                    invitation.id(),
                    command.procedure(),
                    command.termStart(),
                    Term.endOf(command.termStart()),
                    effective,
                    command.act());
        }
        return new VicePresidencyDesignated(
                command.mechanism(),
                command.term(),
                invitation.id(),
                command.procedure(),
                invitation.invited(),
                command.termStart(),
                Term.endOf(command.termStart()),
                effective,
                command.act());
    }
}
