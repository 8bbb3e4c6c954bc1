package org.cartagena40.command.offices;

import static org.cartagena40.command.offices.OfficeRule.PRESIDENCY_ONCE;
import static org.cartagena40.command.offices.OfficeRule.SECRETARIAT_ONCE;

import java.util.List;
import org.cartagena40.command.mechanism.Mechanism;
import org.cartagena40.command.mechanism.MechanismRule;
import org.cartagena40.events.ActaEvent;
import org.cartagena40.events.Capacity;
import org.cartagena40.events.offices.PresidencyAssigned;
import org.cartagena40.events.offices.TechnicalSecretariatDesignated;

/** Decides about the two offices that the sources themselves fill: Presidency and Technical Secretariat. */
public final class Assigning {

    private Assigning() {}

    public static List<ActaEvent> decide(AssignPresidency command, Mechanism mechanism) {
        MechanismRule.MECHANISM_EXISTS.check(mechanism.established());
        MechanismRule.ONLY_THE_RECORD_ESTABLISHES.check(command.actsAs(Capacity.RECORD));
        PRESIDENCY_ONCE.check(mechanism.offices().presidency() == null);
        return List.of(new PresidencyAssigned(
                command.mechanism(), command.state(), command.period(), command.effective(), command.act()));
    }

    public static List<ActaEvent> decide(DesignateTechnicalSecretariat command, Mechanism mechanism) {
        MechanismRule.MECHANISM_EXISTS.check(mechanism.established());
        MechanismRule.ONLY_THE_RECORD_ESTABLISHES.check(command.actsAs(Capacity.RECORD));
        SECRETARIAT_ONCE.check(mechanism.offices().secretariat() == null);
        return List.of(new TechnicalSecretariatDesignated(
                command.mechanism(), command.lead(), command.effective(), command.act()));
    }
}
