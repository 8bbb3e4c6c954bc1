package org.cartagena40.query.progress;

import java.util.List;
import org.cartagena40.events.ActaEvent;
import org.cartagena40.events.Evidence;
import org.cartagena40.events.Tier;
import org.cartagena40.events.progress.Period;
import org.cartagena40.events.progress.Scope;
import org.cartagena40.query.views.JsonText;
import org.cartagena40.query.views.RowChange;

/** What every row of something reported says: of whom, when, on which evidence, by whom. */
final class ReportedRows {

    private ReportedRows() {}

    static RowChange said(RowChange row, ActaEvent event, Scope scope, Period period, List<Evidence> evidence) {
        return row.toldBy(event)
                .set("level", scope.level())
                .set("state", scope.state())
                .set("body", scope.body())
                .set("from_day", period.from())
                .set("to_day", period.to())
                .set("evidence", JsonText.of(evidence.stream().map(Paper::of).toList()))
                .set("actor", event.act().actor().institution())
                .set("capacity", event.act().actor().capacity())
                .set("principal", event.act().principal())
                .visibleTo(Tier.PUBLIC);
    }
}
