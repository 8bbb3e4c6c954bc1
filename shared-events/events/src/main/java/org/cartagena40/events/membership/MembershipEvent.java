package org.cartagena40.events.membership;

import org.cartagena40.events.ActaEvent;
import org.cartagena40.events.mechanism.MechanismId;

/** What happens to membership, to accreditations and to the seat of a State. */
public sealed interface MembershipEvent extends ActaEvent
        permits MemberAdmitted,
                MemberWithdrawn,
                DelegateAccredited,
                AccreditationEnded,
                OfficerAccredited,
                OfficerAccreditationEnded,
                DeputyAppointed,
                SeatDisputed,
                SeatDisputeDecided {
    MechanismId mechanism();
}
