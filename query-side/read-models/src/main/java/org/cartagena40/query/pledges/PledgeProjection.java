package org.cartagena40.query.pledges;

import static org.cartagena40.query.views.RowChange.open;

import org.cartagena40.events.Tier;
import org.cartagena40.events.pledges.MultiStakeholderPledgeRegistered;
import org.cartagena40.eventstore.RecordedEvent;
import org.cartagena40.query.views.Handlers;
import org.cartagena40.query.views.JsonText;
import org.cartagena40.query.views.LabelText;
import org.cartagena40.query.views.Projection;
import org.cartagena40.query.views.RowChanges;
import org.cartagena40.query.views.ViewTable;

/** The pledges on record, one row each. */
public final class PledgeProjection {

    static final ViewTable PLEDGE = ViewTable.settled("pledge", "pledge", "position");

    private PledgeProjection() {}

    public static Projection projection() {
        return new Handlers().on(MultiStakeholderPledgeRegistered.class, PledgeProjection::registered);
    }

    private static RowChanges registered(MultiStakeholderPledgeRegistered event, RecordedEvent recorded) {
        return RowChanges.of(open(PLEDGE, event.pledge(), recorded.position())
                .toldBy(event)
                .set("title", JsonText.of(LabelText.of(event.title())))
                .set("lead", event.lead())
                .set("supported_by", event.supportedBy())
                .visibleTo(Tier.PUBLIC));
    }
}
