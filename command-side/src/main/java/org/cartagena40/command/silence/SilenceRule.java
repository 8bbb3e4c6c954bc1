package org.cartagena40.command.silence;

import org.cartagena40.command.Rule;
import org.cartagena40.command.Wording;
import org.jspecify.annotations.Nullable;

/** The rules of the silence procedure that refuse an act. */
public enum SilenceRule implements Rule {
    ONLY_THE_PRESIDENCY_OPENS(
            "silence rule 1", "Only the Presidency opens a silence procedure.", "Ask the Presidency to open it.", null),
    LEGAL_BASIS_IS_A_RECORDED_DECISION(
            "silence rule 1",
            "For anything but the Vice-Presidency the legal basis is a recorded decision of the members.",
            "Cite the number or id of the decision.",
            "/legalBasis"),
    RULES_ARE_IN_FORCE(
            "silence rule 2",
            "A version of the procedural rules is in force.",
            "Record version 1 of the procedural rules.",
            null),
    TEXT_IS_GIVEN("silence rule 3", "The text under silence is given, once per language.", "Give the text.", "/texts"),
    SOMEBODY_IS_ENTITLED(
            "silence rule 3", "At least one member is entitled to object.", "Admit the members first.", null),
    LOCAL_TIME_EXISTS(
            "silence rule 4",
            "The local time of a deadline exists: clocks are not moved over it that night.",
            "Choose another time.",
            "/deadline/local"),
    AMBIGUOUS_TIME_HAS_AN_OFFSET(
            "silence rule 4",
            "A local time that a clock change makes twice is told apart by its offset.",
            "Give the offset.",
            "/deadline/offset"),
    OFFSET_FITS_THE_ZONE(
            "silence rule 4",
            "A given offset is one that the zone has at that local time.",
            "Correct the offset or leave it out.",
            "/deadline/offset"),
    DEADLINE_IS_A_TIME_OR_A_DAY(
            "silence rule 4",
            "A deadline is a local date and time with its zone, or a day, which means until the end of that day in Santiago.",
            "Give local and zone, or date alone.",
            "/deadline"),
    DEADLINE_IS_AHEAD(
            "silence rule 4", "The deadline lies after the opening.", "Choose a later deadline.", "/deadline"),
    SHORT_DEADLINE_HAS_A_REASON(
            "silence rule 4",
            "A deadline shorter than the minimum of the procedural rules gives a reason.",
            "Give the reason or choose a later deadline.",
            "/shortDeadlineReason"),
    PROCEDURE_IS_OPENED_ONCE(
            "silence rule 3", "A procedure is opened once.", "Nothing is to be done: it is on record.", null),
    ONLY_THE_OPENER_EXTENDS("silence rule 12", "Only the opener extends the deadline.", "Ask the Presidency.", null),
    NO_OBJECTION_STANDS(
            "silence rule 12",
            "A deadline is extended only while no objection stands.",
            "Nothing is to be done: the text has been objected to.",
            null),
    BEFORE_THE_DEADLINE(
            "silence rules 12 and 13",
            "A deadline is extended, or a text withdrawn, only before the deadline.",
            "Nothing is to be done: the deadline has passed.",
            null),
    ONLY_LATER(
            "silence rule 12",
            "An extension moves the deadline to a later instant, never to an earlier one.",
            "Choose a later deadline.",
            "/deadline"),
    EXTENSION_HAS_A_REASON("silence rule 12", "An extension gives a reason.", "Give the reason.", "/reason"),
    EXTENSIONS_ARE_LEFT(
            "silence rule 12",
            "The deadline is extended no more often than the pinned rules allow.",
            "Nothing is to be done: no extension is left.",
            null),
    NOT_PAST_THE_TERM_START(
            "silence rule 12",
            "An extension never goes past the stated start of the term.",
            "Choose an earlier deadline.",
            "/deadline"),
    ONLY_THE_OPENER_WITHDRAWS("silence rule 13", "Only the opener withdraws the text.", "Ask the Presidency.", null),
    WITHDRAWAL_HAS_A_REASON(
            "silence rule 13", "A withdrawal of the text gives a reason.", "Give the reason.", "/reason"),
    NOT_BROKEN(
            "silence rules 12 and 13",
            "The silence is not broken.",
            "Nothing is to be done: the text is not adopted.",
            null),
    NOT_WITHDRAWN(
            "silence rule 13",
            "The text has not been withdrawn.",
            "Nothing is to be done: the text was withdrawn.",
            null),
    NOT_CONCLUDED(
            "silence rule 14",
            "The procedure has not been concluded.",
            "Nothing is to be done: it is concluded.",
            null),
    ONLY_A_STATE_OBJECTS(
            "silence rule 6, F03",
            "Only a State objects: observers, networks and stakeholders do not.",
            "Speak to a member State.",
            null),
    THE_SECRETARIAT_DOES_NOT_OBJECT(
            "silence rule 6, F03",
            "The Technical Secretariat does not object in its own name.",
            "Leave the act to the State.",
            null),
    THE_PRESIDENCY_WITHDRAWS_INSTEAD(
            "silence rule 6, F03",
            "The Presidency withdraws its text instead of objecting to it.",
            "Withdraw the text.",
            null),
    THE_INVITED_STATE_DECLINES_INSTEAD(
            "silence rule 6, F03",
            "The invited State declines the invitation instead of objecting.",
            "Decline the invitation.",
            null),
    EACH_STATE_ACTS_FOR_ITSELF(
            "silence rule 7",
            "Each State's act is its own: nobody acts for another State.",
            "Act for your own State only.",
            "/by"),
    ENTITLED_AT_OPENING(
            "silence rules 3 and 6",
            "The State was entitled to object when the procedure opened.",
            "Nothing is to be done: the list was fixed at opening.",
            "/by"),
    OBJECTS_ONCE(
            "silence rule 10",
            "A State has one objection standing at a time.",
            "Nothing is to be done: the objection is on record.",
            null),
    HAS_AN_OBJECTION_ON_RECORD(
            "silence rule 10",
            "A State withdraws an objection of its own that is on record and not yet withdrawn.",
            "Check the procedure.",
            null),
    ADDRESSEE_AT_OPENING(
            "silence rules 3 and 11",
            "The State was an addressee when the procedure opened.",
            "Nothing is to be done: the list was fixed at opening.",
            "/by"),
    ONLY_A_STATE_STATES("silence rule 11", "Statements are made by States.", "Speak to a member State.", null),
    DISSOCIATION_NAMES_PARAGRAPHS(
            "silence rule 11", "A dissociation names the paragraphs it is from.", "Name them.", "/paragraphs"),
    STATEMENT_HAS_A_TEXT("silence rule 11", "A statement has a text.", "Give the text.", "/text"),
    ONLY_THE_RECORD_CONCLUDES(
            "silence rule 5",
            "A procedure is concluded by its deadline, not by anybody's request.",
            "Wait for the deadline.",
            null),
    SETTLED(
            "silence rule 14",
            "The conclusion is decided no earlier than the deadline and the settling time.",
            "Wait for the deadline.",
            null),
    ONLY_THE_PRESIDENCY_CONFIRMS(
            "silence rule 15", "Only the Presidency confirms an outcome under review.", "Ask the Presidency.", null),
    UNDER_REVIEW("silence rule 15", "Only an outcome under review is confirmed.", "Nothing is to be done.", null),
    CONFIRMATION_HAS_A_REASON("silence rule 15", "A confirmation gives a reason.", "Give the reason.", "/reason");

    private final Wording wording;

    SilenceRule(String clause, String sentence, String remedy, @Nullable String field) {
        this.wording = new Wording(clause, sentence, remedy, field);
    }

    @Override
    public Wording wording() {
        return wording;
    }
}
