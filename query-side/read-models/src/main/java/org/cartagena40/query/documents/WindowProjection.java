package org.cartagena40.query.documents;

import static org.cartagena40.query.views.RowChange.amend;
import static org.cartagena40.query.views.RowChange.open;

import org.cartagena40.events.ActaEvent;
import org.cartagena40.events.Institution;
import org.cartagena40.events.LanguageText;
import org.cartagena40.events.Tier;
import org.cartagena40.events.documents.CommentAnswered;
import org.cartagena40.events.documents.CommentArrivedLate;
import org.cartagena40.events.documents.CommentContent;
import org.cartagena40.events.documents.CommentId;
import org.cartagena40.events.documents.CommentSubmitted;
import org.cartagena40.events.documents.CommentWindowClosed;
import org.cartagena40.events.documents.CommentWindowOpened;
import org.cartagena40.events.documents.WindowId;
import org.cartagena40.eventstore.RecordedEvent;
import org.cartagena40.query.views.Handlers;
import org.cartagena40.query.views.JsonText;
import org.cartagena40.query.views.Projection;
import org.cartagena40.query.views.RowChange;
import org.cartagena40.query.views.RowChanges;
import org.cartagena40.query.views.ViewTable;

/**
 * Comment windows and what came in. That a window is open is for everybody; comments and what became of them, for those
 * who may comment there, and for who sent them.
 */
public final class WindowProjection {

    /** Who may read what came in. */
    static final String COMMENTS_TIER = "comments_tier";

    static final ViewTable WINDOW = ViewTable.amendable("comment_window", "window_id");
    static final ViewTable COMMENT = ViewTable.settled("document_comment", "window_id", "comment", "position");
    static final ViewTable ANSWER = ViewTable.settled("comment_answer", "window_id", "comment", "position");

    private WindowProjection() {}

    public static Projection projection() {
        return new Handlers()
                .on(CommentWindowOpened.class, WindowProjection::opened)
                .on(CommentSubmitted.class, WindowProjection::submitted)
                .on(CommentArrivedLate.class, WindowProjection::late)
                .on(CommentAnswered.class, WindowProjection::answered)
                .on(CommentWindowClosed.class, WindowProjection::closed);
    }

    private static RowChanges opened(CommentWindowOpened event, RecordedEvent recorded) {
        return RowChanges.of(open(WINDOW, event.window())
                .toldBy(event)
                .set("position", recorded.position())
                .set("document", event.document())
                .set("audience", event.audience())
                .set(COMMENTS_TIER, Reach.of(event.audience()))
                .set("local_time", event.until().local())
                .set("zone", event.until().zone())
                .set("deadline", event.until().instant())
                .set("zone_assumed", event.zoneAssumed())
                .visibleTo(Tier.PUBLIC));
    }

    private static RowChanges submitted(CommentSubmitted event, RecordedEvent recorded) {
        return RowChanges.of(
                comment(event.window(), event.comment(), event.by(), event.content(), event, recorded.position())
                        .set("late", false));
    }

    private static RowChanges late(CommentArrivedLate event, RecordedEvent recorded) {
        return RowChanges.of(
                comment(event.window(), event.comment(), event.by(), event.content(), event, recorded.position())
                        .set("late", true));
    }

    private static RowChange comment(
            WindowId window,
            CommentId comment,
            Institution by,
            CommentContent content,
            ActaEvent event,
            long position) {
        return open(COMMENT, window, comment, position)
                .toldBy(event)
                .set("institution", by)
                .set("lang", content.lang())
                .set("hash", content.hash())
                .set("chapters", JsonText.of(content.chapters()))
                .set("horizons", JsonText.of(content.horizons()))
                .ownedBy(by)
                .visibleAs(COMMENTS_TIER, WINDOW, window);
    }

    private static RowChanges answered(CommentAnswered event, RecordedEvent recorded) {
        LanguageText reply = event.reply();
        return RowChanges.of(open(ANSWER, event.window(), event.comment(), recorded.position())
                .toldBy(event)
                .set("status", event.status())
                .set("reply", reply == null ? null : JsonText.of(TextEntry.of(reply)))
                .visibleAs(COMMENTS_TIER, WINDOW, event.window()));
    }

    private static RowChanges closed(CommentWindowClosed event, RecordedEvent recorded) {
        return RowChanges.of(amend(WINDOW, event.window())
                .set("closed_at", event.effective().certainFrom().orElse(null))
                .set("close_reason", event.reason()));
    }
}
