package org.cartagena40.query.offices;

import static org.cartagena40.query.views.RowChange.amend;
import static org.cartagena40.query.views.RowChange.open;

import org.cartagena40.events.Tier;
import org.cartagena40.events.offices.InvitationAccepted;
import org.cartagena40.events.offices.InvitationDeclined;
import org.cartagena40.events.offices.InvitationEnded;
import org.cartagena40.events.offices.InvitationId;
import org.cartagena40.events.offices.InvitationResumed;
import org.cartagena40.events.offices.InvitationSuspended;
import org.cartagena40.events.offices.OfficeEvent;
import org.cartagena40.events.offices.VicePresidencyDesignated;
import org.cartagena40.events.offices.VicePresidencyTermWithheld;
import org.cartagena40.events.offices.VicePresidentInvited;
import org.cartagena40.eventstore.RecordedEvent;
import org.cartagena40.query.views.Confided;
import org.cartagena40.query.views.Effective;
import org.cartagena40.query.views.JsonText;
import org.cartagena40.query.views.RowChange;
import org.cartagena40.query.views.RowChanges;
import org.cartagena40.query.views.ViewTable;

/**
 * The way to a term: the invitation, each step it went through, the designation. Steps are rows of their own, so that
 * the status at any moment is the last step by then.
 */
final class InvitationRows {

    static final ViewTable INVITATION = ViewTable.settled("invitation", "invitation");
    static final ViewTable STEP = ViewTable.settled("invitation_step", "invitation", "position");
    static final ViewTable DESIGNATION = ViewTable.amendable("designation", "term");

    private InvitationRows() {}

    static RowChanges invited(VicePresidentInvited event, RecordedEvent recorded) {
        return RowChanges.of(open(INVITATION, event.invitation())
                .toldBy(event)
                .set("position", recorded.position())
                .set("invited", event.invited())
                .set("kind", event.kind())
                .set("reason", event.reason())
                .visibleTo(Tier.PUBLIC));
    }

    static RowChanges accepted(InvitationAccepted event, RecordedEvent recorded) {
        return RowChanges.of(step(event, event.invitation(), recorded, InvitationStatus.ACCEPTED));
    }

    /** No reason is owed; one that is given is for the offices. */
    static RowChanges declined(InvitationDeclined event, RecordedEvent recorded) {
        RowChanges declined = RowChanges.of(step(event, event.invitation(), recorded, InvitationStatus.DECLINED));
        String reason = event.reason();
        return reason == null
                ? declined
                : declined.and(RowChanges.of(Confided.reason(recorded.position(), reason, event.invited())));
    }

    static RowChanges suspended(InvitationSuspended event, RecordedEvent recorded) {
        return RowChanges.of(step(event, event.invitation(), recorded, InvitationStatus.SUSPENDED)
                .set("procedure", event.procedure()));
    }

    static RowChanges resumed(InvitationResumed event, RecordedEvent recorded) {
        return RowChanges.of(step(event, event.invitation(), recorded, InvitationStatus.ACCEPTED)
                .set("procedure", event.procedure()));
    }

    static RowChanges ended(InvitationEnded event, RecordedEvent recorded) {
        return RowChanges.of(step(event, event.invitation(), recorded, InvitationStatus.ENDED)
                .set("reason", event.reason()));
    }

    static RowChanges designated(VicePresidencyDesignated event, RecordedEvent recorded) {
        return RowChanges.of(open(DESIGNATION, event.term())
                .holdsFrom(event.effective())
                .set("position", recorded.position())
                .set("invitation", event.invitation())
                .set("procedure", event.procedure())
                .set("state", event.state())
                .set("start_day", event.start())
                .set("end_day", event.end())
                .visibleTo(Tier.PUBLIC));
    }

    static RowChanges withheld(VicePresidencyTermWithheld event, RecordedEvent recorded) {
        return RowChanges.of(amend(DESIGNATION, event.term())
                .set("withheld", JsonText.of(Effective.of(event.effective())))
                .set("withheld_at", event.effective().certainFrom().orElse(recorded.recordedAt())));
    }

    private static RowChange step(
            OfficeEvent event, InvitationId invitation, RecordedEvent recorded, InvitationStatus step) {
        return open(STEP, invitation, recorded.position())
                .holdsFrom(event.effective())
                .set("step", step)
                .visibleTo(Tier.PUBLIC);
    }
}
