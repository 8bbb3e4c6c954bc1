package org.cartagena40.command.meetings;

import org.cartagena40.command.Rule;
import org.cartagena40.command.Wording;
import org.jspecify.annotations.Nullable;

/** What holds for global milestones. */
public enum MilestoneRule implements Rule {
    THE_PRESIDENCY_OR_THE_SECRETARIAT_KEEPS_MILESTONES(
            "000:57, R77",
            "Global milestones are kept by the Presidency and the Technical Secretariat.",
            "Ask the Technical Secretariat.",
            null),
    MILESTONE_REGISTERED_ONCE(
            "R77", "A milestone is registered once, under an id of its own.", "Revise its date.", "/milestone"),
    MILESTONE_IS_KNOWN("R77", "The milestone is on record.", "Register it first.", "/milestone"),
    MILESTONE_DATE_IS_ANOTHER(
            "F17", "A revision gives another date than the one on record.", "Nothing is to be done.", "/date"),
    REVISION_SAYS_WHY("F17", "A revision of a date says why.", "Give the reason.", "/reason");

    private final Wording wording;

    MilestoneRule(String clause, String sentence, String remedy, @Nullable String field) {
        this.wording = new Wording(clause, sentence, remedy, field);
    }

    @Override
    public Wording wording() {
        return wording;
    }
}
