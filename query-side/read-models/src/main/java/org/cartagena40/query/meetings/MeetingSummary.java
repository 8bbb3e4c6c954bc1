package org.cartagena40.query.meetings;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.cartagena40.events.Zones;
import org.cartagena40.events.meetings.DaySpan;
import org.cartagena40.query.views.Effective;
import org.cartagena40.query.views.LabelText;
import org.jspecify.annotations.Nullable;

/**
 * A meeting as it stood at a moment.
 *
 * @param plan what was certainly planned; null if no plan is certain yet
 * @param possiblyMovedTo plans that possibly held already
 * @param possiblyMoved whether there are any
 * @param heldNotStated whether its date has passed and the record does not say that it was held (X25)
 * @param timing how it lies to its milestone; null if it prepares none
 */
public record MeetingSummary(
        String meeting,
        long position,
        String kind,
        MeetingStatus status,
        boolean heldNotStated,
        List<String> purposes,
        @Nullable LabelText title,
        @Nullable PlannedMeeting plan,
        boolean possiblyMoved,
        List<PlannedMeeting> possiblyMovedTo,
        @Nullable Timing timing,
        @Nullable RegistrationPeriod registration,
        Effective effective,
        String origin,
        List<String> sources) {

    /** By the day on which it may begin, as planned; meetings without one come last. */
    String order() {
        PlannedMeeting shown = shownPlan();
        String day = shown == null
                ? "9999"
                : DaySpan.of(shown.date().time())
                        .map(span -> span.first().toString())
                        .orElse("9999");
        return day + " " + meeting;
    }

    /** When it certainly begins as planned: its first session, or else its first day, where that is known. */
    public Optional<Instant> begins() {
        if (plan == null) {
            return Optional.empty();
        }
        return plan.sessions().stream()
                .findFirst()
                .map(session -> Instant.parse(session.startsAt()))
                .or(() -> DaySpan.of(plan.date().time())
                        .filter(DaySpan::exactStart)
                        .map(span -> Zones.startOf(span.first())));
    }

    /** What is planned, as far as anything is. */
    @Nullable
    PlannedMeeting shownPlan() {
        return plan == null && !possiblyMovedTo.isEmpty() ? possiblyMovedTo.get(0) : plan;
    }
}
