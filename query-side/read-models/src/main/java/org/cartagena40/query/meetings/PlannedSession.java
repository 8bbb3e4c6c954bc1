package org.cartagena40.query.meetings;

import org.cartagena40.events.meetings.Session;

/**
 * A session as it was planned: by the clock of the meeting's zone, and by the instants fixed with it.
 *
 * @param start local date and time
 */
public record PlannedSession(int number, String start, String end, String startsAt, String endsAt) {

    static PlannedSession of(Session session) {
        return new PlannedSession(
                session.number(),
                session.start().toString(),
                session.end().toString(),
                session.startsAt().toString(),
                session.endsAt().toString());
    }
}
