package org.cartagena40.events.processes;

import org.cartagena40.events.Act;
import org.cartagena40.events.EffectiveTime;
import org.cartagena40.events.Label;

/** A process that the Mechanism coordinates with (R36). */
public record ExternalProcessRegistered(ProcessId process, Label name, EffectiveTime effective, Act act)
        implements ProcessEvent {}
