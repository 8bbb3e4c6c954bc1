package org.cartagena40.command.offices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cartagena40.command.mechanism.MechanismRule.MECHANISM_EXISTS;
import static org.cartagena40.command.mechanism.MechanismRule.ONLY_THE_RECORD_ESTABLISHES;
import static org.cartagena40.command.offices.OfficeRule.PRESIDENCY_ONCE;
import static org.cartagena40.command.testing.Acts.CHILE;
import static org.cartagena40.command.testing.Acts.IMPORT;
import static org.cartagena40.command.testing.Acts.PERU;
import static org.cartagena40.command.testing.Acts.PRESIDENCY;
import static org.cartagena40.command.testing.Acts.SECRETARIAT;
import static org.cartagena40.command.testing.Mechanisms.NOW;
import static org.cartagena40.command.testing.Mechanisms.given;
import static org.cartagena40.command.testing.Mechanisms.givenOnly;

import java.time.LocalDate;
import java.util.List;
import org.cartagena40.command.mechanism.Mechanism;
import org.cartagena40.command.testing.Standings;
import org.cartagena40.events.Act;
import org.cartagena40.events.EffectiveTime;
import org.cartagena40.events.MemberState;
import org.cartagena40.events.offices.PresidencyAssigned;
import org.junit.jupiter.api.Test;

/** Terms of Reference III (000:41): the Presidency comes from the sources, once. */
class AssignPresidencyTest {

    private static final EffectiveTime NOT_STATED = EffectiveTime.unknown(LocalDate.parse("2025-10-27"));

    @Test
    void the_record_takes_the_Presidency_from_its_source() {
        var answer = givenOnly(Standings.foundation().subList(0, 1)).when(assigning(CHILE, IMPORT));
        answer.then(new PresidencyAssigned(Mechanism.ID, CHILE, "decade of the PAC", NOT_STATED, IMPORT));
        assertThat(answer.state().offices().presides(CHILE.institution())).isTrue();
        assertThat(answer.state().offices().presides(PERU.institution())).isFalse();
    }

    @Test
    void without_a_Mechanism_nobody_presides() {
        givenOnly(List.of()).when(assigning(CHILE, IMPORT)).thenRefused(MECHANISM_EXISTS);
    }

    @Test
    void nobody_assigns_it_by_asking() {
        given().when(assigning(PERU, PRESIDENCY)).thenRefused(ONLY_THE_RECORD_ESTABLISHES);
        given().when(assigning(PERU, SECRETARIAT)).thenRefused(ONLY_THE_RECORD_ESTABLISHES);
    }

    @Test
    void it_is_assigned_once() {
        given().when(assigning(CHILE, IMPORT)).thenRefused(PRESIDENCY_ONCE);
        given().when(assigning(PERU, IMPORT)).thenRefused(PRESIDENCY_ONCE);
    }

    private static AssignPresidency assigning(MemberState state, Act act) {
        return new AssignPresidency(Mechanism.ID, state, "decade of the PAC", NOT_STATED, act, NOW);
    }
}
