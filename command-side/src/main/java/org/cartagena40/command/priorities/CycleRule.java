package org.cartagena40.command.priorities;

import org.cartagena40.command.Rule;
import org.cartagena40.command.Wording;
import org.jspecify.annotations.Nullable;

/** What holds for a cycle of priorities. */
public enum CycleRule implements Rule {
    ONLY_THE_PRESIDENCY_OPENS_A_CYCLE(
            "000:60, R85", "A cycle is opened by the Presidency.", "Ask the Presidency.", null),
    CYCLE_IS_OPENED_ONCE("R94", "A cycle is opened once.", "Nothing is to be done: it is on record.", "/cycle"),
    ID_NAMES_A_CYCLE(
            "our decision",
            "The id of a cycle names nothing else on record.",
            "Name the cycle after its biennium.",
            "/cycle"),
    BIENNIUM_IS_TWO_YEARS(
            "000:57-59, R94",
            "A cycle is a biennium: its last year is two after its first.",
            "Correct the years, such as 2027 and 2029.",
            "/toYear"),
    CYCLE_IS_NAMED_AFTER_ITS_BIENNIUM(
            "R94",
            "The id of a cycle is its first and its last year, such as 2027-2029.",
            "Correct the id or the years.",
            "/cycle"),
    CYCLE_SERVES_A_REGISTERED_PLAN(
            "000:57", "The plan whose priorities are set is registered.", "Register the plan first.", "/plan"),
    BIENNIUM_BEGINS_WITHIN_THE_PLAN(
            "000:57", "A biennium begins within the years of the plan.", "Check the years.", "/fromYear"),
    BIENNIA_DO_NOT_OVERLAP(
            "R94",
            "One biennium begins in the year in which the one before it ends.",
            "Name the biennium that follows.",
            "/fromYear"),
    CRITERIA_ARE_NAMED(
            "001:45-47",
            "A cycle has at least one criterion, each named once.",
            "Name the criteria that the members use.",
            "/criteria"),
    NUMBERS_ARE_EQUAL_FOR_EACH_CHAPTER(
            "001:43, X13",
            "The priorities of a cycle are so many for each thematic chapter of the plan, as 15 are five for each of three.",
            "Correct the numbers, or define the thematic chapters first.",
            "/total"),
    CYCLE_IS_OPEN(
            "000:60", "The cycle is open: nothing is said about one that is closed.", "Open the next cycle.", null),
    PRIORITIES_ARE_NOT_ADOPTED_YET(
            "X14",
            "Proposals are made and changed until the priorities are adopted, which is once.",
            "Propose it in the next cycle; if the adoption was recorded wrong, have it corrected.",
            null),
    THE_PRESIDENCY_PRESENTS(
            "000:60, R92",
            "The Presidency presents the priorities, with the support of the Vice-Presidency in office.",
            "Ask the Presidency.",
            null),
    ADOPTED_BEFORE_PRESENTED(
            "000:60, R92", "Priorities are presented once they are adopted.", "Record the adoption first.", null),
    ANOTHER_FORUM_IS_NAMED(
            "000:60, R92",
            "Another audience than the Platform, the Forum or the Meeting is named.",
            "Name the forum.",
            "/forum"),
    MEETING_OF_THE_PRESENTATION_IS_ON_RECORD(
            "R92",
            "The meeting at which they were presented is on record.",
            "Schedule the meeting first, or leave it out.",
            "/meeting"),
    THE_PRESIDENCY_OR_THE_SECRETARIAT_LINKS(
            "000:53, R101",
            "Reports are linked by the Presidency and the Technical Secretariat.",
            "Ask the Technical Secretariat.",
            null),
    LINKED_DOCUMENT_IS_A_REPORT(
            "000:75, R101",
            "What is linked is a progress report on record.",
            "Register the progress report first.",
            "/document"),
    REPORT_IS_LINKED_ONCE("R101", "A report is linked once.", "Nothing is to be done: it is on record.", "/document"),
    ONLY_THE_PRESIDENCY_CLOSES("000:41", "A cycle is closed by the Presidency.", "Ask the Presidency.", null),
    CLOSING_HAS_A_REASON("R156", "A cycle is closed with a reason.", "Give the reason.", "/reason");

    private final Wording wording;

    CycleRule(String clause, String sentence, String remedy, @Nullable String field) {
        this.wording = new Wording(clause, sentence, remedy, field);
    }

    @Override
    public Wording wording() {
        return wording;
    }
}
