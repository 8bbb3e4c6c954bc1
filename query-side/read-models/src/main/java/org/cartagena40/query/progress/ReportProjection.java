package org.cartagena40.query.progress;

import static org.cartagena40.query.views.RowChange.open;

import org.cartagena40.events.progress.ChallengeRecorded;
import org.cartagena40.events.progress.GoodPracticeRecorded;
import org.cartagena40.events.progress.PlanItem;
import org.cartagena40.events.progress.ProgressRecorded;
import org.cartagena40.events.progress.ReportEvent;
import org.cartagena40.events.progress.ReportMatter;
import org.cartagena40.eventstore.RecordedEvent;
import org.cartagena40.query.silence.Text;
import org.cartagena40.query.views.Handlers;
import org.cartagena40.query.views.JsonText;
import org.cartagena40.query.views.LabelText;
import org.cartagena40.query.views.Projection;
import org.cartagena40.query.views.RowChange;
import org.cartagena40.query.views.RowChanges;
import org.cartagena40.query.views.ViewTable;

/** Every entry on an action or a chapter: progress, a good practice, a challenge. */
public final class ReportProjection {

    static final ViewTable ENTRY = ViewTable.settled("report_entry", "report", "position");

    private ReportProjection() {}

    public static Projection projection() {
        return new Handlers()
                .on(ProgressRecorded.class, ReportProjection::progress)
                .on(GoodPracticeRecorded.class, ReportProjection::practice)
                .on(ChallengeRecorded.class, ReportProjection::challenge);
    }

    private static RowChanges progress(ProgressRecorded event, RecordedEvent recorded) {
        RowChange row = entry(event, ReportMatter.PROGRESS, event.number(), event.item(), recorded)
                .set("status", event.status())
                .set("text", JsonText.of(Text.of(event.text())));
        return RowChanges.of(ReportedRows.said(row, event, event.scope(), event.period(), event.evidence()));
    }

    private static RowChanges practice(GoodPracticeRecorded event, RecordedEvent recorded) {
        RowChange row = entry(event, ReportMatter.GOOD_PRACTICE, event.number(), event.item(), recorded)
                .set("title", JsonText.of(LabelText.of(event.title())))
                .set("text", JsonText.of(Text.of(event.text())));
        return RowChanges.of(ReportedRows.said(row, event, event.scope(), event.period(), event.evidence()));
    }

    private static RowChanges challenge(ChallengeRecorded event, RecordedEvent recorded) {
        RowChange row = entry(event, ReportMatter.CHALLENGE, event.number(), event.item(), recorded)
                .set("title", JsonText.of(LabelText.of(event.title())))
                .set("text", JsonText.of(Text.of(event.text())));
        return RowChanges.of(ReportedRows.said(row, event, event.scope(), event.period(), event.evidence()));
    }

    private static RowChange entry(
            ReportEvent event, ReportMatter matter, int number, PlanItem item, RecordedEvent recorded) {
        return open(ENTRY, event.report(), recorded.position())
                .set("number", number)
                .set("matter", matter)
                .set("plan", item.plan())
                .set("catalogue_version", item.catalogueVersion())
                .set("chapter", item.chapter())
                .set("action", item.action());
    }
}
