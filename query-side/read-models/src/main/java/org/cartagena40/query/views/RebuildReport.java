package org.cartagena40.query.views;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a rebuild found: every view, live against rebuilt, at one position. An auditor reads it as the proof that the
 * tables say what the log says.
 *
 * @param position up to which both were compared
 * @param equal whether no row differs in any view
 * @param swapped whether the rebuilt views took the place of the live ones
 */
public record RebuildReport(long position, boolean equal, boolean swapped, List<OfView> views) {

    /**
     * One view. A row is all its columns, its known range among them.
     *
     * @param rows row versions in the live view
     * @param rebuiltRows row versions in the rebuilt one
     * @param checksum the sum of the 64-bit hashes of the live rows as texts
     * @param rebuiltChecksum the same of the rebuilt rows
     * @param onlyLive how many live rows the rebuild does not have
     * @param onlyRebuilt how many the rebuild has and the live view lacks
     */
    public record OfView(
            String view,
            long rows,
            long rebuiltRows,
            String checksum,
            String rebuiltChecksum,
            long onlyLive,
            long onlyRebuilt,
            @Nullable String firstOnlyLive,
            @Nullable String firstOnlyRebuilt) {

        OfView withoutRows() {
            return new OfView(view, rows, rebuiltRows, checksum, rebuiltChecksum, onlyLive, onlyRebuilt, null, null);
        }
    }

    /** The report for those who may not read every row: what differs, and not what it says. */
    public RebuildReport withoutRows() {
        return new RebuildReport(
                position,
                equal,
                swapped,
                views.stream().map(OfView::withoutRows).toList());
    }

    RebuildReport afterSwap() {
        return new RebuildReport(position, equal, true, views);
    }
}
