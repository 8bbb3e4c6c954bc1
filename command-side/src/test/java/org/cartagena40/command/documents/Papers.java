package org.cartagena40.command.documents;

import static org.cartagena40.command.testing.Acts.SECRETARIAT;
import static org.cartagena40.command.testing.Mechanisms.NOW;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.cartagena40.command.testing.Deciders;
import org.cartagena40.command.testing.Standings;
import org.cartagena40.command.testing.Story;
import org.cartagena40.events.EffectiveTime;
import org.cartagena40.events.Label;
import org.cartagena40.events.LanguageText;
import org.cartagena40.events.TextHash;
import org.cartagena40.events.Zones;
import org.cartagena40.events.documents.Audience;
import org.cartagena40.events.documents.CommentId;
import org.cartagena40.events.documents.CommentWindowOpened;
import org.cartagena40.events.documents.Content;
import org.cartagena40.events.documents.DocumentEvent;
import org.cartagena40.events.documents.DocumentId;
import org.cartagena40.events.documents.DocumentRegistered;
import org.cartagena40.events.documents.DocumentType;
import org.cartagena40.events.documents.DocumentVersionPublished;
import org.cartagena40.events.documents.WindowEvent;
import org.cartagena40.events.documents.WindowId;
import org.cartagena40.events.meetings.MeetingId;
import org.cartagena40.events.silence.Deadline;
import org.jspecify.annotations.Nullable;

/** A progress report, an outcome document, a note and a window, with what surrounds them, in few words. */
final class Papers {

    static final DocumentId REPORT = new DocumentId("REPORT-2027");
    static final DocumentId OUTCOME = new DocumentId("OUTCOME-2027");
    static final DocumentId NOTE_ID = new DocumentId("CN-PLAT-2");
    static final MeetingId MSC_2 = new MeetingId("MSC-2");
    static final WindowId WINDOW = new WindowId("CW-MEMBERS");
    static final CommentId COMMENT = new CommentId("comment-1");
    static final EffectiveTime AT = EffectiveTime.at(NOW);
    static final LanguageText TEXT = LanguageText.of("en", "Words");

    /** The one file that the store holds. */
    static final TextHash FILE = TextHash.of("file");

    /** Six o'clock in the evening of 26 November 2026 in Santiago. */
    static final Deadline UNTIL = new Deadline(
            LocalDateTime.parse("2026-11-26T18:00"), Zones.SANTIAGO, Instant.parse("2026-11-26T21:00:00Z"));

    private static final Deciders<Document, DocumentEvent> DOCUMENTS = new Deciders<>(Document.NONE, Document.EVOLUTION)
            .on(RegisterDocument.class, Preparing::decide)
            .on(
                    PublishVersion.class,
                    (c, past, standing) ->
                            Preparing.decide(c, past, standing, around(null).files()))
            .on(SetPart.class, Preparing::decide)
            .on(AttachProcessReference.class, Preparing::decide)
            .on(AttachToMeeting.class, (c, past, standing) -> Circulating.decide(c, past, standing, around(null)))
            .on(CirculateDocument.class, (c, past, standing) -> Circulating.decide(c, past, standing, around(null)))
            .on(ApproveDocument.class, Circulating::decide)
            .on(SupersedeDocument.class, (c, past, standing) -> Circulating.decide(c, past, standing, around(null)))
            .on(RequestInput.class, Guiding::decide)
            .on(ProvideGuidance.class, Guiding::decide);

    private static final Deciders<CommentWindow, WindowEvent> WINDOWS = new Deciders<>(
                    CommentWindow.NONE, CommentWindow.EVOLUTION)
            .on(OpenCommentWindow.class, (c, past, standing) -> Commenting.decide(c, past, standing, around(null)))
            .on(SubmitComment.class, (c, past, standing) -> Commenting.decide(c, past, standing, around(null)))
            .on(AnswerComment.class, Commenting::decide)
            .on(CloseCommentWindow.class, Commenting::decide);

    private Papers() {}

    /** A story of a document of that type, registered by the Secretariat. */
    static Story<Document, DocumentEvent> given(DocumentId document, DocumentType type, DocumentEvent... since) {
        return DOCUMENTS
                .given(Stream.concat(Stream.of(registered(document, type)), Stream.of(since))
                        .toList())
                .standing(Standings.standing());
    }

    /** The same with acts after the meeting opened at that moment. */
    static Story<Document, DocumentEvent> given(Surroundings around, DocumentEvent... past) {
        return new Deciders<>(Document.NONE, Document.EVOLUTION)
                .on(PresentReport.class, (c, before, standing) -> Circulating.decide(c, before, standing, around))
                .given(List.of(past))
                .standing(Standings.standing());
    }

    /** A story of a window. */
    static Story<CommentWindow, WindowEvent> window(WindowEvent... past) {
        return WINDOWS.given(List.of(past)).standing(Standings.standing());
    }

    /** A story that begins with a window that is something else. */
    static Story<CommentWindow, WindowEvent> window(CommentWindow state) {
        return WINDOWS.given(state).standing(Standings.standing());
    }

    static DocumentRegistered registered(DocumentId document, DocumentType type) {
        return new DocumentRegistered(document, type, new Label("en", "Title"), null, AT, SECRETARIAT);
    }

    static DocumentVersionPublished prepared(DocumentId document) {
        return new DocumentVersionPublished(
                document, 1, List.of(new Content("en", FILE, "application/pdf", 7)), null, null, AT, SECRETARIAT);
    }

    static CommentWindowOpened opened(WindowId window, Audience audience) {
        return new CommentWindowOpened(window, NOTE_ID, audience, UNTIL, false, AT, SECRETARIAT);
    }

    /** Three documents, one meeting, one file, two windows on the note. */
    static Surroundings around(@Nullable Instant meetingOpenedAt) {
        return new Surroundings() {
            @Override
            public boolean isDocument(DocumentId id) {
                return List.of(REPORT, OUTCOME, NOTE_ID).contains(id);
            }

            @Override
            public MeetingFacts meeting(MeetingId id) {
                return new MeetingFacts(id.equals(MSC_2), meetingOpenedAt);
            }

            @Override
            public Files files() {
                return hash ->
                        Optional.of(new Files.File("application/pdf", 7, true)).filter(file -> hash.equals(FILE));
            }

            @Override
            public List<CommentWindowOpened> windowsOn(DocumentId document) {
                return Stream.of(Audience.MEMBERS, Audience.STAKEHOLDERS)
                        .map(audience -> opened(new WindowId("CW-" + audience), audience))
                        .filter(window -> window.document().equals(document))
                        .toList();
            }
        };
    }
}
