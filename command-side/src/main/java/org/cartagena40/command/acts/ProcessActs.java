package org.cartagena40.command.acts;

import static org.cartagena40.command.acts.ActForm.act;
import static org.cartagena40.command.processes.ProcessRule.THE_PRESIDENCY_OR_THE_SECRETARIAT_REGISTERS_PROCESSES;
import static org.cartagena40.events.Capacity.PRESIDENCY;
import static org.cartagena40.events.Capacity.TECHNICAL_SECRETARIAT;

import java.util.List;
import org.cartagena40.command.processes.RegisterExternalProcess;

/** Acts on the processes that the Mechanism coordinates with. */
final class ProcessActs {

    static final List<ActForm> ALL = List.of(act("/processes", RegisterExternalProcess.class, "/processes")
            .by(THE_PRESIDENCY_OR_THE_SECRETARIAT_REGISTERS_PROCESSES, PRESIDENCY, TECHNICAL_SECRETARIAT)
            .alsoInHistory());

    private ProcessActs() {}
}
