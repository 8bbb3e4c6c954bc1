package org.cartagena40.eventstore;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.awaitility.Awaitility;
import org.axonframework.config.ConfigurerModule;
import org.springframework.jdbc.core.JdbcTemplate;

/** A projection that notes each position it is shown, in the order in which it is shown them. */
final class SeenEvents implements BatchHandler {

    static final String NAME = "seen-events";

    private final TestDatabase database;
    private final JdbcTemplate jdbc;
    final List<Integer> batchSizes = new CopyOnWriteArrayList<>();
    volatile Runnable afterWriting = () -> {};

    SeenEvents(TestDatabase database) {
        this.database = database;
        this.jdbc = new JdbcTemplate(database.dataSource());
    }

    /** A position that is noted twice breaks the key. */
    static void createTables(TestDatabase database) {
        database.execute("create schema views");
        database.execute("create table views.seen (n serial, position bigint primary key)");
        database.execute(LogProcessors.tokenTable("views"));
    }

    ConfigurerModule module() {
        return configurer -> LogProcessors.register(configurer, NAME, "views", this);
    }

    @Override
    public void handle(List<RecordedEvent> batch) {
        batchSizes.add(batch.size());
        jdbc.batchUpdate(
                "insert into views.seen (position) values (?)",
                batch.stream().map(event -> new Object[] {event.position()}).toList());
        afterWriting.run();
    }

    /** The committed positions, in the order in which they were written. */
    List<Long> positions() {
        return Rows.of(database.dataSource(), "select position from views.seen order by n", row -> row.getLong(1));
    }

    void awaitCount(long events) {
        Awaitility.await()
                .atMost(TestProgram.PATIENCE)
                .pollInterval(Duration.ofMillis(20))
                .until(() -> count() == events);
    }

    long count() {
        return Rows.number(database.dataSource(), "select count(*) from views.seen");
    }

    /** The stored token. */
    String token() {
        return Rows.of(
                        database.dataSource(),
                        "select convert_from(token, 'UTF8') from views.token_entry where processor_name = '" + NAME
                                + "'",
                        row -> row.getString(1))
                .get(0);
    }
}
