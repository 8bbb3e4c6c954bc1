package org.cartagena40.standalone.start;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.cartagena40.query.views.RebuildProgress;
import org.cartagena40.query.views.RebuildReport;
import org.cartagena40.query.views.RebuildReport.OfView;

/** A rebuild as an operator reads it on the console: a bar while it works, a line for each view at its end. */
final class RebuildInWords {

    private static final int WIDTH = 30;

    private RebuildInWords() {}

    static String of(RebuildProgress.Seen seen) {
        double share = seen.target() < 0 ? 0 : Math.min(1, (seen.position() + 1.0) / (seen.target() + 1));
        int full = (int) (share * WIDTH);
        return String.format(
                Locale.ROOT,
                "[%s%s] %3.0f %% %-11s position %,d of %,d, %,.0f events/s%s",
                "#".repeat(full),
                ".".repeat(WIDTH - full),
                100 * share,
                seen.phase(),
                seen.position(),
                seen.target(),
                seen.eventsPerSecond(),
                seen.secondsLeft() == null || share >= 1 ? "" : ", about " + seen.secondsLeft() + " s left");
    }

    static List<String> of(RebuildReport report) {
        List<String> lines = new ArrayList<>();
        report.views().forEach(view -> lines.addAll(of(view)));
        lines.add(String.format(
                Locale.ROOT,
                "Compared up to position %,d: %s. %s",
                report.position(),
                report.equal() ? "no row differs" : "THE VIEWS DIFFER FROM THE LOG",
                report.swapped() ? "The rebuilt views are in use." : "The live views are as they were."));
        return lines;
    }

    private static List<String> of(OfView view) {
        List<String> lines = new ArrayList<>();
        lines.add(String.format(
                Locale.ROOT,
                "%-24s %,12d rows, checksum %s: %s",
                view.view(),
                view.rows(),
                view.checksum(),
                isEqual(view) ? "equal" : "DIFFERENT, rebuilt %,d rows".formatted(view.rebuiltRows())));
        if (view.firstOnlyLive() != null) {
            lines.add("  only live, first of " + view.onlyLive() + ": " + view.firstOnlyLive());
        }
        if (view.firstOnlyRebuilt() != null) {
            lines.add("  only rebuilt, first of " + view.onlyRebuilt() + ": " + view.firstOnlyRebuilt());
        }
        return lines;
    }

    private static boolean isEqual(OfView view) {
        return view.onlyLive() == 0 && view.onlyRebuilt() == 0;
    }
}
