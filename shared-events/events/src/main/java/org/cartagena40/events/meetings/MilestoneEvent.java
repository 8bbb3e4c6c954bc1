package org.cartagena40.events.meetings;

import org.cartagena40.events.ActaEvent;

/** What happens to a global milestone. */
public sealed interface MilestoneEvent extends ActaEvent permits GlobalMilestoneRegistered, GlobalMilestoneDateRevised {
    MilestoneId milestone();
}
