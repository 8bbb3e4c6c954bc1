package org.cartagena40.benchmarks.commands;

import java.time.Clock;
import java.util.Map;
import org.cartagena40.benchmarks.running.Client;

/** One way to take acts on record. */
interface Contender extends AutoCloseable {

    String name();

    Client client(Clock clock);

    /** After a round: waits until nothing of it is still at work, so that the next case has the machine to itself. */
    default Map<String, Double> settle() {
        return Map.of();
    }

    @Override
    default void close() {}
}
