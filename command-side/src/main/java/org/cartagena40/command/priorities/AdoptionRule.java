package org.cartagena40.command.priorities;

import org.cartagena40.command.Rule;
import org.cartagena40.command.Wording;
import org.jspecify.annotations.Nullable;

/** What holds when the members adopt priorities. */
public enum AdoptionRule implements Rule {
    ONLY_THE_PRESIDENCY_ADOPTS(
            "000:41, R66", "What the members adopted is recorded by the Presidency.", "Ask the Presidency.", null),
    ADOPTED_AT_A_MEETING_OR_BY_SILENCE(
            "000:60, X14, F16",
            "Priorities are adopted by the members, at a meeting or by silence, and the adoption cites that decision on record.",
            "Record the decision of the meeting first, or open a silence procedure.",
            "/decision"),
    ONLY_HISTORY_ADOPTS_BY_NUMBERS(
            "X24",
            "An adoption names its priorities; only history, whose annex is not held, tells their numbers alone.",
            "Name the proposals that were adopted.",
            "/priorities"),
    WHAT_IS_NOT_HELD_IS_NAMED(
            "X24, R90",
            "An adoption by numbers alone names the annex that holds the titles; one with titles names none.",
            "Name the annex, or leave out the numbers and the annex.",
            "/notHeld"),
    ADOPTED_PROPOSALS_STAND(
            "000:60, F14",
            "The adopted priorities are proposals that stand, each named once.",
            "Check the proposals.",
            "/priorities"),
    EACH_CHAPTER_HAS_ITS_NUMBER(
            "001:43, X13, F14",
            "Each thematic chapter has as many priorities as the cycle gives it, and together they are the cycle's total.",
            "Adopt as many as the cycle was opened with.",
            "/priorities"),
    A_MISSING_REPORT_IS_EXPLAINED(
            "000:75, R101, F16",
            "Priorities are adopted after a progress report that is linked to the cycle was presented; else, and only then, the reason is given.",
            "Link the report that was presented, or say why there is none.",
            "/noReportReason");

    private final Wording wording;

    AdoptionRule(String clause, String sentence, String remedy, @Nullable String field) {
        this.wording = new Wording(clause, sentence, remedy, field);
    }

    @Override
    public Wording wording() {
        return wording;
    }
}
