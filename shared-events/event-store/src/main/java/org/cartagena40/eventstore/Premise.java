package org.cartagena40.eventstore;

import static java.util.Objects.requireNonNull;

import java.util.LinkedHashSet;
import java.util.Set;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;

/**
 * What an act rests on beside the aggregate it changes: that nothing more was recorded of another one than what was read
 * of it. The log asks again under the lock of the append, so an act is recorded on what holds or not at all, on whatever
 * node it was decided and however long ago its premises were read.
 *
 * @param nextSequenceNumber the first of that aggregate that had not been read
 */
public record Premise(String aggregateId, long nextSequenceNumber) {

    private static final String RESOURCE = "acta/premises";

    public Premise {
        requireNonNull(aggregateId);
    }

    /** Makes it a premise of whatever the running unit of work records. */
    public void ofCurrentUnitOfWork() {
        Set<Premise> premises =
                CurrentUnitOfWork.get().root().getOrComputeResource(RESOURCE, key -> new LinkedHashSet<>());
        premises.add(this);
    }

    /** All premises of the running unit of work. */
    static Set<Premise> allOfCurrentUnitOfWork() {
        return Set.copyOf(CurrentUnitOfWork.get().root().getOrDefaultResource(RESOURCE, Set.of()));
    }
}
