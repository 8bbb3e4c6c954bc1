package org.cartagena40.dashboard.words;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAccessor;
import java.util.ArrayList;
import java.util.List;
import org.cartagena40.events.Precision;
import org.cartagena40.events.Zones;
import org.cartagena40.query.views.Effective;
import org.jspecify.annotations.Nullable;

/**
 * Dates in words, never more exact than their source, and clock times never without their place. The patterns stand
 * among the words ({@code date.*}), so a language brings its own.
 */
public final class When {

    private final Words words;

    public When(Words words) {
        this.words = words;
    }

    /** When something held, as far as its source says it. */
    public Dated of(@Nullable Effective effective) {
        if (effective == null) {
            return notStated();
        }
        String from = effective.from();
        String to = effective.to();
        return switch (effective.precision()) {
            case INSTANT -> of(Instant.parse(stated(from)));
            case DAY -> new Dated(day(LocalDate.parse(stated(from))), null, from);
            case RANGE -> range(LocalDate.parse(stated(from)), LocalDate.parse(stated(to)));
            case MONTH ->
                new Dated(text("date.month", YearMonth.parse(stated(from))), words.of("when.month-only"), from);
            case YEAR -> new Dated(text("date.year", Year.parse(stated(from))), words.of("when.year-only"), from);
            case BOUNDED -> bounded(from, to);
            case UNKNOWN -> notStated();
        };
    }

    /** The days through which something is planned to last: of a span, all of them. */
    public Dated lasting(Effective planned) {
        Dated dated = of(planned);
        return planned.precision() == Precision.RANGE ? new Dated(dated.text(), null, dated.iso()) : dated;
    }

    /** An instant by the clock of Santiago, to the minute; the seconds where there are any. */
    public Dated of(Instant instant) {
        ZonedDateTime local = instant.atZone(Zones.SANTIAGO).truncatedTo(ChronoUnit.SECONDS);
        String time = local.getSecond() == 0 ? text("date.time", local) : text("date.seconds", local);
        return new Dated(
                words.of("when.at", day(local.toLocalDate()), time),
                words.of("when.in-santiago", offset(local)),
                local.format(DateTimeFormatter.ISO_OFFSET_DATE_TIME));
    }

    public String day(LocalDate day) {
        return text("date.day", day);
    }

    /** An ISO day as text of a view; null is not stated. */
    public Dated day(@Nullable String iso) {
        return iso == null ? notStated() : new Dated(day(LocalDate.parse(iso)), null, iso);
    }

    public String weekday(LocalDate day) {
        return text("date.weekday", day);
    }

    /** A day and time of an instant in few signs, for lists that name the place once. */
    public String brief(Instant instant, ZoneId zone) {
        return text("date.brief", instant.atZone(zone));
    }

    public String time(Instant instant, ZoneId zone) {
        return text("date.time", instant.atZone(zone).truncatedTo(ChronoUnit.MINUTES));
    }

    /** Weekday and day of an instant in few signs. */
    public String briefDay(Instant instant, ZoneId zone) {
        return text("date.brief-weekday", instant.atZone(zone));
    }

    /** What is left until then, in the two largest units that matter and the minutes. */
    public List<Part> left(Duration left) {
        Duration shown = left.isNegative() ? Duration.ZERO : left;
        List<Part> parts = new ArrayList<>();
        if (shown.toDays() > 0) {
            parts.add(new Part(shown.toDays(), words.of("when.days", shown.toDays())));
        }
        if (shown.toHours() > 0) {
            parts.add(new Part(shown.toHoursPart(), words.of("when.hours")));
        }
        parts.add(new Part(shown.toMinutesPart(), words.of("when.minutes")));
        if (shown.toHours() == 0) {
            parts.add(new Part(shown.toSecondsPart(), words.of("when.seconds")));
        }
        return parts;
    }

    /** The same in one line. */
    public String leftInWords(Duration left) {
        return String.join(
                " ",
                left(left).stream()
                        .map(part -> part.number() + " " + part.unit())
                        .toList());
    }

    /** A number of a countdown and its unit. */
    public record Part(long number, String unit) {}

    public Dated notStated() {
        return new Dated(words.of("not-stated"), null, null);
    }

    /** UTC or UTC−3, from the zone's own rules at that time. */
    public static String offset(ZonedDateTime local) {
        int minutes = local.getOffset().getTotalSeconds() / 60;
        if (minutes == 0) {
            return "UTC";
        }
        String hours = "UTC" + (minutes < 0 ? "−" : "+") + Math.abs(minutes) / 60;
        int rest = Math.abs(minutes) % 60;
        return rest == 0 ? hours : hours + ":" + (rest < 10 ? "0" : "") + rest;
    }

    private Dated range(LocalDate first, LocalDate last) {
        String which = words.of(first.plusDays(1).equals(last) ? "when.which-of-two" : "when.which-of-several");
        String days = YearMonth.from(first).equals(YearMonth.from(last))
                ? first.getDayOfMonth() + "–" + day(last)
                : day(first) + " – " + day(last);
        return new Dated(days, which, null);
    }

    private Dated bounded(@Nullable String from, @Nullable String to) {
        if (from != null && to != null) {
            return words(words.of("when.between", day(LocalDate.parse(from)), day(LocalDate.parse(to))));
        }
        if (from != null) {
            return words(words.of("when.not-before", day(LocalDate.parse(from))));
        }
        return to == null ? notStated() : words(words.of("when.not-after", day(LocalDate.parse(to))));
    }

    private static Dated words(String text) {
        return new Dated(text, null, null);
    }

    private String text(String pattern, TemporalAccessor time) {
        return DateTimeFormatter.ofPattern(words.of(pattern), words.locale()).format(time);
    }

    private static String stated(@Nullable String bound) {
        if (bound == null) {
            throw new IllegalArgumentException("a date without its bound");
        }
        return bound;
    }

    /** The three clocks of a deadline: the reader's own, Santiago's that fixes it, and UTC. */
    public List<Clock> clocks(Instant at, @Nullable Place reader) {
        List<Clock> clocks = new ArrayList<>();
        LocalDate fixed = Zones.dayOf(at);
        if (reader != null && !reader.zone().equals(Zones.SANTIAGO)) {
            clocks.add(clock(at, reader.zone(), reader.city(), "when.your-capital", fixed, true));
        }
        clocks.add(clock(at, Zones.SANTIAGO, "Santiago", "when.fixes", fixed, clocks.isEmpty()));
        clocks.add(clock(at, ZoneOffset.UTC, "UTC", "when.universal", fixed, false));
        return clocks;
    }

    private Clock clock(Instant at, ZoneId zone, String place, String role, LocalDate fixed, boolean reader) {
        ZonedDateTime local = at.atZone(zone);
        boolean plain = local.getSecond() == 0 && local.getNano() == 0;
        return new Clock(
                place,
                words.of(role),
                text(plain ? "date.time" : "date.seconds", local),
                text("date.brief-weekday", local) + (zone.equals(ZoneOffset.UTC) ? "" : ", " + offset(local)),
                local.truncatedTo(ChronoUnit.SECONDS).format(DateTimeFormatter.ISO_OFFSET_DATE_TIME),
                !local.toLocalDate().equals(fixed),
                reader);
    }

    /** A capital and its zone. */
    public record Place(String city, ZoneId zone) {}

    /**
     * A deadline read on one clock.
     *
     * @param otherDay whether its day differs from that in Santiago, which a reader must not overlook
     */
    public record Clock(
            String place, String role, String hour, String day, String iso, boolean otherDay, boolean reader) {}
}
