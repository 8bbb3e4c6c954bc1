package org.cartagena40.events.meetings;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Objects;
import java.util.Optional;
import org.cartagena40.events.EffectiveTime;
import org.cartagena40.events.Zones;

/**
 * The days within which something takes place, as far as its date is known.
 *
 * @param latestStart the last day on which it may begin: the first one where its days are known
 */
public record DaySpan(LocalDate first, LocalDate latestStart, LocalDate last) {

    public static Optional<DaySpan> of(EffectiveTime date) {
        return switch (date.precision()) {
            case INSTANT ->
                Optional.of(days(Zones.dayOf(Instant.parse(text(date))), Zones.dayOf(Instant.parse(text(date)))));
            case DAY -> Optional.of(days(LocalDate.parse(text(date)), LocalDate.parse(text(date))));
            case RANGE ->
                Optional.of(days(LocalDate.parse(text(date)), LocalDate.parse(Objects.requireNonNull(date.to()))));
            case MONTH ->
                Optional.of(within(
                        YearMonth.parse(text(date)).atDay(1),
                        YearMonth.parse(text(date)).atEndOfMonth()));
            case YEAR ->
                Optional.of(within(
                        Year.parse(text(date)).atDay(1),
                        Year.parse(text(date)).atMonth(12).atEndOfMonth()));
            case BOUNDED, UNKNOWN -> Optional.empty();
        };
    }

    /** Whether the day on which it begins is known. */
    public boolean exactStart() {
        return first.equals(latestStart);
    }

    private static DaySpan days(LocalDate first, LocalDate last) {
        return new DaySpan(first, first, last);
    }

    private static DaySpan within(LocalDate first, LocalDate last) {
        return new DaySpan(first, last, last);
    }

    private static String text(EffectiveTime date) {
        return Objects.requireNonNull(date.from());
    }
}
