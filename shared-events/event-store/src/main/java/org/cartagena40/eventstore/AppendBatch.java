package org.cartagena40.eventstore;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.cartagena40.ledger.CommittedEvent;

/**
 * Jobs that arrived together, parted into those that can be recorded in one call and those that want what an earlier
 * one of them wants: twins of one command, or two acts on the same state of an aggregate, or an act that rests on what
 * the other one changes. The log would refuse them too, but with the whole call.
 */
final class AppendBatch {

    private record Place(String aggregateId, long sequenceNumber) {}

    private record Turn(String commandId, int ordinal) {}

    private record Repeat(AppendJob job, AppendJob first, Supplier<RuntimeException> refusal) {}

    private final Map<Object, AppendJob> owners = new HashMap<>();
    private final List<AppendJob> distinct = new ArrayList<>();
    private final List<Repeat> repeats = new ArrayList<>();

    AppendBatch(List<AppendJob> jobs) {
        jobs.forEach(this::add);
    }

    /** The jobs for one call, in the order of their arrival. */
    List<AppendJob> distinct() {
        return distinct;
    }

    /** Refuses each repetition of what is recorded by now. The others are given back: their way is free again. */
    List<AppendJob> settleRepeats() {
        List<AppendJob> again = new ArrayList<>();
        for (Repeat repeat : repeats) {
            if (repeat.first().isRecorded()) {
                repeat.job().fail(repeat.refusal().get());
            } else {
                again.add(repeat.job());
            }
        }
        return again;
    }

    private void add(AppendJob job) {
        if (restsOnAnother(job)) {
            return;
        }
        Set<Object> own = new HashSet<>();
        for (SealedEvent wanted : job.events()) {
            for (Object key : keys(wanted.event())) {
                if (owners.containsKey(key)) {
                    repeats.add(new Repeat(job, owners.get(key), () -> refusal(key, wanted)));
                    return;
                }
                if (!own.add(key)) {
                    job.fail(new EventStoreException("one command wants one place twice: " + key));
                    return;
                }
            }
        }
        own.forEach(key -> owners.put(key, job));
        distinct.add(job);
    }

    /** Whether it rests on nothing being recorded where an earlier job of this batch records. */
    private boolean restsOnAnother(AppendJob job) {
        for (Premise premise : job.premises()) {
            AppendJob first = owners.get(new Place(premise.aggregateId(), premise.nextSequenceNumber()));
            if (first != null) {
                repeats.add(new Repeat(job, first, () -> new PremiseOverturned(premise)));
                return true;
            }
        }
        return false;
    }

    /** All that the log keeps unique; the command first, because of a twin its gateway must hear that it is one. */
    private static List<Object> keys(CommittedEvent event) {
        return List.of(
                new Turn(event.commandId(), event.commandOrdinal()),
                new Place(event.aggregateId(), event.sequenceNumber()),
                event.eventId());
    }

    private static RuntimeException refusal(Object key, SealedEvent wanted) {
        return key instanceof Turn ? Conflicts.commandTaken(wanted) : Conflicts.placeTaken(wanted);
    }
}
