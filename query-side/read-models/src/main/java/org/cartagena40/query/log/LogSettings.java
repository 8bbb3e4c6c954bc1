package org.cartagena40.query.log;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.cartagena40.ledger.proof.Policy;
import org.jspecify.annotations.Nullable;

/**
 * What the embedding program says of its log.
 *
 * @param origin the name of this log: another record is another log
 * @param folder where keys and the guard's memory lie, outside the database
 * @param policy which witnesses are asked and how many are enough; null asks none
 */
public record LogSettings(
        String origin, Path folder, @Nullable Path policy, Duration heartbeat) {

    public static final Duration HEARTBEAT = Duration.ofMinutes(10);

    /** Whom this log asks: nobody but its own keys unless a policy is named. */
    Policy asked(LogKeys keys) {
        try {
            return policy == null ? Policy.of(keys.verifiers()) : Policy.parse(Files.readAllBytes(policy));
        } catch (IOException e) {
            throw new UncheckedIOException("the policy of the log cannot be read: " + policy, e);
        }
    }
}
