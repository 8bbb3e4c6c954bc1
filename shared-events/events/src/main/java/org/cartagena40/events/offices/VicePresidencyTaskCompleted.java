package org.cartagena40.events.offices;

import org.cartagena40.events.Act;
import org.cartagena40.events.EffectiveTime;
import org.cartagena40.events.MemberState;
import org.cartagena40.events.mechanism.MechanismId;
import org.jspecify.annotations.Nullable;

/** The Vice-Presidency completed a task. Tasks not completed when its term ends revert to the Presidency. */
public record VicePresidencyTaskCompleted(
        MechanismId mechanism,
        TaskId task,
        TermId term,
        MemberState state,
        @Nullable String result,
        EffectiveTime effective,
        Act act)
        implements OfficeEvent {}
