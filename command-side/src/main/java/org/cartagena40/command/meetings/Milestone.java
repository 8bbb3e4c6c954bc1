package org.cartagena40.command.meetings;

import static org.cartagena40.command.meetings.MilestoneRule.MILESTONE_DATE_IS_ANOTHER;
import static org.cartagena40.command.meetings.MilestoneRule.MILESTONE_IS_KNOWN;
import static org.cartagena40.command.meetings.MilestoneRule.MILESTONE_REGISTERED_ONCE;
import static org.cartagena40.command.meetings.MilestoneRule.REVISION_SAYS_WHY;
import static org.cartagena40.command.meetings.MilestoneRule.THE_PRESIDENCY_OR_THE_SECRETARIAT_KEEPS_MILESTONES;

import java.util.List;
import org.cartagena40.command.ActaCommand;
import org.cartagena40.command.Evolution;
import org.cartagena40.command.Standing;
import org.cartagena40.events.EffectiveTime;
import org.cartagena40.events.meetings.GlobalMilestoneDateRevised;
import org.cartagena40.events.meetings.GlobalMilestoneRegistered;
import org.cartagena40.events.meetings.MilestoneEvent;
import org.jspecify.annotations.Nullable;

/**
 * A global milestone as its past made it. Its date becomes known more exactly or moves; the target of the meeting that
 * prepares it follows in the view, and no meeting moves by itself (F17).
 *
 * @param free whether a milestone may be registered under this id
 * @param date null before it is registered
 */
public record Milestone(boolean free, @Nullable EffectiveTime date) {

    public static final Milestone NONE = new Milestone(true, null);

    /** What the id of a milestone names when it names no milestone. */
    static final Milestone SOMETHING_ELSE = new Milestone(false, null);

    /** How it follows from its events. */
    public static final Evolution<Milestone, MilestoneEvent> EVOLUTION = new Evolution<Milestone, MilestoneEvent>()
            .on(GlobalMilestoneRegistered.class, (milestone, event) -> new Milestone(false, event.date()))
            .on(GlobalMilestoneDateRevised.class, (milestone, event) -> new Milestone(false, event.date()));

    List<MilestoneEvent> decide(RegisterGlobalMilestone command, Standing standing) {
        checkKeeper(command, standing);
        MILESTONE_REGISTERED_ONCE.check(free);
        return List.of(new GlobalMilestoneRegistered(
                command.milestone(),
                command.kind(),
                command.alias(),
                command.date(),
                command.effective(),
                command.act()));
    }

    List<MilestoneEvent> decide(ReviseGlobalMilestoneDate command, Standing standing) {
        checkKeeper(command, standing);
        MILESTONE_IS_KNOWN.check(date != null);
        MILESTONE_DATE_IS_ANOTHER.check(!command.date().equals(date));
        REVISION_SAYS_WHY.check(!command.reason().isBlank());
        return List.of(new GlobalMilestoneDateRevised(
                command.milestone(), command.date(), command.reason(), command.effective(), command.act()));
    }

    private static void checkKeeper(ActaCommand command, Standing standing) {
        THE_PRESIDENCY_OR_THE_SECRETARIAT_KEEPS_MILESTONES.check(standing.prepares(command));
    }
}
