package org.cartagena40.command.record;

import org.cartagena40.command.Rule;
import org.cartagena40.command.Wording;
import org.jspecify.annotations.Nullable;

/** What holds for historical facts, corrections, annotations and the keys of the log. */
public enum RecordRule implements Rule {
    ENTRY_IS_MADE_ONCE(
            "design, section 4",
            "An entry of the record is made once, under an id of its own.",
            "If it is wrong, record a correction.",
            "/entry"),
    THE_PRESIDENCY_OR_THE_SECRETARIAT_CHRONICLES(
            "000:53",
            "Historical facts are recorded by the Presidency and the Technical Secretariat.",
            "Ask the Technical Secretariat.",
            null),
    FACT_HAS_A_TITLE("R2", "A historical fact says what happened.", "Give the title.", "/title"),
    FACT_IS_NOT_AHEAD("R2", "A historical fact lies in the past.", "Check the date.", "/effective"),
    THE_PRESIDENCY_OR_THE_SECRETARIAT_CORRECTS(
            "design, section 5",
            "The record is corrected by the Presidency and the Technical Secretariat.",
            "Write to the Technical Secretariat; a delegate may put an annotation beside the entry.",
            null),
    EVENT_IS_ON_RECORD(
            "design, section 4",
            "A correction or annotation is about an event that is on record.",
            "Check the position in the log.",
            "/position"),
    CORRECTION_HAS_A_REASON("F21", "A correction says why.", "Give the reason.", "/reason"),
    EVIDENCE_IS_NAMED(
            "F21", "A correction names its evidence.", "Say where the paper can be found.", "/evidence/reference"),
    SOMETHING_IS_CORRECTED("F21", "A correction names at least one field.", "Name the field.", "/fields"),
    EACH_FIELD_IS_CORRECTED_ONCE(
            "F21", "A correction names each field once.", "Leave the field in only one entry.", "/fields"),
    FIELD_IS_ONE_OF_THE_EVENT(
            "F21",
            "A correction names fields that the event has or could have had, each down to its single value.",
            "Give the JSON pointer of the field, such as /title/text.",
            "/fields"),
    WHERE_AN_EVENT_LIES_STAYS(
            "our decision",
            "The identifier under which an event lies is not corrected: it says where it lies, not what it says.",
            "Record the event where it belongs, and annotate this one.",
            "/fields"),
    CORRECTION_SAYS_SOMETHING_ELSE(
            "F21, F22",
            "A correction says something else than the event it corrects.",
            "To take an earlier correction back, correct that correction.",
            "/fields"),
    REQUIRED_FIELD_SAYS_SOMETHING(
            "F21",
            "A field that an event of this kind must say is not left empty.",
            "Give what it should say.",
            "/fields"),
    CORRECTED_EVENT_CAN_BE_READ(
            "F21, F26",
            "Corrected, an event still reads as one of its kind: a State by its id, a number, a day as the record writes it.",
            "Write each value as the record writes it.",
            "/fields"),
    MEMBERS_AND_THEIR_OFFICES_ANNOTATE(
            "F31, 000:39",
            "Annotations are made by the Presidency, the Technical Secretariat and the member States.",
            "Ask one of them.",
            null),
    ANNOTATION_HAS_A_TEXT("F31", "An annotation has a text.", "Give the text.", "/text"),
    THE_SECRETARIAT_ROTATES_THE_KEY(
            "our decision",
            "A key of the public log is announced by the Technical Secretariat, which keeps the record.",
            "Ask the Technical Secretariat.",
            null),
    KEY_IS_A_VERIFIER_KEY(
            "c2sp.org/signed-note",
            "A key of the public log is announced as its verifier key: name, id and key.",
            "Copy the line from the log's policy.",
            "/key"),
    EARLIER_KEY_SIGNS_ON_FOR_A_WHILE(
            "our decision",
            "The earlier key signs beside the later one for seven days at least, so that everybody can follow.",
            "Name a later moment.",
            "/earlierSignsUntil");

    private final Wording wording;

    RecordRule(String clause, String sentence, String remedy, @Nullable String field) {
        this.wording = new Wording(clause, sentence, remedy, field);
    }

    @Override
    public Wording wording() {
        return wording;
    }
}
