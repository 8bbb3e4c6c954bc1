package org.cartagena40.command.processes;

import org.cartagena40.command.Rule;
import org.cartagena40.command.Wording;
import org.jspecify.annotations.Nullable;

/** What holds for a process. */
public enum ProcessRule implements Rule {
    THE_PRESIDENCY_OR_THE_SECRETARIAT_REGISTERS_PROCESSES(
            "000:53, R36",
            "A process is registered by the Presidency or the Technical Secretariat.",
            "Ask the Technical Secretariat.",
            null),
    PROCESS_REGISTERED_ONCE(
            "000:23, R36", "A process is registered once, under an id of its own.", "Choose another id.", "/process"),
    PROCESS_HAS_A_NAME("000:23, R36", "A process has a name.", "Give the name in its own language.", "/name");

    private final Wording wording;

    ProcessRule(String clause, String sentence, String remedy, @Nullable String field) {
        this.wording = new Wording(clause, sentence, remedy, field);
    }

    @Override
    public Wording wording() {
        return wording;
    }
}
