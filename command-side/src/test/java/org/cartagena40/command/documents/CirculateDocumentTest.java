package org.cartagena40.command.documents;

import static org.cartagena40.command.documents.DocumentRule.ANNEXES_ARE_ON_RECORD;
import static org.cartagena40.command.documents.DocumentRule.APPROVED_ONCE;
import static org.cartagena40.command.documents.DocumentRule.ATTACHED_ONCE;
import static org.cartagena40.command.documents.DocumentRule.DECISION_IS_ON_RECORD;
import static org.cartagena40.command.documents.DocumentRule.MEETING_IS_ON_RECORD;
import static org.cartagena40.command.documents.DocumentRule.ONLY_THE_PRESIDENCY_RECORDS_AN_APPROVAL;
import static org.cartagena40.command.documents.DocumentRule.PAPER_FITS_THE_DOCUMENT;
import static org.cartagena40.command.documents.DocumentRule.SOMEBODY_IS_ADDRESSED;
import static org.cartagena40.command.documents.DocumentRule.SUCCESSOR_IS_ANOTHER_DOCUMENT;
import static org.cartagena40.command.documents.DocumentRule.SUPERSESSION_HAS_A_REASON;
import static org.cartagena40.command.documents.DocumentRule.VERSION_IS_PUBLISHED;
import static org.cartagena40.command.documents.Papers.AT;
import static org.cartagena40.command.documents.Papers.MSC_2;
import static org.cartagena40.command.documents.Papers.NOTE_ID;
import static org.cartagena40.command.documents.Papers.OUTCOME;
import static org.cartagena40.command.documents.Papers.given;
import static org.cartagena40.command.documents.Papers.prepared;
import static org.cartagena40.command.testing.Acts.PRESIDENCY;
import static org.cartagena40.command.testing.Acts.SECRETARIAT;
import static org.cartagena40.command.testing.Mechanisms.NOW;
import static org.cartagena40.command.testing.Standings.A_DECISION;

import java.util.List;
import java.util.stream.Stream;
import org.cartagena40.events.Act;
import org.cartagena40.events.decisions.DecisionId;
import org.cartagena40.events.documents.Audience;
import org.cartagena40.events.documents.DocumentApproved;
import org.cartagena40.events.documents.DocumentAttachedToMeeting;
import org.cartagena40.events.documents.DocumentCirculated;
import org.cartagena40.events.documents.DocumentId;
import org.cartagena40.events.documents.DocumentSuperseded;
import org.cartagena40.events.documents.DocumentType;
import org.cartagena40.events.documents.MeetingPaper;
import org.cartagena40.events.meetings.MeetingId;
import org.junit.jupiter.api.Test;

/** R122, R132, X24: to whom a document went, with which annexes; what it is to a meeting. */
class CirculateDocumentTest {

    @Test
    void a_document_is_circulated_with_annexes_on_record_and_others_known_by_name() {
        given(NOTE_ID, DocumentType.CONCEPT_NOTE)
                .when(circulating(List.of(Audience.MEMBERS), List.of(OUTCOME), SECRETARIAT))
                .then(new DocumentCirculated(
                        NOTE_ID, List.of(Audience.MEMBERS), List.of(OUTCOME), List.of("Annex 2"), AT, SECRETARIAT));
    }

    @Test
    void it_went_to_somebody() {
        given(NOTE_ID, DocumentType.CONCEPT_NOTE)
                .when(circulating(List.of(), List.of(), SECRETARIAT))
                .thenRefused(SOMEBODY_IS_ADDRESSED);
    }

    @Test
    void an_annex_is_another_document_on_record_named_once() {
        Stream.of(List.of(NOTE_ID), List.of(new DocumentId("unknown")), List.of(OUTCOME, OUTCOME))
                .forEach(annexes -> given(NOTE_ID, DocumentType.CONCEPT_NOTE)
                        .when(circulating(List.of(Audience.PUBLIC), annexes, SECRETARIAT))
                        .thenRefused(ANNEXES_ARE_ON_RECORD));
    }

    @Test
    void a_paper_of_a_meeting_is_what_its_type_says_or_another_paper() {
        given(NOTE_ID, DocumentType.CONCEPT_NOTE)
                .when(attaching(MSC_2, MeetingPaper.CONCEPT_NOTE))
                .then(new DocumentAttachedToMeeting(NOTE_ID, MSC_2, MeetingPaper.CONCEPT_NOTE, AT, SECRETARIAT));
        given(NOTE_ID, DocumentType.CONCEPT_NOTE)
                .when(attaching(MSC_2, MeetingPaper.OTHER))
                .thenKinds(DocumentAttachedToMeeting.class);
        given(NOTE_ID, DocumentType.CONCEPT_NOTE)
                .when(attaching(MSC_2, MeetingPaper.OUTCOME_DOCUMENT))
                .thenRefused(PAPER_FITS_THE_DOCUMENT);
    }

    @Test
    void it_is_attached_once_to_a_meeting_on_record() {
        given(NOTE_ID, DocumentType.CONCEPT_NOTE)
                .after(attaching(MSC_2, MeetingPaper.CONCEPT_NOTE))
                .when(attaching(MSC_2, MeetingPaper.CONCEPT_NOTE))
                .thenRefused(ATTACHED_ONCE);
        given(NOTE_ID, DocumentType.CONCEPT_NOTE)
                .when(attaching(new MeetingId("MSC-9"), MeetingPaper.CONCEPT_NOTE))
                .thenRefused(MEETING_IS_ON_RECORD);
    }

    @Test
    void that_the_members_approved_a_version_is_said_by_the_presidency_and_rests_on_their_decision() {
        given(NOTE_ID, DocumentType.CONCEPT_NOTE, prepared(NOTE_ID))
                .when(approving(1, A_DECISION, PRESIDENCY))
                .then(new DocumentApproved(NOTE_ID, 1, A_DECISION, AT, PRESIDENCY));
        given(NOTE_ID, DocumentType.CONCEPT_NOTE, prepared(NOTE_ID))
                .when(approving(1, A_DECISION, SECRETARIAT))
                .thenRefused(ONLY_THE_PRESIDENCY_RECORDS_AN_APPROVAL);
        given(NOTE_ID, DocumentType.CONCEPT_NOTE, prepared(NOTE_ID))
                .when(approving(1, new DecisionId("MSC-2026-9"), PRESIDENCY))
                .thenRefused(DECISION_IS_ON_RECORD);
    }

    @Test
    void what_is_approved_is_a_published_version_once() {
        for (int version : new int[] {0, 2}) {
            given(NOTE_ID, DocumentType.CONCEPT_NOTE, prepared(NOTE_ID))
                    .when(approving(version, A_DECISION, PRESIDENCY))
                    .thenRefused(VERSION_IS_PUBLISHED);
        }
        given(NOTE_ID, DocumentType.CONCEPT_NOTE, prepared(NOTE_ID))
                .after(approving(1, A_DECISION, PRESIDENCY))
                .when(approving(1, A_DECISION, PRESIDENCY))
                .thenRefused(APPROVED_ONCE);
    }

    @Test
    void another_document_on_record_takes_its_place_for_a_reason() {
        given(NOTE_ID, DocumentType.CONCEPT_NOTE)
                .when(superseding(OUTCOME, "A new one"))
                .then(new DocumentSuperseded(NOTE_ID, OUTCOME, "A new one", AT, SECRETARIAT));
        Stream.of(NOTE_ID, new DocumentId("unknown"))
                .forEach(by -> given(NOTE_ID, DocumentType.CONCEPT_NOTE)
                        .when(superseding(by, "A new one"))
                        .thenRefused(SUCCESSOR_IS_ANOTHER_DOCUMENT));
        given(NOTE_ID, DocumentType.CONCEPT_NOTE)
                .when(superseding(OUTCOME, " "))
                .thenRefused(SUPERSESSION_HAS_A_REASON);
    }

    private static CirculateDocument circulating(List<Audience> audiences, List<DocumentId> annexes, Act act) {
        return new CirculateDocument(NOTE_ID, audiences, annexes, List.of("Annex 2"), AT, act, NOW);
    }

    private static AttachToMeeting attaching(MeetingId meeting, MeetingPaper paper) {
        return new AttachToMeeting(NOTE_ID, meeting, paper, AT, SECRETARIAT, NOW);
    }

    private static ApproveDocument approving(int version, DecisionId decision, Act act) {
        return new ApproveDocument(NOTE_ID, version, decision, AT, act, NOW);
    }

    private static SupersedeDocument superseding(DocumentId by, String reason) {
        return new SupersedeDocument(NOTE_ID, by, reason, AT, SECRETARIAT, NOW);
    }
}
