package org.cartagena40.eventstore;

import java.util.Optional;
import java.util.UUID;

/** What a gateway must know of the store that takes its events: ours over PostgreSQL, or Axon Server. */
public interface RecordingStore {

    /**
     * What a command wrote in this thread, asked once and after the bus has returned; empty if it wrote nothing.
     *
     * @throws LogUnavailable if it wrote something and the log does not show it in time
     */
    Optional<RecordedCommand> takeAnswer(UUID commandId);

    /** Whether every {@link Premise} is asked again when an act is recorded, and every command id taken once only. */
    boolean asksPremises();

    /** Whether a failure means that somebody else recorded first, so that the command is to be decided anew. */
    boolean isConflict(RuntimeException failure);
}
