package org.cartagena40.dashboard.history;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.cartagena40.dashboard.frame.Address;
import org.cartagena40.dashboard.frame.Visit;
import org.cartagena40.dashboard.silence.Told;
import org.cartagena40.events.Zones;
import org.cartagena40.query.history.HistoryEntry;
import org.jspecify.annotations.Nullable;

/**
 * One step of the decade.
 *
 * @param here null where nothing dated is on record
 * @param held what held right after it, in words; empty of the time before the decade
 * @param home the page of all that held then
 * @param follow where the feed goes on from here, without its speed
 */
public record PlayView(
        @Nullable Told here,
        @Nullable Step previous,
        @Nullable Step next,
        String held,
        @Nullable String home,
        @Nullable String follow,
        Strip strip,
        List<Integer> years,
        int year) {

    /** The first year of the decade. */
    static final int FIRST = 2024;

    private static final int LAST = 2034;

    /** Another step: what it is called and where it is. */
    public record Step(String when, String what, String lang, String address) {}

    /** The decade as a line: a mark for each month in which something happened, and the one that is shown. */
    public record Strip(List<Integer> years, List<String> marks, String here) {}

    /** What held right after an event, and the days on which something happened. */
    record Then(Instant at, String held, List<LocalDate> days) {}

    /** When it certainly holds; what is less certain, by the asked moment. */
    static Instant holds(HistoryEntry entry, Instant asOf) {
        return entry.effective()
                .time()
                .certainFrom()
                .filter(at -> at.isBefore(asOf))
                .orElse(asOf);
    }

    static PlayView nothing(Visit visit) {
        Strip strip = new Strip(decade(), List.of(), "0%");
        return new PlayView(
                null,
                null,
                null,
                "",
                null,
                null,
                strip,
                List.of(),
                Zones.dayOf(visit.asOf()).getYear());
    }

    static PlayView of(
            HistoryEntry here, @Nullable HistoryEntry previous, @Nullable HistoryEntry next, Then then, Visit visit) {
        LocalDate day = day(here);
        String asOf = visit.address().parameter(Address.AS_OF);
        return new PlayView(
                Told.of(here, visit),
                previous == null ? null : step(previous, visit),
                next == null ? null : step(next, visit),
                then.held(),
                Address.read("/").with(Address.AS_OF, then.at().toString()).toString(),
                Address.read("/api/v1/events")
                        .with("by", "effective")
                        .with("after", Long.toString(here.position()))
                        .with("to", asOf)
                        .with(Address.KNOWN_AT, visit.address().parameter(Address.KNOWN_AT))
                        .toString(),
                new Strip(decade(), marks(then.days()), place(day)),
                then.days().stream().map(LocalDate::getYear).distinct().toList(),
                day.getYear());
    }

    private static List<Integer> decade() {
        return IntStream.rangeClosed(FIRST, LAST).boxed().toList();
    }

    private static Step step(HistoryEntry entry, Visit visit) {
        Told told = Told.of(entry, visit);
        return new Step(told.when().text(), told.text(), told.lang(), address(visit, entry.position()));
    }

    private static String address(Visit visit, long position) {
        return visit.address()
                .with("year", null)
                .with("at", Long.toString(position))
                .toString();
    }

    private static LocalDate day(HistoryEntry entry) {
        return Zones.dayOf(entry.effective().time().possibleFrom().orElseThrow());
    }

    private static List<String> marks(List<LocalDate> days) {
        return days.stream()
                .map(day -> day.withDayOfMonth(15))
                .distinct()
                .filter(day -> day.getYear() >= FIRST && day.getYear() <= LAST)
                .map(PlayView::place)
                .toList();
    }

    /** A place on the line; what is earlier stands at its beginning. */
    static String place(LocalDate day) {
        LocalDate begin = LocalDate.of(FIRST, 1, 1);
        double whole = LocalDate.of(LAST + 1, 1, 1).toEpochDay() - begin.toEpochDay();
        double share = (day.toEpochDay() - begin.toEpochDay()) / whole;
        return "%.2f%%".formatted(100 * Math.max(0.002, Math.min(0.998, share)));
    }
}
