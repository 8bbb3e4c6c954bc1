package org.cartagena40.events;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * When something held, never more exact than its source. {@code from} and {@code to} are ISO texts of the precision
 * itself (an instant, {@code 2024-12-12}, {@code 2025-07}, {@code 1984}), both days inclusive; {@code source} is the day
 * of the document that tells of it when the date itself is unknown. Days begin and end in Santiago.
 *
 * <p>A question about a moment separates what is certain then from what is only possible: an imprecise fact is certain
 * once its last bound has passed, an unknown one once the day of its source has passed.
 */
public record EffectiveTime(
        Precision precision,
        @Nullable String from,
        @Nullable String to,
        @Nullable LocalDate source) {

    public static EffectiveTime at(Instant instant) {
        return new EffectiveTime(Precision.INSTANT, instant.toString(), null, null);
    }

    public static EffectiveTime on(LocalDate day) {
        return new EffectiveTime(Precision.DAY, day.toString(), null, null);
    }

    /** On one of these days, both inclusive. */
    public static EffectiveTime during(LocalDate first, LocalDate last) {
        return new EffectiveTime(Precision.RANGE, first.toString(), last.toString(), null);
    }

    public static EffectiveTime in(YearMonth month) {
        return new EffectiveTime(Precision.MONTH, month.toString(), null, null);
    }

    public static EffectiveTime in(Year year) {
        return new EffectiveTime(Precision.YEAR, year.toString(), null, null);
    }

    /** Not before the first day and not after the last; either may be open. */
    public static EffectiveTime between(@Nullable LocalDate notBefore, @Nullable LocalDate notAfter) {
        return new EffectiveTime(Precision.BOUNDED, text(notBefore), text(notAfter), null);
    }

    /** Not stated; a document of this day says that it held. */
    public static EffectiveTime unknown(@Nullable LocalDate dayOfItsSource) {
        return new EffectiveTime(Precision.UNKNOWN, null, null, dayOfItsSource);
    }

    /** The first instant at which it may have held; empty when nothing bounds it. */
    public Optional<Instant> possibleFrom() {
        return switch (precision) {
            case INSTANT -> Optional.of(InstantText.parse(stated(from)));
            case DAY, RANGE -> Optional.of(Zones.startOf(LocalDate.parse(stated(from))));
            case MONTH ->
                Optional.of(Zones.startOf(YearMonth.parse(stated(from)).atDay(1)));
            case YEAR -> Optional.of(Zones.startOf(Year.parse(stated(from)).atDay(1)));
            case BOUNDED -> Optional.ofNullable(from).map(day -> Zones.startOf(LocalDate.parse(day)));
            case UNKNOWN -> Optional.empty();
        };
    }

    /** The first instant at which it certainly holds; empty when no source bounds it. */
    public Optional<Instant> certainFrom() {
        return switch (precision) {
            case INSTANT -> possibleFrom();
            case DAY -> Optional.of(after(LocalDate.parse(stated(from))));
            case RANGE -> Optional.of(after(LocalDate.parse(stated(to))));
            case MONTH -> Optional.of(after(YearMonth.parse(stated(from)).atEndOfMonth()));
            case YEAR -> Optional.of(after(Year.parse(stated(from)).atMonth(12).atEndOfMonth()));
            case BOUNDED -> Optional.ofNullable(to).map(day -> after(LocalDate.parse(day)));
            case UNKNOWN -> Optional.ofNullable(source).map(EffectiveTime::after);
        };
    }

    private static Instant after(LocalDate day) {
        return Zones.startOf(day.plusDays(1));
    }

    private String stated(@Nullable String bound) {
        return Objects.requireNonNull(bound, () -> precision + " needs its date");
    }

    private static @Nullable String text(@Nullable LocalDate day) {
        return day == null ? null : day.toString();
    }
}
