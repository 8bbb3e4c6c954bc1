package org.cartagena40.command.watch;

import java.sql.Timestamp;
import org.cartagena40.eventstore.RecordedEvent;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Events that a policy could not act on because a decider refused. Each is an alarm, kept until somebody looked; the
 * policy goes on with the next event. Anything but a refusal is tried again instead.
 */
final class DeadLetters {

    private static final Logger LOG = LoggerFactory.getLogger(DeadLetters.class);

    private static final String PUT = """
            insert into command.dead_letter (position, policy, recorded_at, failure)
            values (:position, :policy, :recordedAt, :failure)
            on conflict (position, policy) do nothing""";

    private final JdbcClient jdbc;

    DeadLetters(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void put(RecordedEvent recorded, String policy, RuntimeException refusal) {
        LOG.error("ALARM: {} could not act on the event at position {}", policy, recorded.position(), refusal);
        jdbc.sql(PUT)
                .param("position", recorded.position())
                .param("policy", policy)
                .param("recordedAt", Timestamp.from(recorded.recordedAt()))
                .param("failure", String.valueOf(refusal.getMessage()))
                .update();
    }
}
