package org.cartagena40.eventstore;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.cartagena40.ledger.CommittedEvent;

/**
 * Jobs that arrived together, parted into those that can be recorded in one call and those that want what an earlier
 * one of them wants: twins of one command, or two acts on the same state of an aggregate. A unique key would refuse
 * them too, but with the whole call.
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
        Map<Object, AppendJob> own = new HashMap<>();
        for (SealedEvent wanted : job.events()) {
            CommittedEvent event = wanted.event();
            Turn turn = new Turn(event.commandId(), event.commandOrdinal());
            Place place = new Place(event.aggregateId(), event.sequenceNumber());
            if (owners.containsKey(turn)) {
                repeats.add(new Repeat(job, owners.get(turn), () -> Conflicts.commandTaken(wanted)));
                return;
            }
            if (owners.containsKey(place)) {
                repeats.add(new Repeat(job, owners.get(place), () -> Conflicts.placeTaken(wanted)));
                return;
            }
            own.put(turn, job);
            own.put(place, job);
        }
        owners.putAll(own);
        distinct.add(job);
    }
}
