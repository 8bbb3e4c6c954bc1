package org.cartagena40.events.offices;

import org.cartagena40.events.Act;
import org.cartagena40.events.EffectiveTime;
import org.cartagena40.events.MemberState;
import org.cartagena40.events.mechanism.MechanismId;

/** The Vice-Presidency took up a task that is its own right: to co-convene, or to work jointly (R63a, R63b). */
public record VicePresidencyTaskTakenUp(
        MechanismId mechanism,
        TaskId task,
        TermId term,
        MemberState state,
        TaskKind kind,
        TaskMatter matter,
        EffectiveTime effective,
        Act act)
        implements OfficeEvent {}
