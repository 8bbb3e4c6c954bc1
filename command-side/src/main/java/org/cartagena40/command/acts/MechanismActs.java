package org.cartagena40.command.acts;

import static org.cartagena40.command.acts.ActForm.act;
import static org.cartagena40.command.mechanism.MechanismRule.ONLY_THE_PRESIDENCY_RECORDS_TERMS;
import static org.cartagena40.command.mechanism.MechanismRule.ONLY_THE_PRESIDENCY_SETS_RULES;
import static org.cartagena40.command.mechanism.MechanismRule.THE_PRESIDENCY_OR_THE_SECRETARIAT_RECORDS_AIMS;
import static org.cartagena40.events.Capacity.PRESIDENCY;
import static org.cartagena40.events.Capacity.TECHNICAL_SECRETARIAT;

import java.util.List;
import org.cartagena40.command.mechanism.AdoptTermsOfReference;
import org.cartagena40.command.mechanism.Mechanism;
import org.cartagena40.command.mechanism.RecordObjective;
import org.cartagena40.command.mechanism.RecordPrinciple;
import org.cartagena40.command.mechanism.SetProceduralRules;

/** Acts on the Mechanism itself: its procedural rules, objectives, principles and terms of reference. */
final class MechanismActs {

    static final List<ActForm> ALL = List.of(
            act("/procedural-rules", SetProceduralRules.class, "/state")
                    .by(ONLY_THE_PRESIDENCY_SETS_RULES, PRESIDENCY)
                    .on(Mechanism.ID)
                    .required("adoptedBy"),
            act("/mechanism/objectives", RecordObjective.class, "/state")
                    .by(THE_PRESIDENCY_OR_THE_SECRETARIAT_RECORDS_AIMS, PRESIDENCY, TECHNICAL_SECRETARIAT)
                    .on(Mechanism.ID)
                    .alsoInHistory(),
            act("/mechanism/principles", RecordPrinciple.class, "/state")
                    .by(THE_PRESIDENCY_OR_THE_SECRETARIAT_RECORDS_AIMS, PRESIDENCY, TECHNICAL_SECRETARIAT)
                    .on(Mechanism.ID)
                    .alsoInHistory(),
            act("/mechanism/terms-of-reference", AdoptTermsOfReference.class, "/mechanism")
                    .by(ONLY_THE_PRESIDENCY_RECORDS_TERMS, PRESIDENCY)
                    .on(Mechanism.ID)
                    .required("decision")
                    .alsoInHistory());

    private MechanismActs() {}
}
