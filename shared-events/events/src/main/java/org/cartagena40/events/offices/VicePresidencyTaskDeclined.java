package org.cartagena40.events.offices;

import org.cartagena40.events.Act;
import org.cartagena40.events.EffectiveTime;
import org.cartagena40.events.MemberState;
import org.cartagena40.events.mechanism.MechanismId;
import org.jspecify.annotations.Nullable;

/** The Vice-Presidency declined a task that it was asked to take on. */
public record VicePresidencyTaskDeclined(
        MechanismId mechanism,
        TaskId task,
        TermId term,
        MemberState state,
        @Nullable String reason,
        EffectiveTime effective,
        Act act)
        implements OfficeEvent {}
