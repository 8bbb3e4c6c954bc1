package org.cartagena40.command.processes;

import static org.cartagena40.command.processes.ProcessRule.PROCESS_HAS_A_NAME;
import static org.cartagena40.command.processes.ProcessRule.PROCESS_REGISTERED_ONCE;
import static org.cartagena40.command.processes.ProcessRule.THE_PRESIDENCY_OR_THE_SECRETARIAT_REGISTERS_PROCESSES;

import java.util.List;
import org.cartagena40.command.Evolution;
import org.cartagena40.command.Standing;
import org.cartagena40.events.processes.ExternalProcessRegistered;
import org.cartagena40.events.processes.ProcessEvent;

/**
 * A process as its past made it.
 *
 * @param free whether one may be registered under this id; not if it names anything on record
 */
public record ExternalProcess(boolean free) {

    public static final ExternalProcess NONE = new ExternalProcess(true);

    /** What the id names when it names something else, or once it is registered. */
    static final ExternalProcess ON_RECORD = new ExternalProcess(false);

    /** How it follows from its events. */
    public static final Evolution<ExternalProcess, ProcessEvent> EVOLUTION = new Evolution<
                    ExternalProcess, ProcessEvent>()
            .on(ExternalProcessRegistered.class, (before, event) -> ON_RECORD);

    List<ProcessEvent> decide(RegisterExternalProcess command, Standing standing) {
        THE_PRESIDENCY_OR_THE_SECRETARIAT_REGISTERS_PROCESSES.check(standing.prepares(command));
        PROCESS_REGISTERED_ONCE.check(free);
        PROCESS_HAS_A_NAME.check(!command.name().text().isBlank());
        return List.of(
                new ExternalProcessRegistered(command.process(), command.name(), command.effective(), command.act()));
    }
}
