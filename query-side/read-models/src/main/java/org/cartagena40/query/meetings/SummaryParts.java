package org.cartagena40.query.meetings;

import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.cartagena40.query.views.Asked;
import org.cartagena40.query.views.Effective;
import org.cartagena40.query.views.LabelText;
import org.cartagena40.query.views.Row;
import org.jspecify.annotations.Nullable;

/** What the summary of a meeting is put together from, by meeting. */
record SummaryParts(
        Instant asOf,
        Map<String, List<PlannedMeeting>> plans,
        Map<String, Instant> lastDates,
        Map<String, List<MeetingStepTold>> steps,
        Map<String, RegistrationPeriod> registrations,
        Map<String, Boolean> inSession,
        Map<String, GlobalMilestone> milestones) {

    private record Named<T>(String meeting, T part) {}

    static SummaryParts read(Asked asked) {
        Instant asOf = asked.moment().asOf();
        return new SummaryParts(
                asOf,
                grouped(asked, MeetingSql.PLANS, MeetingParts::plan),
                lastDates(asked),
                grouped(asked, MeetingSql.STEPS, MeetingParts::step),
                single(asked, MeetingSql.REGISTRATIONS, row -> MeetingParts.registration(row, asOf)),
                inSession(asked),
                MilestoneQueries.milestones(asked).stream()
                        .collect(Collectors.toMap(GlobalMilestone::milestone, milestone -> milestone, (a, b) -> b)));
    }

    MeetingSummary summary(Row row) throws SQLException {
        String meeting = row.text("meeting");
        List<PlannedMeeting> all = plans.getOrDefault(meeting, List.of());
        PlannedMeeting plan =
                all.stream().filter(PlannedMeeting::certain).reduce((a, b) -> b).orElse(null);
        List<PlannedMeeting> possible = all.stream()
                .filter(other -> !other.certain() && (plan == null || other.position() > plan.position()))
                .toList();
        MeetingStatus status = status(meeting, row.flag("is_certain"));
        return new MeetingSummary(
                meeting,
                row.number("position"),
                row.text("kind"),
                status,
                status.ahead() && !inSession.containsKey(meeting) && hasPassed(meeting),
                row.texts("purposes"),
                row.jsonOrNull("title", LabelText.class),
                plan,
                !possible.isEmpty(),
                possible,
                timing(meeting, row.textOrNull("milestone"), plan),
                registrations.get(meeting),
                row.json("effective", Effective.class),
                row.text("origin"),
                row.texts("sources"));
    }

    private MeetingStatus status(String meeting, boolean scheduled) {
        if (has(meeting, MeetingStep.CANCELLED, true)) {
            return MeetingStatus.CANCELLED;
        }
        if (has(meeting, MeetingStep.CLOSED, false)) {
            return has(meeting, MeetingStep.CLOSED, true) ? MeetingStatus.HELD : MeetingStatus.POSSIBLY_HELD;
        }
        if (inSession.containsKey(meeting)) {
            return inSession.get(meeting) ? MeetingStatus.IN_SESSION : MeetingStatus.BETWEEN_SESSIONS;
        }
        if (has(meeting, MeetingStep.CONVENED, true)) {
            return MeetingStatus.CONVENED;
        }
        return scheduled ? MeetingStatus.PLANNED : MeetingStatus.POSSIBLY_PLANNED;
    }

    private boolean has(String meeting, MeetingStep step, boolean certainly) {
        return steps.getOrDefault(meeting, List.of()).stream()
                .anyMatch(told -> told.step().equals(step.name()) && (told.certain() || !certainly));
    }

    private boolean hasPassed(String meeting) {
        Instant last = lastDates.get(meeting);
        return last != null && !last.isAfter(asOf);
    }

    private @Nullable Timing timing(String meeting, @Nullable String milestone, @Nullable PlannedMeeting plan) {
        if (milestone == null) {
            return null;
        }
        String reason = steps.getOrDefault(meeting, List.of()).stream()
                .filter(told -> told.step().equals(MeetingStep.DEVIATION_EXPLAINED.name()))
                .map(MeetingStepTold::reason)
                .reduce((a, b) -> b)
                .orElse(null);
        GlobalMilestone known = milestones.get(milestone);
        return Timing.of(milestone, known == null ? null : known.date(), plan == null ? null : plan.date(), reason);
    }

    /** The end of the latest plan that is possible by then: only then has its date passed for certain. */
    private static Map<String, Instant> lastDates(Asked asked) {
        return asked
                .rows(
                        MeetingSql.PLANS,
                        row -> new Named<>(
                                row.text("meeting"),
                                Optional.ofNullable(row.instantOrNull("date_to"))
                                        .orElse(Instant.MAX)))
                .stream()
                .collect(Collectors.toMap(Named::meeting, Named::part, (a, b) -> b));
    }

    private static Map<String, Boolean> inSession(Asked asked) {
        return asked
                .rows(MeetingSql.SESSIONS, row -> new Named<>(row.text("meeting"), row.textOrNull("closed") == null))
                .stream()
                .collect(Collectors.toMap(Named::meeting, Named::part, (a, b) -> a || b));
    }

    private static <T> Map<String, List<T>> grouped(Asked asked, String sql, Row.Reader<T> reader) {
        return asked.rows(sql, row -> new Named<>(row.text("meeting"), reader.read(row))).stream()
                .collect(Collectors.groupingBy(Named::meeting, Collectors.mapping(Named::part, Collectors.toList())));
    }

    private static <T> Map<String, T> single(Asked asked, String sql, Row.Reader<T> reader) {
        return asked.rows(sql, row -> new Named<>(row.text("meeting"), reader.read(row))).stream()
                .collect(Collectors.toMap(Named::meeting, Named::part));
    }
}
