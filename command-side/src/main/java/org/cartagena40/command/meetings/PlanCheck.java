package org.cartagena40.command.meetings;

import static org.cartagena40.command.meetings.MeetingRule.INTERVENTION_LIMIT_IS_POSITIVE;
import static org.cartagena40.command.meetings.MeetingRule.SESSIONS_ARE_NUMBERED_IN_TIME;
import static org.cartagena40.command.meetings.MeetingRule.SESSIONS_HAVE_A_ZONE;
import static org.cartagena40.command.meetings.MeetingRule.SESSIONS_LIE_WITHIN_THE_DATE;
import static org.cartagena40.command.meetings.MeetingRule.SESSION_INSTANTS_FIT_THE_ZONE;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.cartagena40.events.EffectiveTime;
import org.cartagena40.events.meetings.MeetingPlan;
import org.cartagena40.events.meetings.Session;
import org.jspecify.annotations.Nullable;

/** What a plan of a meeting must be, whoever makes it. */
final class PlanCheck {

    private PlanCheck() {}

    static void check(MeetingPlan plan) {
        List<Session> sessions = plan.sessions();
        INTERVENTION_LIMIT_IS_POSITIVE.check(
                plan.interventionLimitSeconds() == null || plan.interventionLimitSeconds() > 0);
        if (sessions.isEmpty()) {
            return;
        }
        SESSIONS_HAVE_A_ZONE.check(plan.zone() != null);
        ZoneId zone = Objects.requireNonNull(plan.zone());
        SESSION_INSTANTS_FIT_THE_ZONE.check(sessions.stream()
                .allMatch(session -> fits(session.start(), zone, session.startsAt())
                        && fits(session.end(), zone, session.endsAt())));
        SESSIONS_ARE_NUMBERED_IN_TIME.check(
                IntStream.range(0, sessions.size()).allMatch(place -> inTime(sessions, place)));
        SESSIONS_LIE_WITHIN_THE_DATE.check(sessions.stream().allMatch(session -> liesWithin(session, plan.date())));
    }

    /** Whether the clocks of the zone show that local time at that instant; a clock change may show it twice. */
    static boolean fits(LocalDateTime local, ZoneId zone, Instant instant) {
        return zone.getRules().getValidOffsets(local).stream()
                .anyMatch(offset -> local.toInstant(offset).equals(instant));
    }

    private static boolean inTime(List<Session> sessions, int place) {
        Session session = sessions.get(place);
        return session.number() == place + 1
                && session.startsAt().isBefore(session.endsAt())
                && (place == 0
                        || !session.startsAt().isBefore(sessions.get(place - 1).endsAt()));
    }

    /** By the days of the meeting's own clock; a session may end at midnight. */
    private static boolean liesWithin(Session session, EffectiveTime date) {
        LocalDate first = session.start().toLocalDate();
        LocalDate last = session.end().minusNanos(1).toLocalDate();
        return switch (date.precision()) {
            case DAY -> within(first, last, day(date.from()), day(date.from()));
            case RANGE -> within(first, last, day(date.from()), day(date.to()));
            case MONTH -> within(first, last, month(date).atDay(1), month(date).atEndOfMonth());
            case YEAR -> year(date) == first.getYear() && year(date) == last.getYear();
            case INSTANT, BOUNDED, UNKNOWN -> true;
        };
    }

    private static boolean within(LocalDate first, LocalDate last, LocalDate from, LocalDate to) {
        return !first.isBefore(from) && !last.isAfter(to);
    }

    private static LocalDate day(@Nullable String text) {
        return LocalDate.parse(Objects.requireNonNull(text));
    }

    private static YearMonth month(EffectiveTime date) {
        return YearMonth.parse(Objects.requireNonNull(date.from()));
    }

    private static int year(EffectiveTime date) {
        return Year.parse(Objects.requireNonNull(date.from())).getValue();
    }
}
