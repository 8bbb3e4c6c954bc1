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
    NUMBERS_ARE_POSITIVE("000:17", "A plan has chapters, programmes and actions.", "Correct the numbers.", "/chapters"),
    ID_NAMES_A_PLAN("our decision", "The id of a plan names nothing else on record.", "Choose another id.", "/plan"),
    ONLY_A_REVISION_ADDS(
            "000:17, R7, R107",
            "A plan has the chapters, programmes and actions of its catalogue in force; only a revision adds one.",
            "Check the number, or have the Presidency record the revision that the members decided.",
            "/number"),
    DEFINED_ONCE(
            "R7, R107",
            "A chapter, programme, action or key outcome is defined once; a revision changes it.",
            "If it was recorded wrong, record a correction; if the plan changed, a revision.",
            "/number"),
    TITLE_IS_STATED_OR_LEFT_OUT(
            "X24", "A title is stated by a source or left out.", "Give the title or leave it out.", "/title"),
    CITED_CHAPTER_EXISTS("000:17", "The plan has the chapter that is cited.", "Check its number.", "/chapter"),
    CITED_PROGRAMME_EXISTS("000:17", "The plan has the programme that is cited.", "Check its number.", "/programme"),
    CITED_KEY_OUTCOME_IS_DEFINED(
            "003:13-20, R14",
            "The key outcomes that an action serves are defined.",
            "Define the key outcome first.",
            "/keyOutcomes"),
    ACTION_LIES_IN_THE_CHAPTER_OF_ITS_PROGRAMME(
            "000:17, R86",
            "An action lies in the chapter of its programme, where both are stated.",
            "Check the chapter and the programme.",
            "/chapter"),
    KEY_OUTCOME_HAS_A_NUMBER("003:15-20", "Key outcomes are numbered from 1 on.", "Correct the number.", "/number"),
    KEY_OUTCOME_HAS_A_TEXT("003:15-20", "A key outcome has a text.", "Give the text.", "/text"),
    ONLY_THE_PRESIDENCY_REVISES(
            "R107", "A revision of the plan is recorded by the Presidency.", "Ask the Presidency.", null),
    REVISION_CITES_A_DECISION(
            "R107",
            "A revision of the plan cites the recorded decision of the members.",
            "Record the decision first and cite it.",
            "/decision"),
    REVISION_HAS_A_REASON("R107", "A revision says why.", "Give the reason.", "/reason"),
    REVISION_CHANGES_SOMETHING(
            "R107", "A revision says what it makes of which slots.", "Name at least one change.", "/changes"),
    EACH_SLOT_CHANGES_ONCE(
            "R107", "A revision names each slot once.", "Put what changes in a slot into one entry.", "/changes"),
    CHANGES_LIE_WITHIN_THE_NEW_NUMBERS(
            "R107",
            "What a revision changes lies within its new numbers: programmes in chapters, actions in both.",
            "Raise the numbers or check the changes.",
            "/changes"),
    NOTHING_DEFINED_IS_CUT_OFF(
            "R107",
            "A revision may add slots; what is defined or cited keeps its place.",
            "Give numbers that hold everything defined.",
            "/chapters");

    private final Wording wording;

    PlanRule(String clause, String sentence, String remedy, @Nullable String field) {
        this.wording = new Wording(clause, sentence, remedy, field);
    }

    @Override
    public Wording wording() {
        return wording;
    }
}
