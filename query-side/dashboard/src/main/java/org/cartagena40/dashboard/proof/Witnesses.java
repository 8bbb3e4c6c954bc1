package org.cartagena40.dashboard.proof;

import java.util.List;
import java.util.stream.IntStream;
import org.cartagena40.query.log.LogState;
import org.jspecify.annotations.Nullable;

/**
 * Who has cosigned the newest checkpoint, as a bar of equal ticks with a line where it is enough.
 *
 * @param enough null where no number makes the quorum; then there is no line
 * @param line its place
 */
public record Witnesses(
        int cosigned,
        int all,
        @Nullable Integer enough,
        boolean quorum,
        List<Tick> ticks,
        @Nullable String line,
        List<LogState.Witness> named) {

    private static final double GAP = 0.3;

    /** A witness in the bar; who has cosigned comes first. */
    public record Tick(String css, String x, String width) {}

    public static Witnesses of(LogState log) {
        int all = log.witnesses().size();
        int cosigned = log.cosigned();
        Integer enough = log.enough();
        double step = 100.0 / Math.max(1, all);
        return new Witnesses(
                cosigned,
                all,
                enough,
                log.provable() >= log.size(),
                IntStream.range(0, all)
                        .mapToObj(place -> new Tick(
                                place < cosigned ? "on" : "off", percent(GAP + place * step), percent(step * 0.64)))
                        .toList(),
                enough == null ? null : percent(enough * step - step * 0.15),
                log.witnesses());
    }

    /** Where none is asked there is nothing to draw. */
    public boolean asked() {
        return all > 0;
    }

    private static String percent(double place) {
        return "%.2f%%".formatted(place);
    }
}
