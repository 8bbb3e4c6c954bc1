package org.cartagena40.command.mechanism;

import static org.cartagena40.command.mechanism.MechanismRule.AIM_HAS_A_TEXT;
import static org.cartagena40.command.mechanism.MechanismRule.MECHANISM_EXISTS;
import static org.cartagena40.command.mechanism.MechanismRule.OBJECTIVE_IS_RECORDED_ONCE;
import static org.cartagena40.command.mechanism.MechanismRule.OBJECTIVE_NUMBER_IS_ONE_TO_NINE;
import static org.cartagena40.command.mechanism.MechanismRule.PRINCIPLE_IS_RECORDED_ONCE;
import static org.cartagena40.command.mechanism.MechanismRule.PRINCIPLE_NUMBER_IS_POSITIVE;
import static org.cartagena40.command.mechanism.MechanismRule.THE_PRESIDENCY_OR_THE_SECRETARIAT_RECORDS_AIMS;

import java.util.List;
import org.cartagena40.command.ActaCommand;
import org.cartagena40.events.ActaEvent;
import org.cartagena40.events.Capacity;
import org.cartagena40.events.Label;
import org.cartagena40.events.mechanism.ObjectiveRecorded;
import org.cartagena40.events.mechanism.PrincipleRecorded;

/** Decides what is recorded of the Mechanism's objectives (R37-R45) and principles (R23, R30, R31). */
final class Aiming {

    private Aiming() {}

    static List<ActaEvent> decide(RecordObjective command, Mechanism mechanism) {
        checkRecorder(command, command.text(), mechanism);
        OBJECTIVE_NUMBER_IS_ONE_TO_NINE.check(command.number() >= 1 && command.number() <= Aims.OBJECTIVES);
        OBJECTIVE_IS_RECORDED_ONCE.check(!mechanism.aims().objectives().contains(command.number()));
        return List.of(new ObjectiveRecorded(
                command.mechanism(), command.number(), command.text(), command.effective(), command.act()));
    }

    static List<ActaEvent> decide(RecordPrinciple command, Mechanism mechanism) {
        checkRecorder(command, command.text(), mechanism);
        PRINCIPLE_NUMBER_IS_POSITIVE.check(command.number() >= 1);
        PRINCIPLE_IS_RECORDED_ONCE.check(!mechanism.aims().principles().contains(command.number()));
        return List.of(new PrincipleRecorded(
                command.mechanism(), command.number(), command.text(), command.effective(), command.act()));
    }

    private static void checkRecorder(ActaCommand command, Label text, Mechanism mechanism) {
        MECHANISM_EXISTS.check(mechanism.established());
        THE_PRESIDENCY_OR_THE_SECRETARIAT_RECORDS_AIMS.check(
                command.actsAs(Capacity.RECORD) || mechanism.presidedBy(command) || mechanism.servedBy(command));
        AIM_HAS_A_TEXT.check(!text.text().isBlank());
    }
}
