package org.cartagena40.events.pledges;

import org.cartagena40.events.ActaEvent;

/** What happens to a pledge. */
public sealed interface PledgeEvent extends ActaEvent permits MultiStakeholderPledgeRegistered {
    PledgeId pledge();
}
