package org.cartagena40.command.mechanism;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cartagena40.command.mechanism.MechanismRule.ESTABLISHED_ONCE;
import static org.cartagena40.command.mechanism.MechanismRule.ONLY_THE_RECORD_ESTABLISHES;
import static org.cartagena40.command.mechanism.Rulebook.given;
import static org.cartagena40.command.testing.Acts.IMPORT;
import static org.cartagena40.command.testing.Acts.PRESIDENCY;
import static org.cartagena40.command.testing.Acts.SECRETARIAT;
import static org.cartagena40.command.testing.Mechanisms.NOW;

import java.time.LocalDate;
import java.util.List;
import org.cartagena40.command.testing.Standings;
import org.cartagena40.events.Act;
import org.cartagena40.events.EffectiveTime;
import org.cartagena40.events.mechanism.MechanismEstablished;
import org.junit.jupiter.api.Test;

/** Terms of Reference I (000:17): the Mechanism is a fact of the sources. */
class EstablishMechanismTest {

    private static final EffectiveTime BETWEEN_PLAN_AND_TERMS =
            EffectiveTime.between(LocalDate.parse("2024-12-12"), LocalDate.parse("2025-07-18"));

    @Test
    void the_record_takes_it_from_the_sources() {
        var answer = given(List.of()).when(establishing(IMPORT));
        answer.then(new MechanismEstablished(Mechanism.ID, "PAC, chapter 4", BETWEEN_PLAN_AND_TERMS, IMPORT));
        assertThat(answer.state().established()).isTrue();
    }

    @Test
    void it_is_established_once() {
        given(Standings.foundation()).when(establishing(IMPORT)).thenRefused(ESTABLISHED_ONCE);
    }

    @Test
    void nobody_establishes_it_by_asking() {
        given(List.of()).when(establishing(PRESIDENCY)).thenRefused(ONLY_THE_RECORD_ESTABLISHES);
        given(List.of()).when(establishing(SECRETARIAT)).thenRefused(ONLY_THE_RECORD_ESTABLISHES);
    }

    private static EstablishMechanism establishing(Act act) {
        return new EstablishMechanism(Mechanism.ID, "PAC, chapter 4", BETWEEN_PLAN_AND_TERMS, act, NOW);
    }
}
