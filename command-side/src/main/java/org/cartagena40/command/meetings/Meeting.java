package org.cartagena40.command.meetings;

import java.util.LinkedHashSet;
import java.util.Set;
import org.cartagena40.command.Evolution;
import org.cartagena40.command.Past;
import org.cartagena40.events.Institution;
import org.cartagena40.events.meetings.AgendaPublished;
import org.cartagena40.events.meetings.AttendanceRecorded;
import org.cartagena40.events.meetings.InterventionRecorded;
import org.cartagena40.events.meetings.MeetingCancelled;
import org.cartagena40.events.meetings.MeetingClosed;
import org.cartagena40.events.meetings.MeetingCoConvened;
import org.cartagena40.events.meetings.MeetingConvened;
import org.cartagena40.events.meetings.MeetingEvent;
import org.cartagena40.events.meetings.MeetingId;
import org.cartagena40.events.meetings.MeetingKind;
import org.cartagena40.events.meetings.MeetingPlan;
import org.cartagena40.events.meetings.MeetingPurpose;
import org.cartagena40.events.meetings.MeetingRescheduled;
import org.cartagena40.events.meetings.MeetingScheduled;
import org.cartagena40.events.meetings.StakeholderInvited;
import org.cartagena40.events.meetings.TimingDeviationExplained;
import org.jspecify.annotations.Nullable;

/**
 * A meeting as its past made it.
 *
 * @param free whether a meeting may be scheduled under this id; not if it names something else on record
 * @param planned what it is and what is planned for it now; null before it is scheduled
 */
public record Meeting(
        boolean free,
        @Nullable Planned planned,
        Stage stage,
        boolean coConvened,
        int agendas,
        Set<Invited> invited,
        Registration registration,
        Sittings sittings) {

    /** How far a meeting has come, apart from its sessions. */
    public enum Stage {
        PLANNED,
        CONVENED,
        CLOSED,
        CANCELLED
    }

    /** What it is and what is planned for it. */
    public record Planned(MeetingKind kind, MeetingPlan plan) {}

    /** A stakeholder invited for a purpose. */
    public record Invited(Institution stakeholder, MeetingPurpose purpose) {}

    public static final Meeting NONE =
            new Meeting(true, null, Stage.PLANNED, false, 0, Set.of(), Registration.NONE, Sittings.NONE);

    /** What the id of a meeting names when it names no meeting. */
    static final Meeting SOMETHING_ELSE =
            new Meeting(false, null, Stage.PLANNED, false, 0, Set.of(), Registration.NONE, Sittings.NONE);

    /** How it follows from its events. */
    public static final Evolution<Meeting, MeetingEvent> EVOLUTION = evolution();

    public Meeting {
        invited = Set.copyOf(invited);
    }

    /** The meeting of this id, as the log has it. */
    public static Meeting of(MeetingId id, Past past) {
        return past.state(id, MeetingEvent.class, NONE, EVOLUTION);
    }

    /** Whether it was held or is being held: members can only decide in a meeting that has begun. */
    public boolean hasBegun() {
        return stage == Stage.CLOSED || sittings.any();
    }

    boolean isOver() {
        return stage == Stage.CLOSED || stage == Stage.CANCELLED;
    }

    boolean invites(Institution stakeholder) {
        return invited.stream().anyMatch(one -> one.stakeholder().equals(stakeholder));
    }

    private static Evolution<Meeting, MeetingEvent> evolution() {
        var evolution = new Evolution<Meeting, MeetingEvent>();
        evolution
                .on(MeetingScheduled.class, (m, e) -> m.planned(new Planned(e.kind(), e.plan())))
                .on(
                        MeetingRescheduled.class,
                        (m, e) -> m.planned(new Planned(m.known().kind(), e.plan())))
                .on(TimingDeviationExplained.class, (m, e) -> m)
                .on(MeetingConvened.class, (m, e) -> m.at(Stage.CONVENED))
                .on(MeetingCoConvened.class, (m, e) -> m.coConvenedNow())
                .on(AgendaPublished.class, (m, e) -> m.withAgenda(e.version()))
                .on(StakeholderInvited.class, (m, e) -> m.with(new Invited(e.stakeholder(), e.purpose())))
                .on(AttendanceRecorded.class, (m, e) -> m)
                .on(InterventionRecorded.class, (m, e) -> m)
                .on(MeetingClosed.class, (m, e) -> m.at(Stage.CLOSED))
                .on(MeetingCancelled.class, (m, e) -> m.at(Stage.CANCELLED));
        Registration.steps(evolution.part(Meeting::registration, Meeting::with));
        Sittings.steps(evolution.part(Meeting::sittings, Meeting::with));
        return evolution;
    }

    /** What it is and what is planned for it. */
    Planned known() {
        if (planned == null) {
            throw new IllegalStateException("the meeting was never scheduled");
        }
        return planned;
    }

    private Meeting planned(Planned now) {
        return new Meeting(false, now, stage, coConvened, agendas, invited, registration, sittings);
    }

    private Meeting at(Stage now) {
        return new Meeting(false, planned, now, coConvened, agendas, invited, registration, sittings);
    }

    private Meeting coConvenedNow() {
        return new Meeting(false, planned, stage, true, agendas, invited, registration, sittings);
    }

    private Meeting withAgenda(int version) {
        return new Meeting(false, planned, stage, coConvened, version, invited, registration, sittings);
    }

    private Meeting with(Invited one) {
        Set<Invited> all = new LinkedHashSet<>(invited);
        all.add(one);
        return new Meeting(false, planned, stage, coConvened, agendas, all, registration, sittings);
    }

    private Meeting with(Registration changed) {
        return new Meeting(false, planned, stage, coConvened, agendas, invited, changed, sittings);
    }

    private Meeting with(Sittings changed) {
        return new Meeting(false, planned, stage, coConvened, agendas, invited, registration, changed);
    }
}
