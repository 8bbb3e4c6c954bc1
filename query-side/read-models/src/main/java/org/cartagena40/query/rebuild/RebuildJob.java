package org.cartagena40.query.rebuild;

import org.cartagena40.query.views.RebuildOrder;
import org.cartagena40.query.views.RebuildProgress;
import org.cartagena40.query.views.RebuildReport;
import org.jspecify.annotations.Nullable;

/**
 * One rebuild as those who asked for it see it.
 *
 * @param id counted from the start of this program
 * @param report null until it is done
 * @param failure why it failed; null unless it did
 */
public record RebuildJob(
        int id,
        RebuildOrder order,
        RebuildProgress.Seen progress,
        @Nullable RebuildReport report,
        @Nullable String failure) {

    RebuildJob withoutRows() {
        RebuildReport bare = report == null ? null : report.withoutRows();
        return new RebuildJob(id, order, progress, bare, failure);
    }
}
