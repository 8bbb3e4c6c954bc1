package org.cartagena40.dashboard.frame;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.stream.IntStream;
import org.cartagena40.dashboard.frame.MomentBar.Jump;
import org.cartagena40.dashboard.frame.MomentBar.Stop;
import org.cartagena40.dashboard.words.When;
import org.cartagena40.dashboard.words.Words;
import org.cartagena40.events.Zones;
import org.jspecify.annotations.Nullable;

/** Says which moment a page shows and what lies before and after it. */
final class MomentBars {

    private final Stops stops;

    MomentBars(Stops stops) {
        this.stops = stops;
    }

    MomentBar of(Visit visit) {
        Address address = visit.address();
        boolean pinned = address.parameter(Address.KNOWN_AT) != null;
        LocalDate day = Zones.dayOf(visit.asOf());
        List<LocalDate> days = days(visit);
        int at = (int) days.stream().filter(stop -> !stop.isAfter(day)).count();
        List<Stop> shown = IntStream.range(0, days.size())
                .mapToObj(index -> stop(index, days.get(index), visit))
                .toList();
        boolean onStop = at > 0 && days.get(at - 1).equals(day);
        return new MomentBar(
                visit.now(),
                title(visit),
                visit.words().of(pinned ? "moment.known-then" : "moment.known-today"),
                pinned,
                visit.question().moment().knownAt(),
                address.present().toString(),
                shown,
                at,
                stopAt(shown, onStop ? at - 1 : at),
                stopAt(shown, at + 1),
                new Jump(day.getDayOfMonth(), day.getMonthValue(), day.getYear()));
    }

    List<LocalDate> days(Visit visit) {
        return stops.of(visit.question(), visit.address().parameter(Address.KNOWN_AT) != null);
    }

    private static Stop stop(int index, LocalDate day, Visit visit) {
        String address = visit.address().with(Address.AS_OF, day.toString()).toString();
        return new Stop(index + 1, visit.when().day(day), address);
    }

    private static @Nullable Stop stopAt(List<Stop> stops, int number) {
        return number < 1 || number > stops.size() ? null : stops.get(number - 1);
    }

    private static String title(Visit visit) {
        Words words = visit.words();
        When when = visit.when();
        ZonedDateTime local = visit.asOf().atZone(Zones.SANTIAGO);
        String asked = visit.address().parameter(Address.AS_OF);
        if (visit.now() || asked == null) {
            return words.of(
                    "moment.now",
                    when.weekday(local.toLocalDate()),
                    when.time(visit.asOf(), Zones.SANTIAGO),
                    When.offset(local));
        }
        return asked.contains("T")
                ? words.of("moment.at", when.of(visit.asOf()).text(), When.offset(local))
                : words.of("moment.on-day", when.day(LocalDate.parse(asked)));
    }
}
