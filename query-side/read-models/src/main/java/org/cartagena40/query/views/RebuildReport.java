package org.cartagena40.query.views;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a rebuild found: every view, live against rebuilt, at one position. An auditor reads it as the proof that the
 * tables say what the log says.
 *
 * @param position up to which both were compared
 * @param equal whether no row differs in any view
 */
public record RebuildReport(long position, boolean equal, List<OfView> views) {

    /**
     * One view. A row is all its columns, its known range among them.
     *
     * @param rows row versions in the live view
     * @param onlyLive how many of them the rebuild does not have
     * @param onlyRebuilt how many the rebuild has and the live view lacks
     */
    public record OfView(
            String view,
            long rows,
            long onlyLive,
            long onlyRebuilt,
            @Nullable String firstOnlyLive,
            @Nullable String firstOnlyRebuilt) {}
}
