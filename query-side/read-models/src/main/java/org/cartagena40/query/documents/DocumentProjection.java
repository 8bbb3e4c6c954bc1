package org.cartagena40.query.documents;

import static org.cartagena40.query.views.RowChange.open;

import org.cartagena40.events.LanguageText;
import org.cartagena40.events.Tier;
import org.cartagena40.events.documents.DocumentApproved;
import org.cartagena40.events.documents.DocumentAttachedToMeeting;
import org.cartagena40.events.documents.DocumentCirculated;
import org.cartagena40.events.documents.DocumentEvent;
import org.cartagena40.events.documents.DocumentPartSet;
import org.cartagena40.events.documents.DocumentRegistered;
import org.cartagena40.events.documents.DocumentSuperseded;
import org.cartagena40.events.documents.DocumentVersionPublished;
import org.cartagena40.events.documents.GuidanceProvided;
import org.cartagena40.events.documents.InputRequested;
import org.cartagena40.events.documents.ProcessReferenceAttached;
import org.cartagena40.events.documents.ReportPresented;
import org.cartagena40.eventstore.RecordedEvent;
import org.cartagena40.query.views.Handlers;
import org.cartagena40.query.views.JsonText;
import org.cartagena40.query.views.LabelText;
import org.cartagena40.query.views.Projection;
import org.cartagena40.query.views.RowChange;
import org.cartagena40.query.views.RowChanges;
import org.cartagena40.query.views.ViewTable;

/**
 * The documents that the record knows of and what happened to them. That a document exists, in which versions and where
 * it went is for everybody; what it says, for those whom it reached.
 */
public final class DocumentProjection {

    static final ViewTable DOCUMENT = ViewTable.settled("document", "document", "position");
    static final ViewTable VERSION = ViewTable.settled("document_version", "document", "version", "position");
    static final ViewTable STEP = ViewTable.settled("document_step", "document", "position");
    static final ViewTable TEXT = ViewTable.settled("document_text", "document", "position");
    static final ViewTable ACCESS = ViewTable.settled("document_access", "document", "position");
    static final ViewTable INPUT = ViewTable.settled("input_request", "document", "position");
    static final ViewTable GUIDANCE = ViewTable.settled("guidance", "document", "position");

    private DocumentProjection() {}

    public static Projection projection() {
        return new Handlers()
                .on(DocumentRegistered.class, DocumentProjection::registered)
                .on(DocumentVersionPublished.class, DocumentProjection::published)
                .on(DocumentAttachedToMeeting.class, DocumentProjection::attached)
                .on(DocumentPartSet.class, DocumentProjection::part)
                .on(ProcessReferenceAttached.class, DocumentProjection::reference)
                .on(ReportPresented.class, DocumentProjection::presented)
                .on(DocumentCirculated.class, DocumentProjection::circulated)
                .on(InputRequested.class, DocumentProjection::asked)
                .on(GuidanceProvided.class, DocumentProjection::guided)
                .on(DocumentApproved.class, DocumentProjection::approved)
                .on(DocumentSuperseded.class, DocumentProjection::superseded);
    }

    /** What is imported comes from public sources. */
    private static RowChanges registered(DocumentRegistered event, RecordedEvent recorded) {
        RowChange document = open(DOCUMENT, event.document(), recorded.position())
                .toldBy(event)
                .set("type", event.type())
                .set("title", JsonText.of(LabelText.of(event.title())))
                .set("hash", event.hash())
                .visibleTo(Tier.PUBLIC);
        return RowChanges.of(document, reaches(event.act().imported() ? Tier.PUBLIC : Tier.OFFICE, event, recorded));
    }

    private static RowChanges published(DocumentVersionPublished event, RecordedEvent recorded) {
        return RowChanges.of(open(VERSION, event.document(), event.version(), recorded.position())
                .toldBy(event)
                .set(
                        "contents",
                        JsonText.of(event.contents().stream().map(FileEntry::of).toList()))
                .set("authoritative_language", event.authoritativeLanguage())
                .set("note", event.note())
                .visibleTo(Tier.PUBLIC));
    }

    private static RowChanges attached(DocumentAttachedToMeeting event, RecordedEvent recorded) {
        return RowChanges.of(step(Step.ATTACHED, event, recorded)
                .set("meeting", event.meeting())
                .set("paper", event.paper()));
    }

    private static RowChanges part(DocumentPartSet event, RecordedEvent recorded) {
        return RowChanges.of(
                step(Step.PART_SET, event, recorded)
                        .set("chapter", event.chapter())
                        .set("part", event.part())
                        .set("text_hash", event.text().hash()),
                text(event.text(), event, recorded));
    }

    private static RowChanges reference(ProcessReferenceAttached event, RecordedEvent recorded) {
        return RowChanges.of(
                step(Step.REFERENCE_ATTACHED, event, recorded)
                        .set("process", event.process())
                        .set("text_hash", event.text().hash()),
                text(event.text(), event, recorded));
    }

    /** It is presented to the members. */
    private static RowChanges presented(ReportPresented event, RecordedEvent recorded) {
        return RowChanges.of(
                step(Step.PRESENTED, event, recorded).set("meeting", event.meeting()),
                reaches(Tier.MEMBERS, event, recorded));
    }

    private static RowChanges circulated(DocumentCirculated event, RecordedEvent recorded) {
        RowChange circulated = step(Step.CIRCULATED, event, recorded)
                .set("audiences", JsonText.of(event.audiences()))
                .set("annexes", JsonText.ids(event.annexes()))
                .set("annexes_not_held", JsonText.of(event.annexesNotHeld()));
        return RowChanges.of(circulated, reaches(Reach.widest(event.audiences()), event, recorded));
    }

    private static RowChanges asked(InputRequested event, RecordedEvent recorded) {
        return RowChanges.of(open(INPUT, event.document(), recorded.position())
                .toldBy(event)
                .set("audience", event.from())
                .set("local_time", event.until().local())
                .set("zone", event.until().zone())
                .set("deadline", event.until().instant())
                .visibleTo(Tier.PUBLIC));
    }

    private static RowChanges guided(GuidanceProvided event, RecordedEvent recorded) {
        return RowChanges.of(open(GUIDANCE, event.document(), recorded.position())
                .toldBy(event)
                .set("state", event.by())
                .set("text", JsonText.of(TextEntry.of(event.text())))
                .set("late", event.late())
                .visibleTo(Tier.MEMBERS)
                .ownedBy(event.by()));
    }

    private static RowChanges approved(DocumentApproved event, RecordedEvent recorded) {
        return RowChanges.of(step(Step.APPROVED, event, recorded)
                .set("version", event.version())
                .set("decision", event.decision()));
    }

    private static RowChanges superseded(DocumentSuperseded event, RecordedEvent recorded) {
        return RowChanges.of(step(Step.SUPERSEDED, event, recorded)
                .set("superseded_by", event.by())
                .set("reason", event.reason()));
    }

    private static RowChange step(Step step, DocumentEvent event, RecordedEvent recorded) {
        return open(STEP, event.document(), recorded.position())
                .toldBy(event)
                .set("step", step)
                .visibleTo(Tier.PUBLIC);
    }

    private static RowChange text(LanguageText text, DocumentEvent event, RecordedEvent recorded) {
        return open(TEXT, event.document(), recorded.position())
                .set("text", JsonText.of(TextEntry.of(text)))
                .visibleTo(Tier.OFFICE);
    }

    private static RowChange reaches(Tier tier, DocumentEvent event, RecordedEvent recorded) {
        return open(ACCESS, event.document(), recorded.position()).visibleTo(tier);
    }
}
