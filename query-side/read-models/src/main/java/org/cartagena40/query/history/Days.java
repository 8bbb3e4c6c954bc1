package org.cartagena40.query.history;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Days, months and weekdays in words. The names are written here because those of a JDK change with its version. */
final class Days {

    private static final List<Phrase> MONTHS = List.of(
            Phrase.of("enero", "January"),
            Phrase.of("febrero", "February"),
            Phrase.of("marzo", "March"),
            Phrase.of("abril", "April"),
            Phrase.of("mayo", "May"),
            Phrase.of("junio", "June"),
            Phrase.of("julio", "July"),
            Phrase.of("agosto", "August"),
            Phrase.of("septiembre", "September"),
            Phrase.of("octubre", "October"),
            Phrase.of("noviembre", "November"),
            Phrase.of("diciembre", "December"));
    private static final List<Phrase> WEEKDAYS = List.of(
            Phrase.of("lunes", "Monday"),
            Phrase.of("martes", "Tuesday"),
            Phrase.of("miércoles", "Wednesday"),
            Phrase.of("jueves", "Thursday"),
            Phrase.of("viernes", "Friday"),
            Phrase.of("sábado", "Saturday"),
            Phrase.of("domingo", "Sunday"));

    private Days() {}

    static Phrase of(LocalDate day) {
        return Phrase.of("%s de %s de %s", "%s %s %s").with(day.getDayOfMonth(), name(day.getMonth()), day.getYear());
    }

    static Phrase withWeekday(LocalDate day) {
        return Phrase.of("%s %s", "%s %s").with(WEEKDAYS.get(day.getDayOfWeek().getValue() - 1), of(day));
    }

    static Phrase of(YearMonth month) {
        return Phrase.of("%s de %s", "%s %s").with(name(month.getMonth()), month.getYear());
    }

    /** One of these days, both inclusive; which one, the source does not say. */
    static Phrase oneOf(LocalDate first, LocalDate last) {
        if (!YearMonth.from(first).equals(YearMonth.from(last))) {
            return Phrase.of(
                            " entre el %s y el %s (no consta cuál de los días)",
                            " between %s and %s (which day is not stated)")
                    .with(of(first), of(last));
        }
        Phrase which = first.plusDays(1).equals(last)
                ? Phrase.of("no consta cuál de los dos días", "which day is not stated")
                : Phrase.of("no consta cuál de los días", "which day is not stated");
        return Phrase.of(" el %s-%s (%s)", " on %s–%s (%s)").with(first.getDayOfMonth(), of(last), which);
    }

    /** The first day of a term, where a source states it. */
    static Phrase firstInOffice(@Nullable LocalDate start) {
        return Phrase.of("primer día en el cargo: %s", "first day in office %s").with(stated(start));
    }

    /** The last day of a term, which is the day before its end: the end is exclusive. */
    static Phrase lastInOffice(@Nullable LocalDate end) {
        return Phrase.of("último día en el cargo: %s", "last day in office %s")
                .with(stated(end == null ? null : end.minusDays(1)));
    }

    private static Phrase stated(@Nullable LocalDate day) {
        return day == null ? Phrase.of("no consta", "not stated") : of(day);
    }

    private static Phrase name(Month month) {
        return MONTHS.get(month.getValue() - 1);
    }
}
