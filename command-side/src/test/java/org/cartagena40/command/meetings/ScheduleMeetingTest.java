package org.cartagena40.command.meetings;

import static org.cartagena40.command.meetings.MeetingRule.ID_NAMES_A_MEETING;
import static org.cartagena40.command.meetings.MeetingRule.MEETING_REASON_IS_GIVEN;
import static org.cartagena40.command.meetings.MeetingRule.MILESTONE_IS_REGISTERED;
import static org.cartagena40.command.meetings.MeetingRule.PURPOSE_IS_STATED;
import static org.cartagena40.command.meetings.MeetingRule.SCHEDULED_ONCE;
import static org.cartagena40.command.meetings.MeetingRule.THE_PRESIDENCY_OR_THE_SECRETARIAT_PREPARES_MEETINGS;
import static org.cartagena40.command.meetings.Meetings.GRF;
import static org.cartagena40.command.meetings.Meetings.MEETING;
import static org.cartagena40.command.meetings.Meetings.given;
import static org.cartagena40.command.meetings.Meetings.givenSomethingElse;
import static org.cartagena40.command.meetings.Meetings.plan;
import static org.cartagena40.command.meetings.Meetings.planOf;
import static org.cartagena40.command.meetings.Meetings.scheduled;
import static org.cartagena40.command.meetings.Meetings.scheduling;
import static org.cartagena40.command.testing.Acts.BELIZE;
import static org.cartagena40.command.testing.Acts.IMPORT;
import static org.cartagena40.command.testing.Acts.PRESIDENCY;
import static org.cartagena40.command.testing.Acts.PRETENDER;
import static org.cartagena40.command.testing.Acts.SECRETARIAT;
import static org.cartagena40.command.testing.Acts.STAKEHOLDER;
import static org.cartagena40.command.testing.Mechanisms.NOW;

import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import org.cartagena40.command.testing.Acts;
import org.cartagena40.events.Act;
import org.cartagena40.events.EffectiveTime;
import org.cartagena40.events.meetings.MeetingKind;
import org.cartagena40.events.meetings.MeetingPlan;
import org.cartagena40.events.meetings.MeetingPurpose;
import org.cartagena40.events.meetings.MeetingScheduled;
import org.cartagena40.events.meetings.MilestoneId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** R74, R106: a plan is whole, and as exact as its source. */
class ScheduleMeetingTest {

    private static final EffectiveTime AT_ONCE = EffectiveTime.at(NOW);

    @Test
    void the_Presidency_or_the_Secretariat_plans_a_meeting() {
        given().when(scheduling(planOf(2), PRESIDENCY))
                .then(new MeetingScheduled(
                        MEETING,
                        MeetingKind.MSC_BIENNIAL,
                        List.of(MeetingPurpose.EVALUATION),
                        null,
                        GRF,
                        planOf(2),
                        null,
                        AT_ONCE,
                        PRESIDENCY));
        given().when(scheduling(planOf(2), SECRETARIAT)).thenKinds(MeetingScheduled.class);
        Stream.of(Acts.of(BELIZE), STAKEHOLDER, PRETENDER)
                .forEach(act -> given().when(scheduling(planOf(2), act))
                        .thenRefused(THE_PRESIDENCY_OR_THE_SECRETARIAT_PREPARES_MEETINGS));
    }

    @Test
    void a_meeting_is_scheduled_once_under_an_id_of_its_own() {
        scheduled().when(scheduling(planOf(1), PRESIDENCY)).thenRefused(SCHEDULED_ONCE);
        givenSomethingElse().when(scheduling(planOf(1), PRESIDENCY)).thenRefused(ID_NAMES_A_MEETING);
    }

    @Test
    void a_meeting_known_by_its_month_only_has_no_sessions_yet() {
        MeetingPlan september = plan(EffectiveTime.in(YearMonth.parse("2025-09")), List.of());
        given().when(scheduling(september, IMPORT)).thenKinds(MeetingScheduled.class);
    }

    @Test
    void purposes_are_stated_each_once_unless_the_source_states_none() {
        given().when(with(List.of(), GRF, PRESIDENCY)).thenRefused(PURPOSE_IS_STATED);
        given().when(with(List.of(MeetingPurpose.UPDATING, MeetingPurpose.UPDATING), GRF, PRESIDENCY))
                .thenRefused(PURPOSE_IS_STATED);
        given().when(with(List.of(), GRF, IMPORT)).thenKinds(MeetingScheduled.class);
    }

    @Test
    void the_milestone_it_prepares_is_on_record() {
        given().when(with(List.of(MeetingPurpose.EVALUATION), new MilestoneId("GRF-2031"), PRESIDENCY))
                .thenRefused(MILESTONE_IS_REGISTERED);
        given().when(with(List.of(MeetingPurpose.EVALUATION), null, PRESIDENCY)).thenKinds(MeetingScheduled.class);
    }

    @Test
    void a_missed_target_blocks_nothing_and_a_reason_for_it_is_not_blank() {
        given().when(because("Elections in the host country")).thenKinds(MeetingScheduled.class);
        given().when(because(" ")).thenRefused(MEETING_REASON_IS_GIVEN);
    }

    private static ScheduleMeeting with(List<MeetingPurpose> purposes, @Nullable MilestoneId milestone, Act act) {
        return new ScheduleMeeting(
                MEETING, MeetingKind.MSC_BIENNIAL, purposes, null, milestone, planOf(1), null, AT_ONCE, act, NOW);
    }

    private static ScheduleMeeting because(String reason) {
        return new ScheduleMeeting(
                MEETING,
                MeetingKind.MSC_BIENNIAL,
                List.of(MeetingPurpose.EVALUATION),
                null,
                null,
                planOf(1),
                reason,
                AT_ONCE,
                PRESIDENCY,
                NOW);
    }
}
