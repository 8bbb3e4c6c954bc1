package org.cartagena40.command.documents;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.cartagena40.command.Evolution;
import org.cartagena40.events.TextHash;
import org.cartagena40.events.documents.Audience;
import org.cartagena40.events.documents.DocumentEvent;
import org.cartagena40.events.documents.DocumentPartSet;
import org.cartagena40.events.documents.DocumentVersionPublished;
import org.cartagena40.events.documents.GuidanceProvided;
import org.cartagena40.events.documents.InputRequested;
import org.cartagena40.events.documents.PartKind;
import org.cartagena40.events.documents.ProcessReferenceAttached;
import org.cartagena40.events.silence.Deadline;
import org.jspecify.annotations.Nullable;

/**
 * How a document is written: its versions, the parts of a report, the input asked for.
 *
 * @param versions how many were published
 * @param parts the hash of each part as it reads now
 * @param inputs until when input was asked, the last request of each audience
 */
record Drafting(int versions, Map<Place, TextHash> parts, Map<Audience, Deadline> inputs) {

    /** Where a part stands. */
    record Place(int chapter, PartKind part) {}

    static final Drafting NONE = new Drafting(0, Map.of(), Map.of());

    Drafting {
        parts = Map.copyOf(parts);
        inputs = Map.copyOf(inputs);
    }

    @Nullable
    TextHash part(int chapter, PartKind part) {
        return parts.get(new Place(chapter, part));
    }

    /** Whether the members were asked for input and the time for it is over. */
    boolean tooLateForMembers(Instant receivedAt) {
        Deadline until = inputs.get(Audience.MEMBERS);
        return until != null && !until.isAfter(receivedAt);
    }

    static void steps(Evolution<?, DocumentEvent>.Part<Drafting> part) {
        part.on(DocumentVersionPublished.class, (d, e) -> new Drafting(e.version(), d.parts, d.inputs))
                .on(DocumentPartSet.class, Drafting::set)
                .on(ProcessReferenceAttached.class, (d, e) -> d)
                .on(InputRequested.class, Drafting::asked)
                .on(GuidanceProvided.class, (d, e) -> d);
    }

    private Drafting set(DocumentPartSet event) {
        Map<Place, TextHash> all = new LinkedHashMap<>(parts);
        all.put(new Place(event.chapter(), event.part()), event.text().hash());
        return new Drafting(versions, all, inputs);
    }

    private Drafting asked(InputRequested event) {
        Map<Audience, Deadline> all = new LinkedHashMap<>(inputs);
        all.put(event.from(), event.until());
        return new Drafting(versions, parts, all);
    }
}
