package org.cartagena40.command.acts;

import static org.cartagena40.command.acts.ActForm.act;

import java.util.List;
import org.cartagena40.command.processes.RegisterExternalProcess;

/** Acts on the processes that the Mechanism coordinates with. */
final class ProcessActs {

    static final List<ActForm> ALL = List.of(
            act("/processes", RegisterExternalProcess.class, "/processes").alsoInHistory());

    private ProcessActs() {}
}
