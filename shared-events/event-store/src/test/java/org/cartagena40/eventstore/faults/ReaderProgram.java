package org.cartagena40.eventstore.faults;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.nio.file.StandardOpenOption.APPEND;
import static java.nio.file.StandardOpenOption.CREATE;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.cartagena40.eventstore.BatchHandler;
import org.cartagena40.eventstore.LogProcessors;
import org.cartagena40.eventstore.RecordedEvent;
import org.cartagena40.eventstore.TestProgram;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * A program that follows the log. It keeps each position in a table, together with how far it came, and notes each
 * batch it is handed in a file, also one whose transaction is lost. Arguments: JDBC URL, the file.
 */
final class ReaderProgram implements BatchHandler {

    static final String NAME = "seen-events";

    private final JdbcTemplate jdbc;
    private final Path deliveries;

    private ReaderProgram(HikariDataSource dataSource, Path deliveries) {
        this.jdbc = new JdbcTemplate(dataSource);
        this.deliveries = deliveries;
    }

    public static void main(String[] arguments) {
        HikariDataSource dataSource = WritingNode.pool(arguments[0]);
        ReaderProgram reader = new ReaderProgram(dataSource, Path.of(arguments[1]));
        TestProgram program =
                TestProgram.start(dataSource, configurer -> LogProcessors.register(configurer, NAME, "views", reader));
        Orders.obey(() -> {
            program.close();
            System.exit(0);
        });
    }

    /** A position that is noted twice breaks the key. */
    static List<String> tables() {
        return List.of(
                "create schema views",
                "create table views.seen (n serial, position bigint primary key)",
                LogProcessors.tokenTable("views"));
    }

    @Override
    public void handle(List<RecordedEvent> batch) {
        noteDelivery(new Delivery(
                System.currentTimeMillis(),
                batch.get(0).position(),
                batch.get(batch.size() - 1).position()));
        jdbc.batchUpdate(
                "insert into views.seen (position) values (?)",
                batch.stream().map(event -> new Object[] {event.position()}).toList());
    }

    private void noteDelivery(Delivery delivery) {
        try {
            Files.write(deliveries, delivery.line().getBytes(UTF_8), CREATE, APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
