package org.cartagena40.command.acts;

import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.cartagena40.events.MemberState;
import org.cartagena40.events.Zones;
import org.cartagena40.events.meetings.Interpretation;
import org.cartagena40.events.meetings.MeetingFormat;
import org.cartagena40.events.meetings.MeetingPlan;
import org.cartagena40.events.meetings.Session;
import org.jspecify.annotations.Nullable;

/**
 * The plan of a meeting as a request puts it. Sessions are numbered in their order; their instants are fixed here, once,
 * by the zone, which is Santiago if none is said.
 */
public record StatedPlan(
        StatedTime date,
        @Nullable MeetingFormat format,
        @Nullable String place,
        @Nullable MemberState host,
        @Nullable List<StatedSession> sessions,
        @Nullable ZoneId zone,
        @Nullable List<String> languages,
        @Nullable Interpretation interpretation,
        @Nullable Integer interventionLimitSeconds) {

    MeetingPlan plan() {
        List<StatedSession> stated = Objects.requireNonNullElse(sessions, List.of());
        ZoneId in = Objects.requireNonNullElse(zone, Zones.SANTIAGO);
        List<Session> planned = IntStream.range(0, stated.size())
                .mapToObj(place -> stated.get(place).numbered(place + 1, in))
                .toList();
        return new MeetingPlan(
                date.effective(),
                format,
                place,
                host,
                planned,
                planned.isEmpty() ? zone : in,
                Objects.requireNonNullElse(languages, List.of()),
                interpretation,
                interventionLimitSeconds);
    }
}
