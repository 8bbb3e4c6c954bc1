package org.cartagena40.command.processes;

import static org.cartagena40.command.processes.ProcessRule.PROCESS_HAS_A_NAME;
import static org.cartagena40.command.processes.ProcessRule.PROCESS_REGISTERED_ONCE;
import static org.cartagena40.command.processes.ProcessRule.THE_PRESIDENCY_OR_THE_SECRETARIAT_REGISTERS_PROCESSES;
import static org.cartagena40.command.testing.Acts.BELIZE;
import static org.cartagena40.command.testing.Acts.IMPORT;
import static org.cartagena40.command.testing.Acts.PRESIDENCY;
import static org.cartagena40.command.testing.Acts.SECRETARIAT;
import static org.cartagena40.command.testing.Mechanisms.NOW;

import java.util.List;
import org.cartagena40.command.testing.Acts;
import org.cartagena40.command.testing.Deciders;
import org.cartagena40.command.testing.Standings;
import org.cartagena40.command.testing.Story;
import org.cartagena40.events.Act;
import org.cartagena40.events.EffectiveTime;
import org.cartagena40.events.Label;
import org.cartagena40.events.processes.ExternalProcessRegistered;
import org.cartagena40.events.processes.ProcessEvent;
import org.cartagena40.events.processes.ProcessId;
import org.junit.jupiter.api.Test;

/** A process is registered once, with the name that its source gives it. */
class RegisterExternalProcessTest {

    private static final ProcessId ID = new ProcessId("MIRPS");
    private static final Label WORDS = new Label("en", "MIRPS");
    private static final EffectiveTime AT_ONCE = EffectiveTime.at(NOW);
    private static final Deciders<ExternalProcess, ProcessEvent> DECIDERS = new Deciders<>(
                    ExternalProcess.NONE, ExternalProcess.EVOLUTION)
            .on(RegisterExternalProcess.class, (command, past, standing) -> past.decide(command, standing));

    @Test
    void the_two_offices_register_it_once() {
        nothing()
                .when(registering(WORDS, SECRETARIAT))
                .then(new ExternalProcessRegistered(ID, WORDS, AT_ONCE, SECRETARIAT));
        nothing().when(registering(WORDS, IMPORT)).thenKinds(ExternalProcessRegistered.class);
        nothing()
                .after(registering(WORDS, PRESIDENCY))
                .when(registering(WORDS, PRESIDENCY))
                .thenRefused(PROCESS_REGISTERED_ONCE);
        nothing()
                .when(registering(WORDS, Acts.of(BELIZE)))
                .thenRefused(THE_PRESIDENCY_OR_THE_SECRETARIAT_REGISTERS_PROCESSES);
    }

    @Test
    void it_is_not_nameless_and_its_id_names_nothing_else() {
        nothing().when(registering(new Label("en", " "), SECRETARIAT)).thenRefused(PROCESS_HAS_A_NAME);
        DECIDERS.given(ExternalProcess.ON_RECORD)
                .standing(Standings.standing())
                .when(registering(WORDS, SECRETARIAT))
                .thenRefused(PROCESS_REGISTERED_ONCE);
    }

    private static Story<ExternalProcess, ProcessEvent> nothing() {
        return DECIDERS.given(List.of()).standing(Standings.standing());
    }

    private static RegisterExternalProcess registering(Label words, Act act) {
        return new RegisterExternalProcess(ID, words, AT_ONCE, act, NOW);
    }
}
