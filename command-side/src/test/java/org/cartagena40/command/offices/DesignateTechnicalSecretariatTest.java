package org.cartagena40.command.offices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cartagena40.command.mechanism.MechanismRule.MECHANISM_EXISTS;
import static org.cartagena40.command.mechanism.MechanismRule.ONLY_THE_RECORD_ESTABLISHES;
import static org.cartagena40.command.offices.OfficeRule.SECRETARIAT_ONCE;
import static org.cartagena40.command.testing.Acts.IMPORT;
import static org.cartagena40.command.testing.Acts.PRESIDENCY;
import static org.cartagena40.command.testing.Acts.SECRETARIAT;
import static org.cartagena40.command.testing.Acts.UNHCR;
import static org.cartagena40.command.testing.Mechanisms.NOW;
import static org.cartagena40.command.testing.Mechanisms.given;
import static org.cartagena40.command.testing.Mechanisms.givenOnly;

import java.time.LocalDate;
import java.util.List;
import org.cartagena40.command.mechanism.Mechanism;
import org.cartagena40.command.testing.Standings;
import org.cartagena40.events.Act;
import org.cartagena40.events.EffectiveTime;
import org.cartagena40.events.offices.TechnicalSecretariatDesignated;
import org.junit.jupiter.api.Test;

/** Terms of Reference III (000:53): the Technical Secretariat comes from the sources, once. */
class DesignateTechnicalSecretariatTest {

    private static final EffectiveTime NOT_STATED = EffectiveTime.unknown(LocalDate.parse("2025-10-27"));

    @Test
    void the_record_takes_the_Secretariat_from_its_source() {
        var answer = givenOnly(Standings.foundation().subList(0, 2)).when(designating(IMPORT));
        answer.then(new TechnicalSecretariatDesignated(Mechanism.ID, UNHCR, NOT_STATED, IMPORT));
        assertThat(answer.state().offices().secretariat()).isEqualTo(UNHCR);
    }

    @Test
    void without_a_Mechanism_it_has_no_Secretariat() {
        givenOnly(List.of()).when(designating(IMPORT)).thenRefused(MECHANISM_EXISTS);
    }

    @Test
    void nobody_designates_it_by_asking() {
        given().when(designating(PRESIDENCY)).thenRefused(ONLY_THE_RECORD_ESTABLISHES);
        given().when(designating(SECRETARIAT)).thenRefused(ONLY_THE_RECORD_ESTABLISHES);
    }

    @Test
    void it_is_designated_once() {
        given().when(designating(IMPORT)).thenRefused(SECRETARIAT_ONCE);
    }

    private static DesignateTechnicalSecretariat designating(Act act) {
        return new DesignateTechnicalSecretariat(Mechanism.ID, UNHCR, NOT_STATED, act, NOW);
    }
}
