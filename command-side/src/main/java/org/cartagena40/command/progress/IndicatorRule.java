package org.cartagena40.command.progress;

import org.cartagena40.command.Rule;
import org.cartagena40.command.Wording;
import org.jspecify.annotations.Nullable;

/** What holds for the indicators of the follow-up system. */
public enum IndicatorRule implements Rule {
    THE_PRESIDENCY_OR_THE_SECRETARIAT_DEFINES(
            "000:53, R68",
            "Indicators are kept by the Technical Secretariat and the Presidency.",
            "Ask the Technical Secretariat.",
            null),
    INDICATOR_IS_DEFINED_ONCE(
            "R150",
            "An indicator is defined once, under an id of its own.",
            "Revise it, or choose another id.",
            "/indicator"),
    ID_NAMES_AN_INDICATOR(
            "our decision", "The id of an indicator names nothing else on record.", "Choose another id.", "/indicator"),
    MEASURES_A_REGISTERED_PLAN(
            "000:53, R150", "The plan that an indicator follows is registered.", "Register the plan first.", "/plan"),
    INDICATOR_HAS_A_NAME_AND_A_UNIT("R150", "An indicator has a name and a unit.", "Give both.", "/measure"),
    INDICATOR_CHAPTER_EXISTS(
            "000:17, R150",
            "The chapter of an indicator is one of the plan's.",
            "Check its number.",
            "/measure/chapter"),
    REVISION_OF_AN_INDICATOR_HAS_A_REASON("R150, R156", "A revision says why.", "Give the reason.", "/reason"),
    REVISION_OF_AN_INDICATOR_CHANGES_SOMETHING(
            "R150",
            "A revision says something else than before.",
            "Nothing is to be done: it says so already.",
            "/measure"),
    UNIT_IS_THE_INDICATORS(
            "R150",
            "A value is given in the unit of its indicator.",
            "Convert the value, or have the indicator revised.",
            "/unit");

    private final Wording wording;

    IndicatorRule(String clause, String sentence, String remedy, @Nullable String field) {
        this.wording = new Wording(clause, sentence, remedy, field);
    }

    @Override
    public Wording wording() {
        return wording;
    }
}
