package org.cartagena40.events.offices;

import org.cartagena40.events.Act;
import org.cartagena40.events.EffectiveTime;
import org.cartagena40.events.MemberState;
import org.cartagena40.events.mechanism.MechanismId;

/** The Vice-Presidency accepted a task that it was asked to take on. */
public record VicePresidencyTaskAccepted(
        MechanismId mechanism, TaskId task, TermId term, MemberState state, EffectiveTime effective, Act act)
        implements OfficeEvent {}
