package org.cartagena40.command.meetings;

import org.cartagena40.command.Rule;
import org.cartagena40.command.Wording;
import org.jspecify.annotations.Nullable;

/** What holds in the room. */
public enum SessionRule implements Rule {
    MEETING_IS_CONVENED(
            "000:41, R53", "Sessions are opened at a meeting that was convened.", "Convene the meeting.", "/meeting"),
    SESSION_IS_PLANNED("R116", "A session is one of the meeting's plan.", "Reschedule the meeting first.", "/session"),
    SESSION_OPENS_ONCE("R53", "A session is opened once.", "Open the next one.", "/session"),
    ONE_SESSION_AT_A_TIME("R53", "One session is open at a time.", "Close the open session first.", "/session"),
    THE_PRESIDENCY_CHAIRS(
            "000:41, R53",
            "The Presidency chairs the meetings of the Mechanism and of the Support Platform.",
            "Leave the chair out.",
            "/chair"),
    SESSION_IS_OPEN("R53", "The session is open.", "Open the session, or check its number.", "/session"),
    SESSION_WAS_OPENED(
            "R53",
            "Attendance and interventions are those of a session that was opened.",
            "Open the session, or check its number.",
            "/session"),
    SESSION_CLOSES_AFTER_IT_OPENS("R53", "A session is closed after it was opened.", "Check the time.", "/effective"),
    RECORDED_AFTER_IT_HAPPENED(
            "R131", "What happens in a meeting is recorded after it happened.", "Check the time.", "/effective"),
    ATTENDANCE_NAMES_EACH_ONCE(
            "X14", "An attendance list names those present, each once.", "Correct the list.", "/present"),
    INTERVENTION_HAS_A_LENGTH(
            "001:77, R131", "An intervention lasts at least a second.", "Give its length.", "/seconds"),
    INTERVENTION_LIES_IN_THE_SESSION(
            "001:77, R131",
            "An intervention begins while the session is open.",
            "Check the time, or open the session first.",
            "/startedAt");

    private final Wording wording;

    SessionRule(String clause, String sentence, String remedy, @Nullable String field) {
        this.wording = new Wording(clause, sentence, remedy, field);
    }

    @Override
    public Wording wording() {
        return wording;
    }
}
