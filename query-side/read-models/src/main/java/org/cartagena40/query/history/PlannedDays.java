package org.cartagena40.query.history;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Objects;
import org.cartagena40.events.EffectiveTime;

/** The days of what is planned or was held, in words as exact as their source. A span means all of its days. */
final class PlannedDays {

    private static final Phrase NOT_STATED = Phrase.of("no consta", "not stated");

    private PlannedDays() {}

    static Phrase of(EffectiveTime date) {
        return switch (date.precision()) {
            case INSTANT -> Moments.at(Instant.parse(from(date)));
            case DAY -> Days.of(LocalDate.parse(from(date)));
            case RANGE -> span(LocalDate.parse(from(date)), LocalDate.parse(Objects.requireNonNull(date.to())));
            case MONTH ->
                Phrase.of("%s (solo consta el mes)", "%s (only the month is stated)")
                        .with(Days.of(YearMonth.parse(from(date))));
            case YEAR ->
                Phrase.of("%s (solo consta el año)", "%s (only the year is stated)")
                        .with(from(date));
            case BOUNDED, UNKNOWN -> NOT_STATED;
        };
    }

    private static Phrase span(LocalDate first, LocalDate last) {
        return YearMonth.from(first).equals(YearMonth.from(last))
                ? Phrase.of("%s-%s", "%s–%s").with(first.getDayOfMonth(), Days.of(last))
                : Phrase.of("%s a %s", "%s to %s").with(Days.of(first), Days.of(last));
    }

    private static String from(EffectiveTime date) {
        return Objects.requireNonNull(date.from());
    }
}
