package org.cartagena40.command.progress;

import org.cartagena40.command.Rule;
import org.cartagena40.command.Wording;
import org.jspecify.annotations.Nullable;

/** What holds for everything that is reported. */
public enum ReportRule implements Rule {
    A_STATE_REPORTS_FOR_ITSELF(
            "000:53, R155",
            "A State reports for itself, or for a city within it, through its delegate; for others the offices report, with the source cited.",
            "Report for your own State, or send the figure to the Technical Secretariat.",
            "/scope/state"),
    REPORTING_STATE_IS_A_MEMBER(
            "000:39, R155",
            "A State that reports is a member of the Mechanism.",
            "Ask the Presidency about the membership.",
            null),
    ONLY_THE_SECRETARIAT_REPORTS_FOR_ITSELF_AS_SUCH(
            "000:53",
            "What the Technical Secretariat does is reported by the Technical Secretariat.",
            "Choose another level.",
            "/scope/level"),
    REPORT_FOR_ANOTHER_CITES_ITS_SOURCE(
            "R153, X14",
            "Who reports for another cites the source.",
            "Give the evidence with its reference.",
            "/evidence"),
    THE_VICE_PRESIDENCY_REPORTS_ON_PROGRAMMES_IT_LEADS(
            "000:43, R153",
            "The Vice-Presidency reports on the actions of a programme that it leads.",
            "Ask the Presidency to entrust the programme, or have the action defined with its programme.",
            "/action"),
    SCOPE_IS_COMPLETE(
            "R155",
            "A scope names what its level needs and nothing else: a State its State, a city its State and itself, a network itself, the region and the Technical Secretariat nothing.",
            "Correct the scope.",
            "/scope"),
    PERIOD_RUNS_FORWARD("R150", "A period ends on its first day or later.", "Correct the days.", "/period/to"),
    PERIOD_IS_OVER(
            "R150",
            "A period is reported on when it is over.",
            "Wait for its last day, or report on a shorter period.",
            "/period/to"),
    PERIOD_LIES_WITHIN_THE_PLAN(
            "000:17, R150", "A period lies within the years of the plan.", "Correct the days.", "/period"),
    PLAN_REPORTED_ON_IS_REGISTERED(
            "R8", "The plan that is reported on is registered.", "Register the plan first.", "/plan"),
    REPORTS_ON_AN_ACTION_OR_A_CHAPTER(
            "R154, R155",
            "A report is on one action, or on a chapter as a whole.",
            "Name the one or the other.",
            "/action"),
    REPORTED_ITEM_IS_IN_THE_CATALOGUE(
            "000:17, R107", "The plan has the action or chapter that is reported on.", "Check its number.", "/action"),
    REPORT_HAS_A_TEXT("R68", "A report says something.", "Give the text.", "/text"),
    ENTRY_HAS_A_TITLE("R151, R152", "A good practice and a challenge have a title.", "Give the title.", "/title"),
    ID_NAMES_A_REPORT(
            "our decision",
            "What a report is kept under names nothing else on record.",
            "Ask the Technical Secretariat.",
            null),
    THE_PRESIDENCY_OR_THE_SECRETARIAT_ASSESSES(
            "000:41, 000:57, R76",
            "What a meeting makes of a chapter is recorded by the Presidency, or by the Technical Secretariat which prepares its papers.",
            "Ask the Presidency.",
            null),
    ASSESSED_AT_A_MEETING_ON_RECORD(
            "000:57-58, R76",
            "An assessment is a meeting's, and the meeting is on record.",
            "Schedule the meeting first.",
            "/meeting"),
    CHAPTER_IS_ASSESSED_ONCE(
            "R76, R154",
            "A meeting assesses a chapter once.",
            "If it was recorded wrong, record a correction.",
            "/chapter");

    private final Wording wording;

    ReportRule(String clause, String sentence, String remedy, @Nullable String field) {
        this.wording = new Wording(clause, sentence, remedy, field);
    }

    @Override
    public Wording wording() {
        return wording;
    }
}
