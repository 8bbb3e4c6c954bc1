package org.cartagena40.events;

import static org.cartagena40.events.EventSamples.AT_OPENING;
import static org.cartagena40.events.EventSamples.BELIZE;
import static org.cartagena40.events.EventSamples.BELIZE_ACTS;
import static org.cartagena40.events.EventSamples.CHILE;
import static org.cartagena40.events.EventSamples.DEADLINE;
import static org.cartagena40.events.EventSamples.IMPORTED;
import static org.cartagena40.events.EventSamples.MEETING;
import static org.cartagena40.events.EventSamples.MSC;
import static org.cartagena40.events.EventSamples.PRESIDENCY;
import static org.cartagena40.events.EventSamples.SECRETARIAT;
import static org.cartagena40.events.EventSamples.TEXT;

import java.time.LocalDate;
import java.util.List;
import org.cartagena40.events.decisions.DecisionId;
import org.cartagena40.events.documents.Audience;
import org.cartagena40.events.documents.CommentAnswered;
import org.cartagena40.events.documents.CommentArrivedLate;
import org.cartagena40.events.documents.CommentContent;
import org.cartagena40.events.documents.CommentId;
import org.cartagena40.events.documents.CommentStatus;
import org.cartagena40.events.documents.CommentSubmitted;
import org.cartagena40.events.documents.CommentWindowClosed;
import org.cartagena40.events.documents.CommentWindowOpened;
import org.cartagena40.events.documents.Content;
import org.cartagena40.events.documents.DocumentApproved;
import org.cartagena40.events.documents.DocumentAttachedToMeeting;
import org.cartagena40.events.documents.DocumentCirculated;
import org.cartagena40.events.documents.DocumentId;
import org.cartagena40.events.documents.DocumentPartSet;
import org.cartagena40.events.documents.DocumentSuperseded;
import org.cartagena40.events.documents.DocumentVersionPublished;
import org.cartagena40.events.documents.GuidanceProvided;
import org.cartagena40.events.documents.Horizon;
import org.cartagena40.events.documents.InputRequested;
import org.cartagena40.events.documents.MeetingPaper;
import org.cartagena40.events.documents.PartKind;
import org.cartagena40.events.documents.ProcessReferenceAttached;
import org.cartagena40.events.documents.ReportPresented;
import org.cartagena40.events.documents.WindowId;
import org.cartagena40.events.mechanism.TermsOf;
import org.cartagena40.events.mechanism.TermsOfReferenceAdopted;
import org.cartagena40.events.pledges.MultiStakeholderPledgeRegistered;
import org.cartagena40.events.pledges.PledgeId;
import org.cartagena40.events.processes.ExternalProcessRegistered;
import org.cartagena40.events.processes.ProcessId;

/** One of each event of documents in circulation, comment windows, processes, pledges and terms of reference. */
final class DocumentSamples {

    private static final DocumentId NOTE = new DocumentId("CN-PLAT-1");
    private static final DocumentId REPORT = new DocumentId("REPORT-2027");
    private static final WindowId WINDOW = new WindowId("CW-MEMBERS");
    private static final CommentId COMMENT = new CommentId("019aa000-0000-7000-8000-000000000040");
    private static final CommentContent CONTENT =
            new CommentContent("en", TextHash.of("A comment"), List.of(1), List.of(Horizon.SHORT_TERM));

    private DocumentSamples() {}

    static List<ActaEvent> inCirculation() {
        return List.of(
                new DocumentVersionPublished(
                        REPORT,
                        1,
                        List.of(new Content("es", TextHash.of("informe"), "application/pdf", 12_345)),
                        "es",
                        "First version",
                        AT_OPENING,
                        SECRETARIAT),
                new DocumentAttachedToMeeting(REPORT, MEETING, MeetingPaper.PROGRESS_REPORT, AT_OPENING, SECRETARIAT),
                new DocumentPartSet(REPORT, 1, PartKind.CHALLENGES, TEXT, AT_OPENING, SECRETARIAT),
                new ProcessReferenceAttached(REPORT, "MIRPS", TEXT, AT_OPENING, SECRETARIAT),
                new ReportPresented(REPORT, MEETING, AT_OPENING, PRESIDENCY),
                new DocumentCirculated(
                        NOTE,
                        List.of(Audience.MEMBERS, Audience.STAKEHOLDERS),
                        List.of(),
                        List.of("Annex 1", "Annex 2"),
                        EffectiveTime.on(LocalDate.parse("2025-10-27")),
                        IMPORTED),
                new InputRequested(REPORT, Audience.MEMBERS, DEADLINE, AT_OPENING, SECRETARIAT),
                new GuidanceProvided(REPORT, BELIZE, TEXT, false, AT_OPENING, BELIZE_ACTS),
                new DocumentApproved(REPORT, 1, new DecisionId("MSC-2027-2"), AT_OPENING, PRESIDENCY),
                new DocumentSuperseded(
                        NOTE, new DocumentId("CN-PLAT-2"), "A new note was circulated", AT_OPENING, SECRETARIAT),
                new CommentWindowOpened(
                        WINDOW,
                        NOTE,
                        Audience.MEMBERS,
                        EventSamples.deadline("2025-11-11T00:00"),
                        true,
                        EffectiveTime.on(LocalDate.parse("2025-10-27")),
                        IMPORTED),
                new CommentSubmitted(WINDOW, COMMENT, BELIZE.institution(), CONTENT, AT_OPENING, BELIZE_ACTS),
                new CommentArrivedLate(WINDOW, COMMENT, BELIZE.institution(), CONTENT, AT_OPENING, BELIZE_ACTS),
                new CommentAnswered(WINDOW, COMMENT, CommentStatus.TAKEN_UP, TEXT, AT_OPENING, SECRETARIAT),
                new CommentWindowClosed(WINDOW, "A new version is out", AT_OPENING, SECRETARIAT));
    }

    static ActaEvent termsOfReference() {
        return new TermsOfReferenceAdopted(
                MSC,
                TermsOf.MECHANISM,
                1,
                new DecisionId("MSC-1-1"),
                new DocumentId("TOR-MSC"),
                TextHash.of("terms"),
                EffectiveTime.during(LocalDate.parse("2025-07-17"), LocalDate.parse("2025-07-18")),
                IMPORTED);
    }

    static List<ActaEvent> processesAndPledges() {
        return List.of(
                new ExternalProcessRegistered(
                        new ProcessId("MIRPS"), new Label("en", "MIRPS"), EffectiveTime.unknown(null), IMPORTED),
                new MultiStakeholderPledgeRegistered(
                        new PledgeId("MSP-C40"),
                        new Label("en", "Cartagena+40 – Chile Declaration and Plan of Action"),
                        CHILE.institution(),
                        new Institution("UNHCR"),
                        EffectiveTime.unknown(null),
                        IMPORTED));
    }
}
