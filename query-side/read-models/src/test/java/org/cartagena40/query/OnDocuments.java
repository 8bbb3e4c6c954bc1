package org.cartagena40.query;

import static org.cartagena40.events.EventSamples.BELIZE;
import static org.cartagena40.events.EventSamples.BELIZE_ACTS;
import static org.cartagena40.events.EventSamples.DEADLINE;
import static org.cartagena40.events.EventSamples.MEETING;
import static org.cartagena40.events.EventSamples.PRESIDENCY;
import static org.cartagena40.events.EventSamples.SECRETARIAT;

import java.util.List;
import java.util.Random;
import org.cartagena40.events.ActaEvent;
import org.cartagena40.events.EffectiveTime;
import org.cartagena40.events.LanguageText;
import org.cartagena40.events.TextHash;
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

/** What may happen to documents and in comment windows; the window of the samples is open. */
public record OnDocuments(Random random) {

    private static final WindowId WINDOW = new WindowId("CW-MEMBERS");

    public ActaEvent act(int i, EffectiveTime at) {
        return random.nextBoolean() ? onDocument(i, at) : inWindow(i, at);
    }

    private ActaEvent onDocument(int i, EffectiveTime at) {
        DocumentId id = new DocumentId("document-" + random.nextInt(5));
        return switch (random.nextInt(10)) {
            case 0 ->
                new DocumentVersionPublished(
                        id,
                        1 + i,
                        List.of(new Content("es", TextHash.of(awkward()), "application/pdf", i)),
                        random.nextBoolean() ? "es" : null,
                        random.nextBoolean() ? awkward() : null,
                        at,
                        SECRETARIAT);
            case 1 -> new DocumentAttachedToMeeting(id, MEETING, MeetingPaper.OTHER, at, SECRETARIAT);
            case 2 -> new DocumentPartSet(id, 1 + random.nextInt(5), PartKind.PROGRESS, text(), at, SECRETARIAT);
            case 3 -> new ProcessReferenceAttached(id, awkward(), text(), at, SECRETARIAT);
            case 4 -> new ReportPresented(id, MEETING, at, PRESIDENCY);
            case 5 ->
                new DocumentCirculated(
                        id, List.of(Audience.values()), List.of(id), List.of(awkward()), at, SECRETARIAT);
            case 6 -> new InputRequested(id, Audience.MEMBERS, DEADLINE, at, SECRETARIAT);
            case 7 -> new GuidanceProvided(id, BELIZE, text(), random.nextBoolean(), at, BELIZE_ACTS);
            case 8 -> new DocumentApproved(id, 1, new DecisionId("decision-" + i), at, PRESIDENCY);
            default -> new DocumentSuperseded(id, new DocumentId("document-9"), awkward(), at, SECRETARIAT);
        };
    }

    private ActaEvent inWindow(int i, EffectiveTime at) {
        CommentId comment = new CommentId("comment-" + i);
        CommentContent content = new CommentContent(
                "en", TextHash.of(awkward()), List.of(random.nextInt(5)), List.of(Horizon.LONG_TERM));
        return switch (random.nextInt(5)) {
            case 0 ->
                new CommentWindowOpened(
                        new WindowId("window-" + i),
                        new DocumentId("document-1"),
                        Audience.STAKEHOLDERS,
                        DEADLINE,
                        random.nextBoolean(),
                        at,
                        SECRETARIAT);
            case 1 -> new CommentSubmitted(WINDOW, comment, BELIZE.institution(), content, at, BELIZE_ACTS);
            case 2 -> new CommentArrivedLate(WINDOW, comment, BELIZE.institution(), content, at, BELIZE_ACTS);
            case 3 ->
                new CommentAnswered(
                        WINDOW, comment, CommentStatus.NOTED, random.nextBoolean() ? text() : null, at, SECRETARIAT);
            default -> new CommentWindowClosed(WINDOW, awkward(), at, SECRETARIAT);
        };
    }

    private LanguageText text() {
        return LanguageText.of("en", awkward());
    }

    private String awkward() {
        return Decade.AWKWARD.get(random.nextInt(Decade.AWKWARD.size()));
    }
}
