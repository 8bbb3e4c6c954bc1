package org.cartagena40.command.documents;

import java.time.Instant;
import java.util.List;
import org.cartagena40.events.documents.CommentWindowOpened;
import org.cartagena40.events.documents.DocumentId;
import org.cartagena40.events.meetings.MeetingId;
import org.jspecify.annotations.Nullable;

/**
 * What the log and the content store hold of what an act on a document names: other documents, the meeting, files, the
 * windows of other audiences. It is read when the act is decided, from the log and never from a view.
 */
public interface Surroundings {

    boolean isDocument(DocumentId id);

    MeetingFacts meeting(MeetingId id);

    Files files();

    /** The windows ever opened on a document; asked only to tell somebody where to go. */
    List<CommentWindowOpened> windowsOn(DocumentId document);

    /**
     * What matters of a meeting here.
     *
     * @param openedAt when its first session opened; null if none has
     */
    record MeetingFacts(boolean onRecord, @Nullable Instant openedAt) {}
}
