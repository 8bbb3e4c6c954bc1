package org.cartagena40.command.documents;

import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.Set;
import org.cartagena40.command.Evolution;
import org.cartagena40.events.documents.CommentAnswered;
import org.cartagena40.events.documents.CommentArrivedLate;
import org.cartagena40.events.documents.CommentId;
import org.cartagena40.events.documents.CommentSubmitted;
import org.cartagena40.events.documents.CommentWindowClosed;
import org.cartagena40.events.documents.CommentWindowOpened;
import org.cartagena40.events.documents.WindowEvent;
import org.jspecify.annotations.Nullable;

/**
 * A comment window as its past made it.
 *
 * @param free whether a window may be opened under this id; not if it names something else on record
 * @param opened null until it is opened
 * @param closed whether it was closed before its deadline
 * @param comments every comment, late ones too
 */
public record CommentWindow(
        boolean free, @Nullable CommentWindowOpened opened, boolean closed, Set<CommentId> comments) {

    public static final CommentWindow NONE = new CommentWindow(true, null, false, Set.of());

    /** What the id of a window names when it names no window. */
    static final CommentWindow SOMETHING_ELSE = new CommentWindow(false, null, false, Set.of());

    /** How it follows from its events. */
    public static final Evolution<CommentWindow, WindowEvent> EVOLUTION = new Evolution<CommentWindow, WindowEvent>()
            .on(CommentWindowOpened.class, (w, e) -> new CommentWindow(false, e, false, Set.of()))
            .on(CommentSubmitted.class, (w, e) -> w.with(e.comment()))
            .on(CommentArrivedLate.class, (w, e) -> w.with(e.comment()))
            .on(CommentAnswered.class, (w, e) -> w)
            .on(CommentWindowClosed.class, (w, e) -> new CommentWindow(false, w.opened, true, w.comments));

    public CommentWindow {
        comments = Set.copyOf(comments);
    }

    /** Whether something received then is in time: before the deadline, and before the window was closed early. */
    boolean takes(Instant receivedAt) {
        return !closed && opened != null && opened.until().isAfter(receivedAt);
    }

    private CommentWindow with(CommentId comment) {
        Set<CommentId> all = new LinkedHashSet<>(comments);
        all.add(comment);
        return new CommentWindow(false, opened, closed, all);
    }
}
