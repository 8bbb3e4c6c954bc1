package org.cartagena40.query.silence;

import static org.cartagena40.query.views.RowChange.amend;
import static org.cartagena40.query.views.RowChange.open;

import org.cartagena40.events.silence.EntryId;
import org.cartagena40.events.silence.ObjectionEnteredOnBehalf;
import org.cartagena40.events.silence.ObjectionOnBehalfConfirmed;
import org.cartagena40.events.silence.ObjectionOnBehalfExpired;
import org.cartagena40.events.silence.ObjectionOnBehalfRejected;
import org.cartagena40.events.silence.SilenceEvent;
import org.cartagena40.eventstore.RecordedEvent;
import org.cartagena40.query.views.JsonText;
import org.cartagena40.query.views.RowChange;
import org.cartagena40.query.views.RowChanges;
import org.cartagena40.query.views.ViewTable;

/**
 * The rows of objections entered on behalf of a State (rule 20). An entry stays on record however it ended; what it
 * brought about, once confirmed, is a row of the objections.
 */
final class OnBehalfRows {

    private static final ViewTable ENTRY = ViewTable.amendable("on_behalf_entry", "procedure", "entry");

    private OnBehalfRows() {}

    static RowChanges entered(ObjectionEnteredOnBehalf event, RecordedEvent recorded) {
        RowChange entry = open(ENTRY, event.procedure(), event.entry())
                .holdsFrom(event.effective())
                .set("position", recorded.position())
                .set("state", event.by())
                .set("entered_by", event.act().actor().institution())
                .set("received_at", event.receivedAt())
                .set("holds_until", event.holdsUntil())
                .set("evidence", JsonText.of(Paper.of(event.evidence())));
        return RowChanges.of(Discretion.restrict(said(entry, event), event));
    }

    private static RowChange said(RowChange entry, ObjectionEnteredOnBehalf event) {
        return entry.set("grounds", event.grounds())
                .set("paragraphs", JsonText.of(event.paragraphs()))
                .set("proposed_amendment", event.proposedAmendment());
    }

    static RowChanges confirmed(ObjectionOnBehalfConfirmed event, RecordedEvent recorded) {
        return RowChanges.of(ended(event, event.entry(), recorded, EntryStatus.CONFIRMED));
    }

    static RowChanges rejected(ObjectionOnBehalfRejected event, RecordedEvent recorded) {
        return RowChanges.of(
                ended(event, event.entry(), recorded, EntryStatus.REJECTED).set("end_reason", event.reason()));
    }

    static RowChanges expired(ObjectionOnBehalfExpired event, RecordedEvent recorded) {
        return RowChanges.of(ended(event, event.entry(), recorded, EntryStatus.EXPIRED));
    }

    private static RowChange ended(SilenceEvent event, EntryId entry, RecordedEvent recorded, EntryStatus as) {
        return amend(ENTRY, event.procedure(), entry)
                .set("ended_as", as)
                .set("ended_at", event.effective().certainFrom().orElse(recorded.recordedAt()));
    }
}
