package org.cartagena40.command.acts;

import static org.cartagena40.command.acts.ActForm.act;

import java.util.List;
import org.cartagena40.command.mechanism.Mechanism;
import org.cartagena40.command.mechanism.RecordObjective;
import org.cartagena40.command.mechanism.RecordPrinciple;
import org.cartagena40.command.mechanism.SetProceduralRules;

/** Acts on the Mechanism itself: its procedural rules, objectives and principles. */
final class MechanismActs {

    static final List<ActForm> ALL = List.of(
            act("/procedural-rules", SetProceduralRules.class, "/state")
                    .on(Mechanism.ID)
                    .required("adoptedBy"),
            act("/mechanism/objectives", RecordObjective.class, "/state")
                    .on(Mechanism.ID)
                    .alsoInHistory(),
            act("/mechanism/principles", RecordPrinciple.class, "/state")
                    .on(Mechanism.ID)
                    .alsoInHistory());

    private MechanismActs() {}
}
