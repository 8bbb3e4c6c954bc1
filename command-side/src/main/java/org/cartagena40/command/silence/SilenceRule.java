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
    ONLY_THE_RECORD_FLAGS(
            "silence rules 14 and 21",
            "An outcome is put under review by what was recorded, not by anybody's request.",
            "Record a correction with its evidence.",
            null),
    ONLY_THE_PRESIDENCY_ENDS_A_REVIEW(
            "silence rules 15 and 21",
            "Only the Presidency ends the review of an outcome.",
            "Ask the Presidency.",
            null),
    UNDER_REVIEW(
            "silence rules 15 and 21",
            "Only the review of an outcome that is under review is ended.",
            "Nothing is to be done.",
            null),
    REVIEW_ENDS_WITH_A_REASON(
            "silence rules 15 and 21", "The end of a review gives a reason.", "Give the reason.", "/reason"),
    ONLY_THE_PRESIDENCY_FOLLOWS_UP(
            "silence rule 18",
            "Only the Presidency says what follows after a broken silence.",
            "Ask the Presidency.",
            null),
    SILENCE_IS_BROKEN(
            "silence rule 18",
            "There is something to follow up only after the silence is broken.",
            "Wait for the outcome.",
            null),
    FOLLOW_UP_IS_OPEN(
            "silence rule 18",
            "A re-issue or a drop is the last follow-up of a round.",
            "Open the new round, or nothing.",
            "/followUp"),
    FOLLOW_UP_HAS_A_REASON("silence rule 18", "A follow-up gives a reason.", "Give the reason.", "/reason"),
    REGISTER_IS_OPEN(
            "silence rules 9 and 18",
            "The register of objections is open until the deadline, unless it was closed before.",
            "Nothing is to be done: it is closed.",
            null),
    CLOSURE_HAS_A_REASON(
            "silence rule 18", "Closing the register of objections gives a reason.", "Give the reason.", "/reason"),
    ANSWERED_STATE_OBJECTED(
            "silence rule 18",
            "An answer goes to a State whose objection is on record in this procedure.",
            "Check the State.",
            "/objector"),
    ANSWER_HAS_A_TEXT("silence rule 18", "An answer has a text.", "Give the text.", "/text"),
    PREVIOUS_ROUND_IS_KNOWN("silence rule 18", "The previous round is on record.", "Check its id.", "/predecessor"),
    PREVIOUS_ROUND_IS_ON_THE_SAME_MATTER(
            "silence rule 18",
            "A new round is on the same matter: the last procedure on the same invitation, or one on no invitation.",
            "Leave the previous round out, or name the right one.",
            "/predecessor"),
    PREVIOUS_ROUND_IS_NOT_ADOPTED(
            "silence rule 18",
            "A text is put to a new round only after its silence was broken or the text was withdrawn.",
            "Open a procedure of its own.",
            "/predecessor"),
    REISSUE_IS_RECORDED(
            "silence rule 18",
            "A broken text is put to a new round after the Presidency recorded its re-issue.",
            "Record the re-issue as the follow-up first.",
            "/predecessor"),
    PREVIOUS_REGISTER_IS_CLOSED(
            "silence rule 18",
            "A new round opens after the deadline of the previous one, or after its register of objections was closed.",
            "Close the register of objections, or wait for the deadline.",
            "/predecessor"),
    AUTHORITATIVE_LANGUAGE_IS_GIVEN(
            "silence rule 3, F31",
            "The authoritative language is one in which the text is given.",
            "Name one of the languages of the texts.",
            "/authoritativeLanguage"),
    ENTERED_THROUGH_AN_OFFICE(
            "silence rule 20",
            "A State's objection is entered on its behalf by a person of the Presidency or the Technical Secretariat.",
            "Ask the Technical Secretariat.",
            null),
    EVIDENCE_IS_GIVEN(
            "silence rule 20, F32",
            "What is entered on behalf of a State names its evidence.",
            "Say which e-mail or note verbale shows it.",
            "/evidence"),
    MESSAGE_CAME_WHILE_OPEN(
            "silence rule 20",
            "The State's message was received after the opening and before it is entered.",
            "Correct the time of receipt.",
            "/receivedAt"),
    ONE_ENTRY_AWAITS(
            "silence rule 20",
            "One objection of a State awaits its second person at a time.",
            "Confirm or reject the one that awaits.",
            "/by"),
    ENTRY_AWAITS_ITS_SECOND_PERSON(
            "silence rule 20",
            "Only what awaits its second person is confirmed or rejected, within the confirmation time.",
            "Check the procedure; enter it anew if its time ran out.",
            null),
    SECOND_PERSON_IS_OF_AN_OFFICE_OR_THE_STATE(
            "silence rule 20",
            "The second person belongs to the Presidency, to the Technical Secretariat or to the State itself.",
            "Ask one of them.",
            null),
    ANOTHER_PERSON_CONFIRMS(
            "silence rule 20",
            "Whoever entered it does not confirm or reject it: that is for another person.",
            "Ask another person.",
            null),
    REJECTION_HAS_A_REASON("silence rule 20", "A rejection gives a reason.", "Give the reason.", "/reason"),
    NO_ENTRY_HOLDS_THE_CONCLUSION(
            "silence rule 20",
            "No objection that came in time awaits its second person.",
            "Confirm or reject it, or wait until its time runs out.",
            null),
    ONLY_AN_ADDRESSEE_ACKNOWLEDGES(
            "silence rule 17", "Receipt is acknowledged by a State.", "Leave it to the State.", null),
    NOTICE_WAS_GIVEN(
            "silence rule 17",
            "Only a notice that was given is acknowledged.",
            "Check the notices of the procedure.",
            "/notice");

    private final Wording wording;

    SilenceRule(String clause, String sentence, String remedy, @Nullable String field) {
        this.wording = new Wording(clause, sentence, remedy, field);
    }

    @Override
    public Wording wording() {
        return wording;
    }
}
