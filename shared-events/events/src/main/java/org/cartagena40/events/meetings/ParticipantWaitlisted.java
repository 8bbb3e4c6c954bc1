package org.cartagena40.events.meetings;

import org.cartagena40.events.Act;
import org.cartagena40.events.EffectiveTime;
import org.cartagena40.events.Institution;
import org.cartagena40.events.PersonId;
import org.jspecify.annotations.Nullable;

/** Somebody registered after the close and waits for the Presidency to decide (F19). */
public record ParticipantWaitlisted(
        MeetingId meeting,
        ParticipantId participant,
        PersonId person,
        Institution affiliation,
        Constituency constituency,
        @Nullable String language,
        EffectiveTime effective,
        Act act)
        implements MeetingEvent {}
