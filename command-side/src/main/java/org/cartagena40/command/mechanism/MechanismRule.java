package org.cartagena40.command.mechanism;

import org.cartagena40.command.Rule;
import org.cartagena40.command.Wording;
import org.jspecify.annotations.Nullable;

/** What holds for the Mechanism as a body. */
public enum MechanismRule implements Rule {
    ESTABLISHED_ONCE("000:17", "The Mechanism is established once.", "Nothing is to be done: it is on record.", null),
    MECHANISM_EXISTS("000:17", "The Mechanism is established.", "Establish the Mechanism first.", null),
    ONLY_THE_RECORD_ESTABLISHES(
            "000:17",
            "Establishment, Presidency and Technical Secretariat are facts of the sources and enter by the import.",
            "Ask the Technical Secretariat to have the source imported.",
            null),
    ONLY_THE_PRESIDENCY_SETS_RULES(
            "silence rule 2",
            "Later versions of the procedural rules are recorded by the Presidency.",
            "Ask the Presidency to record them.",
            null),
    RULES_CITE_A_DECISION(
            "silence rule 2",
            "Later versions of the procedural rules cite the recorded decision of the members that adopted them.",
            "Record the decision first and cite its number or id.",
            "/adoptedBy"),
    RULE_VALUES_ARE_SENSIBLE(
            "silence rule 2",
            "Durations are positive and the number of extensions is not negative.",
            "Correct the values.",
            "/rules");

    private final Wording wording;

    MechanismRule(String clause, String sentence, String remedy, @Nullable String field) {
        this.wording = new Wording(clause, sentence, remedy, field);
    }

    @Override
    public Wording wording() {
        return wording;
    }
}
