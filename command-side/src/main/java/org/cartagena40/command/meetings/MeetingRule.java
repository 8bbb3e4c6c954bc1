package org.cartagena40.command.meetings;

import org.cartagena40.command.Rule;
import org.cartagena40.command.Wording;
import org.jspecify.annotations.Nullable;

/** What holds for a meeting as a whole: its plan, its convocation, its end. */
public enum MeetingRule implements Rule {
    THE_PRESIDENCY_OR_THE_SECRETARIAT_PREPARES_MEETINGS(
            "000:57, 000:53, R67",
            "Meetings are planned and prepared by the Presidency and the Technical Secretariat.",
            "Ask the Technical Secretariat.",
            null),
    ONLY_THE_PRESIDENCY_CONVENES(
            "000:41, 000:57",
            "Meetings are convened, chaired, closed and cancelled by the Presidency.",
            "Ask the Presidency.",
            null),
    ONLY_THE_VICE_PRESIDENCY_CO_CONVENES(
            "000:57",
            "A meeting is co-convened by the State that holds the Vice-Presidency at that moment.",
            "Act as the Vice-Presidency while it is in office.",
            null),
    ID_NAMES_A_MEETING(
            "our decision", "The id of a meeting names nothing else on record.", "Choose another id.", "/meeting"),
    SCHEDULED_ONCE("R74", "A meeting is scheduled once.", "Reschedule it.", "/meeting"),
    MEETING_IS_SCHEDULED("R74", "The meeting is on record.", "Schedule it first, or check the id.", "/meeting"),
    MEETING_IS_NOT_OVER(
            "R53", "The meeting is neither closed nor cancelled.", "If the record is wrong, correct it.", "/meeting"),
    MEETING_HAS_NOT_BEGUN(
            "R53", "A meeting that has begun is closed, not cancelled.", "Close the meeting.", "/meeting"),
    PURPOSE_IS_STATED(
            "000:62, R106",
            "A meeting has at least one of the four purposes: follow-up, evaluation, updating, implementation.",
            "Name the purposes, each once.",
            "/purposes"),
    MILESTONE_IS_REGISTERED(
            "000:57, R77", "The milestone that a meeting prepares is on record.", "Register it first.", "/milestone"),
    A_CONVENED_MEETING_IS_MOVED_BY_THE_PRESIDENCY(
            "000:57", "Once convened, a meeting is moved by the Presidency only.", "Ask the Presidency.", null),
    SESSIONS_ARE_NUMBERED_IN_TIME(
            "R116",
            "Sessions are numbered from 1 on, end after they begin and do not overlap.",
            "Correct the sessions.",
            "/plan/sessions"),
    SESSIONS_HAVE_A_ZONE(
            "R117", "Sessions are told by a wall clock, and so have a zone.", "Give the zone.", "/plan/zone"),
    SESSION_INSTANTS_FIT_THE_ZONE(
            "R117",
            "The instants of a session are those of its local times in its zone.",
            "Leave the instants to be computed, or check zone and offset.",
            "/plan/sessions"),
    SESSIONS_LIE_WITHIN_THE_DATE(
            "R116",
            "The sessions lie within the date of the meeting.",
            "Correct the date or the sessions.",
            "/plan/date"),
    OPENED_SESSIONS_STAY(
            "R116", "A new plan keeps the sessions that were opened.", "Change later sessions only.", "/plan/sessions"),
    INTERVENTION_LIMIT_IS_POSITIVE(
            "001:77, R131",
            "A time limit for interventions is positive.",
            "Correct the limit or leave it out.",
            "/plan/interventionLimitSeconds"),
    MEETING_REASON_IS_GIVEN("R77", "A reason says something.", "Give the reason.", "/reason"),
    CONVENED_MEETING_HAS_A_DAY(
            "R74", "A meeting is convened for a day.", "Reschedule it for its days first.", "/meeting"),
    CONVENED_ONCE("R53", "A meeting is convened once.", "Nothing is to be done: it is convened.", "/meeting"),
    CO_CONVENED_AFTER_THE_PRESIDENCY(
            "000:57",
            "The Vice-Presidency joins a convocation of the Presidency, and joins it once.",
            "Wait for the Presidency's convocation.",
            "/meeting"),
    AGENDA_IS_IN_ORDER(
            "R123", "An agenda has items, numbered from 1 on.", "Number the items in their order.", "/items"),
    HELD_BEFORE_IT_IS_CLOSED(
            "R53",
            "A meeting is closed after at least one session, and when no session is open.",
            "Close the open session, or cancel the meeting if none was held.",
            "/meeting");

    private final Wording wording;

    MeetingRule(String clause, String sentence, String remedy, @Nullable String field) {
        this.wording = new Wording(clause, sentence, remedy, field);
    }

    @Override
    public Wording wording() {
        return wording;
    }
}
