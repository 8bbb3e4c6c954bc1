package org.cartagena40.query.history;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import org.cartagena40.events.EffectiveTime;
import org.cartagena40.events.Precision;
import org.cartagena40.events.Zones;
import org.cartagena40.events.silence.Deadline;
import org.jspecify.annotations.Nullable;

/** When something held, in words as exact as its source and no more. Clock times name their place and their offset. */
public final class Moments {

    private static final Phrase NOT_STATED = Phrase.of(", sin fecha declarada (no consta)", ", date not stated");
    private static final DateTimeFormatter MINUTES = DateTimeFormatter.ofPattern("HH:mm");
    private static final DateTimeFormatter SECONDS = DateTimeFormatter.ofPattern("HH:mm:ss");

    private Moments() {}

    /** The date with its preposition, and the space or comma before it, to follow what happened. */
    static Phrase of(EffectiveTime when) {
        return switch (when.precision()) {
            case INSTANT -> on(at(Instant.parse(from(when))));
            case DAY -> on(Days.of(LocalDate.parse(from(when))));
            case RANGE -> Days.oneOf(LocalDate.parse(from(when)), LocalDate.parse(to(when)));
            case MONTH ->
                Phrase.of(" en %s (solo consta el mes)", " in %s (only the month is stated)")
                        .with(Days.of(YearMonth.parse(from(when))));
            case YEAR ->
                Phrase.of(" en %s (solo consta el año)", " in %s (only the year is stated)")
                        .with(Year.parse(from(when)));
            case BOUNDED -> bounded(day(when.from()), day(when.to()));
            case UNKNOWN -> NOT_STATED;
        };
    }

    /** The receipt of an act; where its source is less exact than the clock, as the source says. */
    static Phrase received(EffectiveTime when, Instant receivedAt) {
        return when.precision() == Precision.INSTANT ? on(at(receivedAt)) : of(when);
    }

    /**
     * An instant by the clock of Santiago. Seconds are cut off, never rounded: what came before a deadline at a whole
     * second reads as before it.
     */
    public static Phrase at(Instant instant) {
        LocalDateTime local = LocalDateTime.ofInstant(instant, Zones.SANTIAGO);
        return Phrase.of("%s, %s", "%s, %s").with(Days.of(local.toLocalDate()), clock(local, Zones.SANTIAGO, instant));
    }

    /** A deadline as announced, with the offset it was fixed with, then in UTC; its day of the week comes first. */
    public static Phrase of(Deadline deadline) {
        Phrase announced = Phrase.of("%s, %s", "%s, %s")
                .with(
                        Days.withWeekday(deadline.local().toLocalDate()),
                        clock(deadline.local(), deadline.zone(), deadline.instant()));
        return deadline.zone().normalized().equals(ZoneOffset.UTC)
                ? announced
                : Phrase.of("%s, %s", "%s, %s").with(announced, inUtcBeside(deadline));
    }

    /** The same instant in UTC; its day only where it is another one. */
    private static Phrase inUtcBeside(Deadline deadline) {
        LocalDateTime utc = LocalDateTime.ofInstant(deadline.instant(), ZoneOffset.UTC);
        Phrase day = utc.toLocalDate().equals(deadline.local().toLocalDate())
                ? Phrase.NOTHING
                : Phrase.of("%s, ", "%s, ").with(Days.withWeekday(utc.toLocalDate()));
        return Phrase.of("%s%s UTC", "%s%s UTC").with(day, time(utc.toLocalTime()));
    }

    /** A reading of a clock with its day of the week and its offset, for those who read several clocks side by side. */
    public static Phrase onTheClock(LocalDateTime local, Instant instant) {
        return Phrase.of("%s, %s (%s)", "%s, %s (%s)")
                .with(Days.withWeekday(local.toLocalDate()), time(local.toLocalTime()), offset(local, instant));
    }

    /** The same in UTC, which has no offset. */
    public static Phrase inUtc(Instant instant) {
        LocalDateTime utc = LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
        return Phrase.of("%s, %s UTC", "%s, %s UTC").with(Days.withWeekday(utc.toLocalDate()), time(utc.toLocalTime()));
    }

    private static Phrase clock(LocalDateTime local, ZoneId zone, Instant instant) {
        if (zone.normalized().equals(ZoneOffset.UTC)) {
            return Phrase.of("%s UTC", "%s UTC").with(time(local.toLocalTime()));
        }
        String place = zone.equals(Zones.SANTIAGO) ? "Santiago" : zone.getId();
        return Phrase.of("%s en %s (%s)", "%s in %s (%s)")
                .with(time(local.toLocalTime()), place, offset(local, instant));
    }

    /** From the two readings themselves, not from today's rules of the zone, which may have changed since. */
    private static String offset(LocalDateTime local, Instant instant) {
        long minutes = ChronoUnit.MINUTES.between(LocalDateTime.ofInstant(instant, ZoneOffset.UTC), local);
        String hours = "UTC" + (minutes < 0 ? "−" : "+") + Math.abs(minutes) / 60;
        long rest = Math.abs(minutes) % 60;
        return rest == 0 ? hours : hours + (rest < 10 ? ":0" : ":") + rest;
    }

    private static String time(LocalTime time) {
        return time.format(time.truncatedTo(ChronoUnit.MINUTES).equals(time) ? MINUTES : SECONDS);
    }

    private static Phrase bounded(@Nullable LocalDate notBefore, @Nullable LocalDate notAfter) {
        if (notBefore != null && notAfter != null) {
            return Phrase.of(" entre el %s y el %s", " between %s and %s").with(Days.of(notBefore), Days.of(notAfter));
        }
        if (notBefore != null) {
            return Phrase.of(" no antes del %s", " not before %s").with(Days.of(notBefore));
        }
        return notAfter == null
                ? NOT_STATED
                : Phrase.of(" a más tardar el %s", " no later than %s").with(Days.of(notAfter));
    }

    private static Phrase on(Phrase day) {
        return Phrase.of(" el %s", " on %s").with(day);
    }

    private static @Nullable LocalDate day(@Nullable String bound) {
        return bound == null ? null : LocalDate.parse(bound);
    }

    private static String from(EffectiveTime when) {
        return Objects.requireNonNull(when.from(), () -> when.precision() + " without its date");
    }

    private static String to(EffectiveTime when) {
        return Objects.requireNonNull(when.to(), () -> when.precision() + " without its last date");
    }
}
