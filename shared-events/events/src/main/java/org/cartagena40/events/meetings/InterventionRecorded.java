package org.cartagena40.events.meetings;

import java.time.Instant;
import org.cartagena40.events.Act;
import org.cartagena40.events.EffectiveTime;
import org.cartagena40.events.Institution;
import org.jspecify.annotations.Nullable;

/** Somebody spoke. An overrun is measured and shown, never cut (R131, F20). */
public record InterventionRecorded(
        MeetingId meeting,
        int session,
        Institution speaker,
        Instant startedAt,
        int seconds,
        @Nullable Integer limitSeconds,
        EffectiveTime effective,
        Act act)
        implements MeetingEvent {}
