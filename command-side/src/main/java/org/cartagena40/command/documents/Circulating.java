package org.cartagena40.command.documents;

import static org.cartagena40.command.documents.DocumentRule.ANNEXES_ARE_ON_RECORD;
import static org.cartagena40.command.documents.DocumentRule.APPROVED_ONCE;
import static org.cartagena40.command.documents.DocumentRule.ATTACHED_ONCE;
import static org.cartagena40.command.documents.DocumentRule.DECISION_IS_ON_RECORD;
import static org.cartagena40.command.documents.DocumentRule.MEETING_IS_ON_RECORD;
import static org.cartagena40.command.documents.DocumentRule.ONLY_A_PROGRESS_REPORT_IS_PRESENTED;
import static org.cartagena40.command.documents.DocumentRule.ONLY_THE_PRESIDENCY_PRESENTS;
import static org.cartagena40.command.documents.DocumentRule.ONLY_THE_PRESIDENCY_RECORDS_AN_APPROVAL;
import static org.cartagena40.command.documents.DocumentRule.PAPER_FITS_THE_DOCUMENT;
import static org.cartagena40.command.documents.DocumentRule.PRESENTED_ONCE;
import static org.cartagena40.command.documents.DocumentRule.REPORT_COMES_BEFORE_THE_MEETING;
import static org.cartagena40.command.documents.DocumentRule.SOMEBODY_IS_ADDRESSED;
import static org.cartagena40.command.documents.DocumentRule.SUCCESSOR_IS_ANOTHER_DOCUMENT;
import static org.cartagena40.command.documents.DocumentRule.SUPERSESSION_HAS_A_REASON;
import static org.cartagena40.command.documents.DocumentRule.VERSION_IS_PUBLISHED;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.cartagena40.command.ActaCommand;
import org.cartagena40.command.Standing;
import org.cartagena40.command.documents.Surroundings.MeetingFacts;
import org.cartagena40.events.Capacity;
import org.cartagena40.events.documents.DocumentApproved;
import org.cartagena40.events.documents.DocumentAttachedToMeeting;
import org.cartagena40.events.documents.DocumentCirculated;
import org.cartagena40.events.documents.DocumentEvent;
import org.cartagena40.events.documents.DocumentSuperseded;
import org.cartagena40.events.documents.DocumentType;
import org.cartagena40.events.documents.MeetingPaper;
import org.cartagena40.events.documents.ReportPresented;

/**
 * Decides where a document goes: to a meeting, to its readers, before the members. The Technical Secretariat prepares and
 * sends; what is presented and what was approved is the Presidency's to say (R66, R99).
 */
final class Circulating {

    private static final Map<MeetingPaper, DocumentType> TYPES = Map.of(
            MeetingPaper.CONCEPT_NOTE, DocumentType.CONCEPT_NOTE,
            MeetingPaper.AGENDA, DocumentType.AGENDA,
            MeetingPaper.PROGRESS_REPORT, DocumentType.PROGRESS_REPORT,
            MeetingPaper.OUTCOME_DOCUMENT, DocumentType.OUTCOME_DOCUMENT);

    private Circulating() {}

    static List<DocumentEvent> decide(
            AttachToMeeting command, Document document, Standing standing, Surroundings around) {
        Preparing.check(command, document, standing, command.effective());
        PAPER_FITS_THE_DOCUMENT.check(TYPES.getOrDefault(command.paper(), document.type()) == document.type());
        MEETING_IS_ON_RECORD.check(around.meeting(command.meeting()).onRecord());
        ATTACHED_ONCE.check(
                !document.circulation().attached().contains(Circulation.place(command.meeting(), command.paper())));
        return List.of(new DocumentAttachedToMeeting(
                command.document(), command.meeting(), command.paper(), command.effective(), command.act()));
    }

    static List<DocumentEvent> decide(
            PresentReport command, Document document, Standing standing, Surroundings around) {
        ONLY_THE_PRESIDENCY_PRESENTS.check(ofThePresidency(command, standing));
        Preparing.check(command, document, standing, command.effective());
        ONLY_A_PROGRESS_REPORT_IS_PRESENTED.check(document.type() == DocumentType.PROGRESS_REPORT);
        VERSION_IS_PUBLISHED.check(
                document.drafting().versions() > 0 || command.act().imported());
        PRESENTED_ONCE.check(!document.circulation().presented().contains(command.meeting()));
        MeetingFacts meeting = around.meeting(command.meeting());
        MEETING_IS_ON_RECORD.check(meeting.onRecord());
        REPORT_COMES_BEFORE_THE_MEETING.check(
                isBefore(command, meeting) || command.act().imported());
        return List.of(new ReportPresented(command.document(), command.meeting(), command.effective(), command.act()));
    }

    static List<DocumentEvent> decide(
            CirculateDocument command, Document document, Standing standing, Surroundings around) {
        Preparing.check(command, document, standing, command.effective());
        SOMEBODY_IS_ADDRESSED.check(!command.audiences().isEmpty());
        ANNEXES_ARE_ON_RECORD.check(command.annexes().stream().distinct().count()
                        == command.annexes().size()
                && command.annexes().stream()
                        .allMatch(annex -> !annex.equals(command.document()) && around.isDocument(annex)));
        return List.of(new DocumentCirculated(
                command.document(),
                command.audiences(),
                command.annexes(),
                command.annexesNotHeld(),
                command.effective(),
                command.act()));
    }

    static List<DocumentEvent> decide(ApproveDocument command, Document document, Standing standing) {
        ONLY_THE_PRESIDENCY_RECORDS_AN_APPROVAL.check(ofThePresidency(command, standing));
        Preparing.check(command, document, standing, command.effective());
        VERSION_IS_PUBLISHED.check(command.version() >= 1
                && command.version() <= document.drafting().versions());
        APPROVED_ONCE.check(!document.circulation().approved().contains(command.version()));
        DECISION_IS_ON_RECORD.check(standing.decisions().holds(command.decision()));
        return List.of(new DocumentApproved(
                command.document(), command.version(), command.decision(), command.effective(), command.act()));
    }

    static List<DocumentEvent> decide(
            SupersedeDocument command, Document document, Standing standing, Surroundings around) {
        Preparing.check(command, document, standing, command.effective());
        SUPERSESSION_HAS_A_REASON.check(!command.reason().isBlank());
        SUCCESSOR_IS_ANOTHER_DOCUMENT.check(
                !command.by().equals(command.document()) && around.isDocument(command.by()));
        return List.of(new DocumentSuperseded(
                command.document(), command.by(), command.reason(), command.effective(), command.act()));
    }

    private static boolean ofThePresidency(ActaCommand command, Standing standing) {
        return command.actsAs(Capacity.RECORD) || standing.mechanism().presidedBy(command);
    }

    /** What counts is when it was presented, not when that was recorded; what may have been before is not refused. */
    private static boolean isBefore(PresentReport command, MeetingFacts meeting) {
        Instant opened = meeting.openedAt();
        return opened == null
                || command.effective().possibleFrom().filter(opened::isAfter).isPresent();
    }
}
