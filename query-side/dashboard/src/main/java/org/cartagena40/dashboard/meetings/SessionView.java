package org.cartagena40.dashboard.meetings;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.cartagena40.dashboard.frame.Visit;
import org.cartagena40.dashboard.words.When;
import org.cartagena40.events.States;
import org.cartagena40.events.Zones;
import org.cartagena40.query.meetings.MeetingRoom.SessionTold;
import org.cartagena40.query.meetings.PlannedMeeting;
import org.cartagena40.query.meetings.PlannedSession;
import org.jspecify.annotations.Nullable;

/**
 * A session on the clocks that matter to its reader: that of the meeting, which fixes it, the reader's own, Santiago's and
 * UTC; each once.
 *
 * @param told what happened in it; null before it was opened
 */
public record SessionView(
        int number, List<Clock> clocks, @Nullable SessionTold told) {

    /**
     * A session on one clock.
     *
     * @param otherDay whether it begins on another day there than where the meeting is
     */
    public record Clock(String place, String role, String day, String hours, String iso, boolean otherDay) {}

    /** The sessions of a plan; those of a plan that only possibly held are shown as well. */
    static List<SessionView> of(@Nullable PlannedMeeting plan, List<SessionTold> told, Visit visit) {
        if (plan == null || plan.sessions().isEmpty()) {
            return List.of();
        }
        Map<Integer, SessionTold> byNumber =
                told.stream().collect(Collectors.toMap(SessionTold::session, Function.identity()));
        List<Where> clocks = clocks(plan, visit);
        return plan.sessions().stream()
                .map(session -> new SessionView(
                        session.number(),
                        clocks.stream()
                                .map(where ->
                                        clock(session, where, clocks.get(0).zone(), visit.when()))
                                .toList(),
                        byNumber.get(session.number())))
                .toList();
    }

    private record Where(String place, String role, ZoneId zone) {}

    private static List<Where> clocks(PlannedMeeting plan, Visit visit) {
        List<Where> clocks = new ArrayList<>();
        ZoneId zone = plan.zone() == null ? Zones.SANTIAGO : ZoneId.of(plan.zone());
        clocks.add(new Where(city(zone, visit), "meeting.clock.fixes", zone));
        When.Place own = visit.place();
        if (own != null) {
            add(clocks, new Where(own.city(), "when.your-capital", own.zone()));
        }
        add(clocks, new Where("Santiago", "meeting.clock.presidency", Zones.SANTIAGO));
        add(clocks, new Where("UTC", "when.universal", ZoneOffset.UTC));
        return clocks.stream()
                .map(one -> new Where(one.place(), visit.words().of(one.role()), one.zone()))
                .toList();
    }

    private static void add(List<Where> clocks, Where more) {
        if (clocks.stream().noneMatch(one -> one.zone().equals(more.zone()))) {
            clocks.add(more);
        }
    }

    private static Clock clock(PlannedSession session, Where where, ZoneId fixing, When when) {
        Instant start = Instant.parse(session.startsAt());
        var local = start.atZone(where.zone());
        return new Clock(
                where.place(),
                where.role(),
                when.weekday(local.toLocalDate()),
                when.time(start, where.zone()) + "–" + when.time(Instant.parse(session.endsAt()), where.zone()),
                session.startsAt(),
                !local.toLocalDate().equals(start.atZone(fixing).toLocalDate()));
    }

    /** By the name of the capital whose clock it is, in the reader’s language; else by the zone’s own name. */
    private static String city(ZoneId zone, Visit visit) {
        return States.all().stream()
                .map(state -> visit.names().capital(state.value()))
                .filter(capital -> capital.zone().equals(zone))
                .findFirst()
                .map(When.Place::city)
                .orElseGet(() -> zone.getId()
                        .substring(zone.getId().lastIndexOf('/') + 1)
                        .replace('_', ' '));
    }
}
