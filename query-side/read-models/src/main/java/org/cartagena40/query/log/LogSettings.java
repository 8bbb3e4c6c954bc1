package org.cartagena40.query.log;

import java.nio.file.Path;
import java.time.Duration;
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
}
