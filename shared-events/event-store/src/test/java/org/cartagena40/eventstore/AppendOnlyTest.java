package org.cartagena40.eventstore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AppendOnlyTest {

    private static TestDatabase database;

    @BeforeAll
    static void a_log_with_one_event() {
        database = TestDatabase.createWithLog();
        try (TestNode node = new TestNode(database)) {
            node.record(TestNode.newId(), "a", 0, 1);
        }
    }

    @AfterAll
    static void close() {
        database.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update events.event set payload = payload",
                "delete from events.event",
                "truncate events.event",
                "set session_replication_role = replica; delete from events.event"
            })
    void what_is_recorded_is_never_changed(String attempt) {
        assertThatThrownBy(() -> database.execute(attempt))
                .hasRootCauseInstanceOf(SQLException.class)
                .rootCause()
                .hasMessageContaining("events.event is the record")
                .hasMessageContaining("corrected by a later event");
        assertThat(Rows.number(database.dataSource(), "select count(*) from events.event"))
                .isEqualTo(1);
    }

    @Test
    void migrating_again_changes_nothing() {
        EventsSchema.migrate(database.dataSource());

        assertThat(Rows.number(database.dataSource(), "select count(*) from events.event"))
                .isEqualTo(1);
    }
}
