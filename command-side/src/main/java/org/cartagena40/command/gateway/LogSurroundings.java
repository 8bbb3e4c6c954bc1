package org.cartagena40.command.gateway;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.cartagena40.command.documents.Files;
import org.cartagena40.command.documents.Surroundings;
import org.cartagena40.contentstore.ContentStore;
import org.cartagena40.events.ActaEvent;
import org.cartagena40.events.documents.CommentWindowOpened;
import org.cartagena40.events.documents.DocumentId;
import org.cartagena40.events.documents.DocumentRegistered;
import org.cartagena40.events.meetings.MeetingEvent;
import org.cartagena40.events.meetings.MeetingId;
import org.cartagena40.events.meetings.SessionOpened;
import org.cartagena40.eventstore.EventLog;
import org.cartagena40.eventstore.RecordedEvent;

/** Reads what a document names from the log, and whether its files are held from the content store or come with it. */
record LogSurroundings(EventLog log, ContentStore store, Attempts attempts) implements Surroundings {

    @Override
    public boolean isDocument(DocumentId id) {
        return past(id.value()).stream().anyMatch(DocumentRegistered.class::isInstance);
    }

    @Override
    public MeetingFacts meeting(MeetingId id) {
        List<ActaEvent> past = past(id.value());
        Optional<Instant> opened = past.stream()
                .filter(SessionOpened.class::isInstance)
                .flatMap(session -> session.effective().possibleFrom().stream())
                .min(Instant::compareTo);
        return new MeetingFacts(past.stream().anyMatch(MeetingEvent.class::isInstance), opened.orElse(null));
    }

    @Override
    public Files files() {
        return hash -> attempts.brought(hash)
                .or(() -> store.find(hash).map(file -> new Files.File(file.mediaType(), file.size(), file.held())));
    }

    @Override
    public List<CommentWindowOpened> windowsOn(DocumentId document) {
        return log.readType(CommentWindowOpened.class).stream()
                .map(RecordedEvent::event)
                .map(CommentWindowOpened.class::cast)
                .filter(window -> window.document().equals(document))
                .toList();
    }

    private List<ActaEvent> past(String id) {
        return log.readAggregate(id, 0).stream().map(RecordedEvent::event).toList();
    }
}
