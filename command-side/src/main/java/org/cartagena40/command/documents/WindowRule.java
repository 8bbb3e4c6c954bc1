package org.cartagena40.command.documents;

import org.cartagena40.command.Rule;
import org.cartagena40.command.Wording;
import org.jspecify.annotations.Nullable;

/** What holds for comment windows. */
public enum WindowRule implements Rule {
    THE_PRESIDENCY_OR_THE_SECRETARIAT_OPENS(
            "001:73, R67",
            "Comment windows are opened and closed, and comments answered, by the Presidency and the Technical Secretariat.",
            "Ask the Technical Secretariat.",
            null),
    WINDOW_IS_OPENED_ONCE("R127", "A window is opened once, under an id of its own.", "Choose another id.", "/window"),
    ID_NAMES_A_WINDOW(
            "our decision", "The id of a window names nothing else on record.", "Choose another id.", "/window"),
    A_WINDOW_IS_FOR_MEMBERS_OR_STAKEHOLDERS(
            "001:73-75, R127, R129",
            "A window is open to the members or to the stakeholders, each with a deadline of its own.",
            "Open one window for each audience.",
            "/audience"),
    DEADLINE_IS_AHEAD("R127", "The deadline of a window lies ahead when it opens.", "Choose a later time.", "/until"),
    DOCUMENT_IS_ON_RECORD(
            "R127", "A window is about a document on record.", "Register the document first.", "/document"),
    STATES_AND_STAKEHOLDERS_COMMENT(
            "001:73-75",
            "Comments come from the States and from stakeholders; offices prepare and answer.",
            "Sign in as the delegate of a State or as a stakeholder.",
            null),
    EACH_COMMENTS_FOR_ITSELF(
            "001:73-75",
            "Each State and each stakeholder comments for itself.",
            "Send the comment in your own name.",
            "/by"),
    STATES_COMMENT_IN_THEIR_OWN_WINDOW(
            "001:73, F18",
            "A State comments in the window for the members.",
            "No window for the members is on record for this document: ask the Technical Secretariat.",
            null),
    STAKEHOLDERS_COMMENT_IN_THEIR_OWN_WINDOW(
            "001:75, F18",
            "A stakeholder comments in the window for the stakeholders.",
            "No window for the stakeholders is on record for this document: ask the Technical Secretariat.",
            null),
    COMMENT_IS_SUBMITTED_ONCE("R127", "A comment has an id of its own.", "Choose another id.", "/comment"),
    COMMENT_WAS_HANDED_IN(
            "X24",
            "The text of a comment is in the content store.",
            "Send it as text, or hand the file in first: PUT /api/v1/contents/{its SHA-256}.",
            "/content"),
    CHAPTERS_ARE_OF_THE_PLAN(
            "000:17", "A comment names chapters 1 to 5 of the plan.", "Leave the others out.", "/content"),
    COMMENT_IS_ON_RECORD(
            "R127", "What is answered is a comment in this window.", "Check the id of the comment.", "/comment"),
    WHAT_IS_NOT_TAKEN_UP_IS_EXPLAINED(
            "domain, 4.7", "A comment that is not taken up gets a reply that says why.", "Give the reply.", "/reply"),
    CLOSING_HAS_A_REASON("R127", "Who closes a window early says why.", "Give the reason.", "/reason"),
    WINDOW_IS_OPEN("R127", "A window is closed early while it is open.", "Nothing needs to be done.", null);

    private final Wording wording;

    WindowRule(String clause, String sentence, String remedy, @Nullable String field) {
        this.wording = new Wording(clause, sentence, remedy, field);
    }

    @Override
    public Wording wording() {
        return wording;
    }
}
