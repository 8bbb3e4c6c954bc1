package org.cartagena40.command.silence;

import static org.assertj.core.api.Assertions.assertThat;

import org.cartagena40.events.silence.SilenceEvent;
import org.junit.jupiter.api.Test;

/** At language level 17 no switch is exhaustive over a sealed family; this is. */
class SilenceEvolutionTest {

    @Test
    void a_procedure_knows_every_event_of_silence() {
        assertThat(SilenceProcedure.EVOLUTION.types())
                .containsExactlyInAnyOrder(SilenceEvent.class.getPermittedSubclasses());
    }
}
