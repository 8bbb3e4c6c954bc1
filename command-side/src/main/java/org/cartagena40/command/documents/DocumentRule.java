package org.cartagena40.command.documents;

import org.cartagena40.command.Rule;
import org.cartagena40.command.Wording;
import org.jspecify.annotations.Nullable;

/** What holds for documents. */
public enum DocumentRule implements Rule {
    THE_PRESIDENCY_OR_THE_SECRETARIAT_REGISTERS(
            "000:53, R67",
            "Documents are registered by the Technical Secretariat and the Presidency.",
            "Send the document to the Technical Secretariat.",
            null),
    REGISTERED_ONCE(
            "R102", "A document is registered once, under an id of its own.", "Choose another id.", "/document"),
    ID_NAMES_A_DOCUMENT(
            "our decision", "The id of a document names nothing else on record.", "Choose another id.", "/document"),
    DOCUMENT_HAS_A_TITLE("R102", "A document has a title.", "Give the title in its own language.", "/title"),
    HASH_IS_WELL_FORMED(
            "X24",
            "The hash of a document is the SHA-256 of its file in lower-case hex; without a file there is none.",
            "Send the 64 digits, or leave the hash out.",
            "/hash"),
    THE_PRESIDENCY_OR_THE_SECRETARIAT_PREPARES(
            "000:53, R67",
            "Documents are prepared by the Technical Secretariat and the Presidency.",
            "Ask the Technical Secretariat; a delegate may give guidance or comment.",
            null),
    DOCUMENT_IS_REGISTERED(
            "R102",
            "What is said of a document is said of one that is on record.",
            "Register the document first.",
            null),
    DOCUMENT_IS_NOT_SUPERSEDED(
            "R102", "A document whose place another took is not worked on any more.", "Work on its successor.", null),
    ACT_IS_NOT_AHEAD(
            "design, section 4",
            "What is done with a document lies in the past or happens now.",
            "Check the date.",
            "/effective"),
    VERSION_HAS_A_FILE("R96", "A version has a file in at least one language.", "Name its files.", "/contents"),
    EACH_LANGUAGE_HAS_ONE_FILE(
            "F31", "A version has one file a language.", "Leave one file for each language.", "/contents"),
    FILE_WAS_HANDED_IN(
            "X24",
            "A version is published of files that this record holds.",
            "Hand each file in first: PUT /api/v1/contents/{its SHA-256}.",
            "/contents"),
    AUTHORITATIVE_LANGUAGE_IS_ONE_OF_THEM(
            "F31",
            "The authoritative language is one in which the version exists.",
            "Name one of its languages, or none.",
            "/authoritativeLanguage"),
    VERSION_BUILDS_ON_THE_LATEST(
            "F15",
            "A version builds on the latest one, so that nobody overwrites what he has not seen.",
            "Read the latest version, then publish with its number in builds.",
            null),
    A_REPORT_HAS_PARTS(
            "000:59, 000:75, R96",
            "Parts by chapter belong to an outcome document or a progress report.",
            "Publish a version of the document instead.",
            null),
    CHAPTER_IS_ONE_OF_FIVE("000:17", "The plan has the chapters 1 to 5.", "Name one of them.", "/chapter"),
    PART_HAS_A_TEXT(
            "R96",
            "A part has a text; one that has none stays empty.",
            "Give the text, or leave the part out.",
            "/text"),
    PART_REPLACES_WHAT_WAS_SEEN(
            "F15",
            "Who sets a part names the text it replaces, so that nobody overwrites what he has not seen.",
            "Read the part as it stands, then set it with its hash in replaces.",
            null),
    REFERENCE_NAMES_A_PROCESS(
            "000:75, R100", "A reference names the other process.", "Name it, such as MIRPS.", "/process"),
    REFERENCE_HAS_A_TEXT(
            "000:75, R100", "A reference says how the report relates to the other process.", "Give the text.", "/text"),
    MEETING_IS_ON_RECORD(
            "R96, R99",
            "A document is attached to, or presented for, a meeting that is on record.",
            "Schedule the meeting first.",
            "/meeting"),
    PAPER_FITS_THE_DOCUMENT(
            "R96, R99",
            "A document is to a meeting what it is by its type: a concept note, an agenda, a progress report, an outcome document.",
            "Attach it as what it is, or as OTHER.",
            "/paper"),
    ATTACHED_ONCE(
            "R102", "A document is attached to a meeting once as the same paper.", "Nothing needs to be done.", null),
    ONLY_THE_PRESIDENCY_PRESENTS(
            "000:75, R99, R66",
            "The report is presented by the Presidency; the Technical Secretariat supports it and presents nothing in its own name.",
            "Ask the Presidency.",
            null),
    ONLY_A_PROGRESS_REPORT_IS_PRESENTED(
            "000:75, R99",
            "What is presented before a biennial meeting is a progress report.",
            "Present the progress report.",
            null),
    VERSION_IS_PUBLISHED(
            "R96, R99",
            "What is presented or approved is a version that was published.",
            "Publish the version first.",
            null),
    REPORT_COMES_BEFORE_THE_MEETING(
            "000:75, R99",
            "The report is presented before the meeting opens.",
            "The meeting stays marked as held without a report; attach the report to it.",
            null),
    PRESENTED_ONCE("R99", "A report is presented once for a meeting.", "Nothing needs to be done.", null),
    SOMEBODY_IS_ADDRESSED("R122", "A circulation says to whom the document went.", "Name the audiences.", "/audiences"),
    ANNEXES_ARE_ON_RECORD(
            "R132, X24",
            "Annexes named by an id are documents on record, each once and none the document itself.",
            "Register the annex, or name it among those not held.",
            "/annexes"),
    INPUT_GOES_INTO_A_REPORT(
            "000:59, R97",
            "Input is asked and guidance given for an outcome document or a progress report.",
            "Open a comment window for other documents.",
            null),
    INPUT_IS_ASKED_OF_MEMBERS_OR_STAKEHOLDERS(
            "000:59, R97", "Input is asked of the members or of the stakeholders.", "Name one of the two.", "/from"),
    INPUT_DEADLINE_IS_AHEAD("R97", "The deadline of a request for input lies ahead.", "Choose a later time.", "/until"),
    A_STATE_GUIDES_FOR_ITSELF(
            "000:59, R49",
            "Guidance is given by a member State, each for itself.",
            "Ask the delegate of that State.",
            null),
    GUIDANCE_HAS_A_TEXT("R49", "Guidance has a text.", "Give the text.", "/text"),
    ONLY_THE_PRESIDENCY_RECORDS_AN_APPROVAL(
            "000:41, R66",
            "That the members approved a document is taken on record by the Presidency.",
            "Ask the Presidency.",
            null),
    DECISION_IS_ON_RECORD(
            "R82",
            "An approval rests on a decision of the members that is on record.",
            "Record the decision first.",
            "/decision"),
    APPROVED_ONCE("R82", "A version is approved once.", "Nothing needs to be done.", null),
    SUCCESSOR_IS_ANOTHER_DOCUMENT(
            "R102",
            "The place of a document is taken by another one on record.",
            "Register the new document first.",
            "/by"),
    SUPERSESSION_HAS_A_REASON("R102", "Who replaces a document says why.", "Give the reason.", "/reason");

    private final Wording wording;

    DocumentRule(String clause, String sentence, String remedy, @Nullable String field) {
        this.wording = new Wording(clause, sentence, remedy, field);
    }

    @Override
    public Wording wording() {
        return wording;
    }
}
