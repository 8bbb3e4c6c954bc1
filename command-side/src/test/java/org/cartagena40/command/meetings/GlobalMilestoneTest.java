package org.cartagena40.command.meetings;

import static org.cartagena40.command.meetings.Meetings.GRF;
import static org.cartagena40.command.meetings.MilestoneRule.MILESTONE_DATE_IS_ANOTHER;
import static org.cartagena40.command.meetings.MilestoneRule.MILESTONE_IS_KNOWN;
import static org.cartagena40.command.meetings.MilestoneRule.MILESTONE_REGISTERED_ONCE;
import static org.cartagena40.command.meetings.MilestoneRule.REVISION_SAYS_WHY;
import static org.cartagena40.command.meetings.MilestoneRule.THE_PRESIDENCY_OR_THE_SECRETARIAT_KEEPS_MILESTONES;
import static org.cartagena40.command.testing.Acts.BELIZE;
import static org.cartagena40.command.testing.Acts.IMPORT;
import static org.cartagena40.command.testing.Acts.SECRETARIAT;
import static org.cartagena40.command.testing.Mechanisms.NOW;

import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import org.cartagena40.command.testing.Acts;
import org.cartagena40.command.testing.Deciders;
import org.cartagena40.command.testing.Standings;
import org.cartagena40.command.testing.Story;
import org.cartagena40.events.Act;
import org.cartagena40.events.EffectiveTime;
import org.cartagena40.events.meetings.GlobalMilestoneDateRevised;
import org.cartagena40.events.meetings.GlobalMilestoneRegistered;
import org.cartagena40.events.meetings.MilestoneEvent;
import org.cartagena40.events.meetings.MilestoneKind;
import org.junit.jupiter.api.Test;

/** R77, F17: a milestone is known as exactly as its source, and its date may move. */
class GlobalMilestoneTest {

    private static final EffectiveTime AT_ONCE = EffectiveTime.at(NOW);
    private static final EffectiveTime IN_2027 = EffectiveTime.in(Year.of(2027));
    private static final EffectiveTime THE_DAY = EffectiveTime.on(LocalDate.parse("2027-12-14"));
    private static final Deciders<Milestone, MilestoneEvent> DECIDERS = new Deciders<>(
                    Milestone.NONE, Milestone.EVOLUTION)
            .on(RegisterGlobalMilestone.class, (command, past, standing) -> past.decide(command, standing))
            .on(ReviseGlobalMilestoneDate.class, (command, past, standing) -> past.decide(command, standing));

    @Test
    void a_Forum_known_by_its_year_is_registered_so() {
        nothing()
                .when(registering(SECRETARIAT))
                .then(new GlobalMilestoneRegistered(GRF, MilestoneKind.GRF, null, IN_2027, AT_ONCE, SECRETARIAT));
        nothing().when(registering(IMPORT)).thenKinds(GlobalMilestoneRegistered.class);
        nothing().when(registering(Acts.of(BELIZE))).thenRefused(THE_PRESIDENCY_OR_THE_SECRETARIAT_KEEPS_MILESTONES);
    }

    @Test
    void it_is_registered_once_under_an_id_of_its_own() {
        registered().when(registering(SECRETARIAT)).thenRefused(MILESTONE_REGISTERED_ONCE);
        DECIDERS.given(Milestone.SOMETHING_ELSE)
                .standing(Standings.standing())
                .when(registering(SECRETARIAT))
                .thenRefused(MILESTONE_REGISTERED_ONCE);
    }

    @Test
    void its_day_is_set_later_and_moved_again() {
        registered()
                .when(revising(THE_DAY, "Announced"))
                .then(new GlobalMilestoneDateRevised(GRF, THE_DAY, "Announced", AT_ONCE, SECRETARIAT));
        registered()
                .after(revising(THE_DAY, "Announced"))
                .when(revising(IN_2027, "Put off"))
                .thenKinds(GlobalMilestoneDateRevised.class);
    }

    @Test
    void a_revision_gives_another_date_and_says_why() {
        registered().when(revising(IN_2027, "Announced")).thenRefused(MILESTONE_DATE_IS_ANOTHER);
        registered().when(revising(THE_DAY, " ")).thenRefused(REVISION_SAYS_WHY);
        nothing().when(revising(THE_DAY, "Announced")).thenRefused(MILESTONE_IS_KNOWN);
    }

    private static Story<Milestone, MilestoneEvent> nothing() {
        return DECIDERS.given(List.of()).standing(Standings.standing());
    }

    private static Story<Milestone, MilestoneEvent> registered() {
        return nothing().after(registering(SECRETARIAT));
    }

    private static RegisterGlobalMilestone registering(Act act) {
        return new RegisterGlobalMilestone(GRF, MilestoneKind.GRF, null, IN_2027, AT_ONCE, act, NOW);
    }

    private static ReviseGlobalMilestoneDate revising(EffectiveTime date, String reason) {
        return new ReviseGlobalMilestoneDate(GRF, date, reason, AT_ONCE, SECRETARIAT, NOW);
    }
}
