package org.cartagena40.command.plan;

import org.cartagena40.command.Rule;
import org.cartagena40.command.Wording;
import org.jspecify.annotations.Nullable;

/** What holds for a plan of action. */
public enum PlanRule implements Rule {
    REGISTERED_ONCE("000:17", "A plan is registered once.", "Nothing is to be done: it is on record.", "/plan"),
    PLAN_IS_REGISTERED("000:17", "The plan is registered.", "Register the plan first.", "/plan"),
    ADOPTED_ONCE("000:15", "A plan is adopted once.", "Nothing is to be done: it is on record.", "/plan"),
    LINKED_ONCE("000:17", "An antecedent is linked once.", "Nothing is to be done: it is on record.", "/antecedent"),
    THE_PRESIDENCY_OR_THE_SECRETARIAT_KEEPS_THE_PLAN(
            "000:53",
            "The plan is kept by the Presidency and the Technical Secretariat.",
            "Ask the Technical Secretariat.",
            null),
    NUMBERS_ARE_POSITIVE("000:17", "A plan has chapters, programmes and actions.", "Correct the numbers.", "/chapters");

    private final Wording wording;

    PlanRule(String clause, String sentence, String remedy, @Nullable String field) {
        this.wording = new Wording(clause, sentence, remedy, field);
    }

    @Override
    public Wording wording() {
        return wording;
    }
}
