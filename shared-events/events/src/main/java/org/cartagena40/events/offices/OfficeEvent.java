package org.cartagena40.events.offices;

import org.cartagena40.events.ActaEvent;
import org.cartagena40.events.mechanism.MechanismId;

/** What happens to the offices of the Mechanism. */
public sealed interface OfficeEvent extends ActaEvent
        permits PresidencyAssigned,
                TechnicalSecretariatDesignated,
                VicePresidentInvited,
                InvitationAccepted,
                InvitationDeclined,
                InvitationSuspended,
                InvitationResumed,
                InvitationEnded,
                VicePresidencyDesignated,
                VicePresidencyTermStarted,
                VicePresidencyTermDated,
                VicePresidencyTermWithheld,
                VicePresidencyTermRenewed,
                VicePresidencyTermEnded,
                VicePresidencyTaskRequested,
                VicePresidencyTaskTakenUp,
                VicePresidencyTaskAccepted,
                VicePresidencyTaskDeclined,
                VicePresidencyTaskCompleted {
    MechanismId mechanism();
}
