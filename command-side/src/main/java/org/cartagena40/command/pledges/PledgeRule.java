package org.cartagena40.command.pledges;

import org.cartagena40.command.Rule;
import org.cartagena40.command.Wording;
import org.jspecify.annotations.Nullable;

/** What holds for a pledge. */
public enum PledgeRule implements Rule {
    THE_PRESIDENCY_OR_THE_SECRETARIAT_REGISTERS_PLEDGES(
            "000:53, R55",
            "A pledge is registered by the Presidency or the Technical Secretariat.",
            "Ask the Technical Secretariat.",
            null),
    PLEDGE_REGISTERED_ONCE(
            "003:1, R55", "A pledge is registered once, under an id of its own.", "Choose another id.", "/pledge"),
    PLEDGE_HAS_A_TITLE("003:1, R55", "A pledge has a title.", "Give the title in its own language.", "/title");

    private final Wording wording;

    PledgeRule(String clause, String sentence, String remedy, @Nullable String field) {
        this.wording = new Wording(clause, sentence, remedy, field);
    }

    @Override
    public Wording wording() {
        return wording;
    }
}
