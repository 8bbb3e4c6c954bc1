package org.cartagena40.events.offices;

import org.cartagena40.events.Act;
import org.cartagena40.events.EffectiveTime;
import org.cartagena40.events.MemberState;
import org.cartagena40.events.decisions.DecisionId;
import org.cartagena40.events.mechanism.MechanismId;
import org.jspecify.annotations.Nullable;

/** The Vice-Presidency was asked to take on a task; it is free to decline (R63). */
public record VicePresidencyTaskRequested(
        MechanismId mechanism,
        TaskId task,
        TermId term,
        MemberState state,
        TaskKind kind,
        TaskMatter matter,
        @Nullable DecisionId decision,
        EffectiveTime effective,
        Act act)
        implements OfficeEvent {}
