package org.cartagena40.dashboard.frame;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which moment the page shows, and the way to another one. Every page has it; at another moment than now it is a banner.
 *
 * @param title the moment in words
 * @param knowledge what is meant by it: as known today or as known then
 * @param position up to which position of the log
 * @param stops the days on which the record says that something happened
 * @param at the number of the last stop by the shown moment, from 1; 0 before all of them
 */
public record MomentBar(
        boolean now,
        String title,
        String knowledge,
        boolean knownThen,
        long position,
        String present,
        List<Stop> stops,
        int at,
        @Nullable Stop previous,
        @Nullable Stop next,
        Jump jump) {

    /** A day on which something happened, and the address of this page on it. */
    public record Stop(int number, String day, String address) {}

    /** What the date fields hold. */
    public record Jump(int day, int month, int year) {}

    /** Where the mark of a stop stands, in percent of the slider. */
    public String mark(int number) {
        double share = stops.size() < 2 ? 0.5 : (number - 1.0) / (stops.size() - 1);
        return "%.2f%%".formatted(1.8 + share * 96.4);
    }

    /** The number that the slider shows. */
    public int slider() {
        return Math.max(1, at);
    }

    /** The days of all stops in order, for the script that says the one under the slider. */
    public String days() {
        return String.join("|", stops.stream().map(Stop::day).toList());
    }
}
