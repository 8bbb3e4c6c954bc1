package org.cartagena40.command.acts;

import static org.cartagena40.command.acts.ActForm.act;
import static org.cartagena40.command.acts.Dating.ON_ITS_DATE;
import static org.cartagena40.command.decisions.DecisionRule.THE_PRESIDENCY_OR_THE_SECRETARIAT_RECORDS;
import static org.cartagena40.events.Capacity.PRESIDENCY;
import static org.cartagena40.events.Capacity.TECHNICAL_SECRETARIAT;

import java.util.List;
import org.cartagena40.command.decisions.DecisionRegister;
import org.cartagena40.command.decisions.RecordDecision;

/** Acts on the register of decisions. */
final class DecisionActs {

    static final List<ActForm> ALL = List.of(act("/decisions", RecordDecision.class, "/decisions")
            .by(THE_PRESIDENCY_OR_THE_SECRETARIAT_RECORDS, PRESIDENCY, TECHNICAL_SECRETARIAT)
            .on(DecisionRegister.ID)
            .dated(ON_ITS_DATE)
            .alsoInHistory());

    private DecisionActs() {}
}
