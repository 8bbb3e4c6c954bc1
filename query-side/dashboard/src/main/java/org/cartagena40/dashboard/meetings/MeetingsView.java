package org.cartagena40.dashboard.meetings;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.cartagena40.dashboard.frame.Visit;
import org.cartagena40.dashboard.words.Dated;
import org.cartagena40.dashboard.words.Words;
import org.cartagena40.query.meetings.GlobalMilestone;
import org.cartagena40.query.meetings.MeetingStatus;
import org.cartagena40.query.meetings.MeetingSummary;
import org.cartagena40.query.views.LabelText;
import org.jspecify.annotations.Nullable;

/**
 * The meetings by what they are at the moment, and the milestones that they prepare.
 *
 * @param coming the next one first
 * @param untold their days have passed and nothing says that they were held (X25)
 * @param past the latest first
 */
public record MeetingsView(
        List<MeetingItem> coming,
        List<MeetingItem> untold,
        List<MeetingItem> past,
        List<MeetingItem> cancelled,
        List<Milestone> milestones) {

    /**
     * A milestone.
     *
     * @param target the day six months before, or the days between which it lies; null where its date is not known
     */
    public record Milestone(
            GlobalMilestone milestone,
            @Nullable LabelText alias,
            Dated date,
            @Nullable String target,
            List<Dated> earlier,
            boolean sample) {}

    static MeetingsView of(List<MeetingSummary> meetings, List<GlobalMilestone> milestones, Visit visit) {
        List<MeetingItem> past = new ArrayList<>(items(meetings, MeetingsView::held, visit));
        Collections.reverse(past);
        return new MeetingsView(
                items(meetings, one -> one.status().ahead() && !one.heldNotStated(), visit),
                items(meetings, MeetingSummary::heldNotStated, visit),
                past,
                items(meetings, one -> one.status() == MeetingStatus.CANCELLED, visit),
                milestones.stream().map(one -> milestone(one, visit)).toList());
    }

    /** How far each meeting is and when it is planned, and when each milestone is, in words. */
    Map<String, String> says(Words words) {
        Map<String, String> says = new LinkedHashMap<>();
        says.put("lead", words.of("meetings.lead", coming.size(), past.size()));
        Stream.of(coming, untold, past, cancelled)
                .flatMap(List::stream)
                .forEach(item -> says.put(
                        item.meeting().meeting(),
                        words.of("meetings.status", item.meeting().status()) + ", "
                                + item.date().text()));
        milestones.forEach(
                one -> says.put(one.milestone().milestone(), one.date().text()));
        return says;
    }

    private static boolean held(MeetingSummary meeting) {
        boolean held = meeting.status() == MeetingStatus.HELD || meeting.status() == MeetingStatus.POSSIBLY_HELD;
        return held && !meeting.heldNotStated();
    }

    private static List<MeetingItem> items(
            List<MeetingSummary> meetings, Predicate<MeetingSummary> which, Visit visit) {
        return meetings.stream()
                .filter(which)
                .map(one -> MeetingItem.of(one, visit))
                .toList();
    }

    private static Milestone milestone(GlobalMilestone one, Visit visit) {
        return new Milestone(
                one,
                one.alias(),
                one.date() == null ? visit.when().notStated() : visit.when().lasting(one.date()),
                one.target() == null ? null : Targets.inWords(one.target(), visit),
                one.earlierDates().stream()
                        .map(told -> visit.when().lasting(told.date()))
                        .toList(),
                one.origin().equals("SAMPLE"));
    }
}
