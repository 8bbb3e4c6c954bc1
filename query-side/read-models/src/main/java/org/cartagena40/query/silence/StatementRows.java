package org.cartagena40.query.silence;

import static org.cartagena40.query.views.RowChange.open;

import org.cartagena40.events.Tier;
import org.cartagena40.events.silence.SilenceEvent;
import org.cartagena40.events.silence.StatementArrivedLate;
import org.cartagena40.events.silence.StatementMade;
import org.cartagena40.eventstore.RecordedEvent;
import org.cartagena40.query.views.JsonText;
import org.cartagena40.query.views.RowChange;
import org.cartagena40.query.views.RowChanges;
import org.cartagena40.query.views.ViewTable;

/** The rows of statements, which everybody reads and which never break the silence (rule 11). */
final class StatementRows {

    static final ViewTable STATEMENT = ViewTable.settled("statement", "procedure", "position");

    private StatementRows() {}

    static RowChanges made(StatementMade event, RecordedEvent recorded) {
        return RowChanges.of(statement(event, recorded, false)
                .set("state", event.by())
                .set("type", event.type())
                .set("paragraphs", JsonText.of(event.paragraphs()))
                .set("text", JsonText.of(Text.of(event.text())))
                .set("received_at", event.receivedAt()));
    }

    static RowChanges late(StatementArrivedLate event, RecordedEvent recorded) {
        return RowChanges.of(statement(event, recorded, true)
                .set("state", event.by())
                .set("type", event.type())
                .set("paragraphs", JsonText.of(event.paragraphs()))
                .set("text", JsonText.of(Text.of(event.text())))
                .set("received_at", event.receivedAt()));
    }

    private static RowChange statement(SilenceEvent event, RecordedEvent recorded, boolean late) {
        return open(STATEMENT, event.procedure(), recorded.position())
                .holdsFrom(event.effective())
                .set("late", late)
                .visibleTo(Tier.PUBLIC);
    }
}
