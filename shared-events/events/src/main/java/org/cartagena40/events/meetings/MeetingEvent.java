package org.cartagena40.events.meetings;

import org.cartagena40.events.ActaEvent;

/** What happens to a meeting. */
public sealed interface MeetingEvent extends ActaEvent
        permits MeetingScheduled,
                MeetingRescheduled,
                TimingDeviationExplained,
                MeetingConvened,
                MeetingCoConvened,
                AgendaPublished,
                StakeholderInvited,
                RegistrationOpened,
                RegistrationClosed,
                ParticipantRegistered,
                ParticipantWaitlisted,
                WaitingParticipantAdmitted,
                WaitingParticipantDeclined,
                RegistrationWithdrawn,
                SessionOpened,
                SessionClosed,
                AttendanceRecorded,
                InterventionRecorded,
                MeetingClosed,
                MeetingCancelled {
    MeetingId meeting();
}
