package org.cartagena40.events.membership;

import org.cartagena40.events.ActaEvent;
import org.cartagena40.events.mechanism.MechanismId;

/** What happens to membership and accreditation. */
public sealed interface MembershipEvent extends ActaEvent
        permits MemberAdmitted, MemberWithdrawn, DelegateAccredited, AccreditationEnded {
    MechanismId mechanism();
}
