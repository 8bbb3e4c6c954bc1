package org.cartagena40.command.silence;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cartagena40.command.Evolution;
import org.cartagena40.events.MemberState;
import org.cartagena40.events.silence.EntryId;
import org.cartagena40.events.silence.ObjectionEnteredOnBehalf;
import org.cartagena40.events.silence.ObjectionOnBehalfConfirmed;
import org.cartagena40.events.silence.ObjectionOnBehalfExpired;
import org.cartagena40.events.silence.ObjectionOnBehalfRejected;
import org.cartagena40.events.silence.SilenceEvent;

/** The objections entered on behalf of States that await their second person (rule 20), in the order of entry. */
record Entries(Map<EntryId, ObjectionEnteredOnBehalf> awaiting) {

    static final Entries NONE = new Entries(Map.of());

    static void steps(Evolution<?, SilenceEvent>.Part<Entries> part) {
        part.on(ObjectionEnteredOnBehalf.class, Entries::entered)
                .on(ObjectionOnBehalfConfirmed.class, (e, event) -> e.without(event.entry()))
                .on(ObjectionOnBehalfRejected.class, (e, event) -> e.without(event.entry()))
                .on(ObjectionOnBehalfExpired.class, (e, event) -> e.without(event.entry()));
    }

    Optional<ObjectionEnteredOnBehalf> awaiting(EntryId entry) {
        return Optional.ofNullable(awaiting.get(entry));
    }

    boolean awaitsOf(MemberState state) {
        return awaiting.values().stream().anyMatch(entry -> entry.by().equals(state));
    }

    /** Whether the conclusion is held at that moment. */
    boolean holdAt(Instant moment) {
        return awaiting.values().stream().anyMatch(entry -> holds(entry, moment));
    }

    /** Those that held the conclusion until their time ran out. */
    List<ObjectionEnteredOnBehalf> expiredAt(Instant moment) {
        return awaiting.values().stream()
                .filter(entry -> entry.holdsUntil() != null && !holds(entry, moment))
                .toList();
    }

    static boolean holds(ObjectionEnteredOnBehalf entry, Instant moment) {
        Instant until = entry.holdsUntil();
        return until != null && moment.isBefore(until);
    }

    private Entries entered(ObjectionEnteredOnBehalf event) {
        Map<EntryId, ObjectionEnteredOnBehalf> all = new LinkedHashMap<>(awaiting);
        all.put(event.entry(), event);
        return new Entries(all);
    }

    private Entries without(EntryId entry) {
        Map<EntryId, ObjectionEnteredOnBehalf> all = new LinkedHashMap<>(awaiting);
        all.remove(entry);
        return new Entries(all);
    }
}
