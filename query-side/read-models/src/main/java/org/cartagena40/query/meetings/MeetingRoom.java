package org.cartagena40.query.meetings;

import java.time.Instant;
import java.util.List;
import org.cartagena40.query.views.Effective;
import org.cartagena40.query.views.LabelText;
import org.jspecify.annotations.Nullable;

/**
 * A meeting whole: what was planned when, who was invited and came, what happened in the room, what was decided.
 *
 * @param earlierPlans the plans that a later one replaced, the first one first
 * @param agenda its latest version
 * @param participantCount by constituency, for everybody; the list itself is for those who may see it
 */
public record MeetingRoom(
        MeetingSummary meeting,
        List<PlannedMeeting> earlierPlans,
        List<MeetingStepTold> steps,
        int agendaVersion,
        List<AgendaEntry> agenda,
        List<Invitation> invitations,
        List<Constituents> participantCount,
        List<Participant> participants,
        List<SessionTold> sessions,
        List<String> decisions) {

    /** A stakeholder invited for a purpose. */
    public record Invitation(
            String stakeholder, @Nullable LabelText name, String constituency, String purpose, Effective effective) {}

    /** How many are registered and wait. */
    public record Constituents(String constituency, int registered, int waiting) {}

    /** One registration; the person and a reason are for the offices. */
    public record Participant(
            String participant,
            String affiliation,
            String constituency,
            @Nullable String language,
            ParticipantStatus status,
            Effective effective,
            @Nullable String person,
            @Nullable String reason) {}

    /** A session that was opened. */
    public record SessionTold(
            int session,
            String chair,
            Effective opened,
            @Nullable Effective closed,
            List<String> present,
            List<Intervention> interventions) {}

    /**
     * Who spoke and for how long.
     *
     * @param overrunSeconds by how much it was longer than asked; 0 if it was not, null without a limit
     */
    public record Intervention(
            int session,
            String speaker,
            Instant startedAt,
            int seconds,
            @Nullable Integer limitSeconds,
            @Nullable Integer overrunSeconds) {}
}
