package org.cartagena40.command.mechanism;

import static org.cartagena40.command.mechanism.MechanismRule.AIM_HAS_A_TEXT;
import static org.cartagena40.command.mechanism.MechanismRule.MECHANISM_EXISTS;
import static org.cartagena40.command.mechanism.MechanismRule.OBJECTIVE_IS_RECORDED_ONCE;
import static org.cartagena40.command.mechanism.MechanismRule.OBJECTIVE_NUMBER_IS_ONE_TO_NINE;
import static org.cartagena40.command.mechanism.MechanismRule.THE_PRESIDENCY_OR_THE_SECRETARIAT_RECORDS_AIMS;
import static org.cartagena40.command.mechanism.Rulebook.given;
import static org.cartagena40.command.testing.Acts.BELIZE;
import static org.cartagena40.command.testing.Acts.IMPORT;
import static org.cartagena40.command.testing.Acts.PRESIDENCY;
import static org.cartagena40.command.testing.Acts.PRETENDER;
import static org.cartagena40.command.testing.Acts.SECRETARIAT;
import static org.cartagena40.command.testing.Acts.STAKEHOLDER;
import static org.cartagena40.command.testing.Mechanisms.NOW;
import static org.cartagena40.command.testing.Standings.past;

import java.util.List;
import java.util.stream.Stream;
import org.cartagena40.command.testing.Acts;
import org.cartagena40.events.Act;
import org.cartagena40.events.EffectiveTime;
import org.cartagena40.events.Label;
import org.cartagena40.events.mechanism.ObjectiveRecorded;
import org.junit.jupiter.api.Test;

/** Terms of Reference II (000:27-35), R37-R45: nine objectives. */
class RecordObjectiveTest {

    private static final Label TEXT = new Label("en", "A coordinated, efficient system");

    @Test
    void an_objective_is_recorded_by_the_import_and_by_the_two_offices() {
        Stream.of(IMPORT, PRESIDENCY, SECRETARIAT)
                .forEach(act -> given(past())
                        .when(recording(1, TEXT, act))
                        .then(new ObjectiveRecorded(Mechanism.ID, 1, TEXT, EffectiveTime.at(NOW), act)));
    }

    @Test
    void they_are_numbered_from_1_to_9() {
        given(past()).when(recording(0, TEXT, IMPORT)).thenRefused(OBJECTIVE_NUMBER_IS_ONE_TO_NINE);
        given(past()).when(recording(9, TEXT, IMPORT)).thenKinds(ObjectiveRecorded.class);
        given(past()).when(recording(10, TEXT, IMPORT)).thenRefused(OBJECTIVE_NUMBER_IS_ONE_TO_NINE);
    }

    @Test
    void each_is_recorded_once() {
        var first = given(past()).after(recording(1, TEXT, IMPORT));
        first.when(recording(1, TEXT, IMPORT)).thenRefused(OBJECTIVE_IS_RECORDED_ONCE);
        first.when(recording(2, TEXT, IMPORT)).thenKinds(ObjectiveRecorded.class);
    }

    @Test
    void it_has_a_text() {
        given(past()).when(recording(1, new Label("en", " "), IMPORT)).thenRefused(AIM_HAS_A_TEXT);
    }

    @Test
    void nobody_else_records_it() {
        Stream.of(Acts.of(BELIZE), STAKEHOLDER, PRETENDER)
                .forEach(act -> given(past())
                        .when(recording(1, TEXT, act))
                        .thenRefused(THE_PRESIDENCY_OR_THE_SECRETARIAT_RECORDS_AIMS));
    }

    @Test
    void it_is_one_of_a_Mechanism_that_exists() {
        given(List.of()).when(recording(1, TEXT, IMPORT)).thenRefused(MECHANISM_EXISTS);
    }

    private static RecordObjective recording(int number, Label text, Act act) {
        return new RecordObjective(Mechanism.ID, number, text, EffectiveTime.at(NOW), act, NOW);
    }
}
