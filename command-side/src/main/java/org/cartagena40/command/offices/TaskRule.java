package org.cartagena40.command.offices;

import org.cartagena40.command.Rule;
import org.cartagena40.command.Wording;
import org.jspecify.annotations.Nullable;

/** Who gives the Vice-Presidency which task, and who answers (Terms of Reference III, 000:45-51). */
public enum TaskRule implements Rule {
    SOMEBODY_IS_IN_OFFICE(
            "000:43, X18",
            "Tasks are given and taken up while a State holds the Vice-Presidency; in a vacancy they are the Presidency's.",
            "Wait until the seat is filled.",
            null),
    OWN_RIGHTS_ARE_NOT_REQUESTED(
            "000:45-46, R63a-b",
            "To co-convene and to work jointly are the Vice-Presidency's own rights and need no request.",
            "Leave it to the Vice-Presidency to take the task up.",
            "/kind"),
    ONLY_OWN_RIGHTS_ARE_TAKEN_UP(
            "000:48-51, R63c-f",
            "The Vice-Presidency hosts, leads, negotiates and takes on other tasks when it is asked to.",
            "Ask the Presidency to request the task.",
            "/kind"),
    ONLY_THE_PRESIDENCY_REQUESTS(
            "000:48-49, R63c-d",
            "To host a meeting or to lead a programme is requested by the Presidency.",
            "Ask the Presidency.",
            null),
    THE_PRESIDENCY_OR_THE_SECRETARIAT_REQUESTS(
            "000:50-51, X12",
            "Negotiations and other tasks are requested by the Presidency, or by the Technical Secretariat on a decision of"
                    + " the members.",
            "Ask the Presidency.",
            null),
    THE_SECRETARIAT_CITES_A_DECISION(
            "X12",
            "The Technical Secretariat requests a task only on a recorded decision of the members.",
            "Cite the decision, or ask the Presidency to request the task.",
            "/decision"),
    CITED_DECISION_IS_ON_RECORD(
            "X12", "The decision that a request cites is on record.", "Record the decision first.", "/decision"),
    TASK_IS_DESCRIBED(
            "000:45-51", "A task says what it is about.", "Describe it in a sentence.", "/matter/description"),
    PROGRAMME_IS_NAMED(
            "000:49, R63d",
            "A task to lead a programme names its number, from 1 on, and no other task names one.",
            "Give the number of the programme with LEAD_PROGRAMME, and with nothing else.",
            "/matter/programme"),
    MEETING_IS_NAMED(
            "000:48, R63c", "A task to host a meeting names the meeting.", "Name the meeting.", "/matter/meeting"),
    PROGRAMME_IS_LED_ONCE(
            "000:49, R63d",
            "A programme is led by one task at a time.",
            "Wait until the task is declined or completed.",
            "/matter/programme"),
    TASK_IS_KNOWN("000:45-51", "The task is on record.", "Check the task.", "/task"),
    TASK_HAS_NOT_REVERTED(
            "X18",
            "A task lasts as long as the term in which it was given; then it reverts to the Presidency.",
            "Ask the Presidency to request it again of the State in office.",
            null),
    ONLY_THE_VICE_PRESIDENCY_TAKES_ON_TASKS(
            "000:43-51",
            "Tasks are taken up, accepted, declined and completed by the State in office, acting as Vice-Presidency.",
            "Leave it to the State in office.",
            null),
    TASK_AWAITS_AN_ANSWER(
            "000:48-51",
            "A task is accepted or declined once, after it was requested.",
            "Check the state of the task.",
            null),
    TASK_IS_IN_HAND(
            "000:45-51",
            "A task is completed once, after it was accepted or taken up.",
            "Check the state of the task.",
            null);

    private final Wording wording;

    TaskRule(String clause, String sentence, String remedy, @Nullable String field) {
        this.wording = new Wording(clause, sentence, remedy, field);
    }

    @Override
    public Wording wording() {
        return wording;
    }
}
