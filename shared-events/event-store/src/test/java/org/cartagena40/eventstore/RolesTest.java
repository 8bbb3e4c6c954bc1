package org.cartagena40.eventstore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.postgresql.ds.PGSimpleDataSource;

/** In a split deployment neither side can rewrite the record, even by a statement of its own. */
class RolesTest {

    private static final String NO_RIGHT = "42501";
    private static TestDatabase database;
    private static DataSource commandSide;
    private static DataSource querySide;

    @BeforeAll
    static void two_roles_beside_the_owner() throws IOException {
        database = TestDatabase.createWithLog();
        database.execute(roles());
        database.execute(roles());
        commandSide = as("acta_command_side");
        querySide = as("acta_query_side");
        try (TestNode owner = new TestNode(database)) {
            owner.record(TestNode.newId(), "of the owner", 0, 1);
        }
    }

    @AfterAll
    static void close() {
        database.close();
    }

    @Test
    void the_command_side_starts_appends_and_reads_without_any_right_to_write_the_table() {
        EventsSchema.migrate(commandSide);
        try (TestNode node = new TestNode(commandSide, Clock.systemUTC())) {
            long position =
                    node.record(TestNode.newId(), "of the command side", 0, 3).position();

            assertThat(node.log.readAggregate("of the command side", 0)).hasSize(3);
            assertThat(node.log.head()).isEqualTo(position);
        }
    }

    @Test
    void a_conflict_is_found_and_told_apart_under_that_role_too() {
        try (TestNode node = new TestNode(commandSide, Clock.systemUTC())) {
            node.record(TestNode.newId(), "in conflict", 0, 1);

            assertThatThrownBy(() -> node.record(TestNode.newId(), "in conflict", 0, 1))
                    .isInstanceOf(RuntimeException.class);
            assertThat(node.log.readAggregate("in conflict", 0)).hasSize(1);
        }
    }

    @Test
    void the_query_side_reads_the_record_and_keeps_a_schema_of_its_own() throws SQLException {
        assertThat(new PostgresEventLog(querySide, EventRevisions.toToday()).head())
                .isNotNegative();

        execute(querySide, "create schema views_of_the_test; create table views_of_the_test.one (n int)");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "insert into events.event select * from events.event",
                "update events.event set payload = payload",
                "delete from events.event",
                "truncate events.event",
                "alter table events.event disable trigger all",
                "drop trigger the_record_never_changes on events.event",
                "drop table events.event",
                "create or replace function events.refuse_change() returns trigger language plpgsql as 'begin end'",
                "set session_replication_role = replica",
                "create table events.other (n int)"
            })
    void neither_side_can_change_the_record_or_what_guards_it(String attempt) {
        assertRefused(commandSide, attempt);
        assertRefused(querySide, attempt);
    }

    @Test
    void the_query_side_cannot_append() {
        assertRefused(querySide, "select events.lock_append()");
        assertRefused(
                querySide,
                "select events.append('{}', '{}', '{}', '{}', '{}', '{}', '{}', '{}', '{}', '{}', '{}', '{}', '{}', now())");
    }

    private static void assertRefused(DataSource source, String attempt) {
        assertThatThrownBy(() -> execute(source, attempt))
                .as(attempt)
                .isInstanceOfSatisfying(
                        SQLException.class, e -> assertThat(e.getSQLState()).isEqualTo(NO_RIGHT));
    }

    private static void execute(DataSource source, String sql) throws SQLException {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static DataSource as(String role) {
        database.execute("do $$ begin if not exists (select from pg_roles where rolname = 'login_" + role
                + "') then create role login_" + role + " login password 'test' in role " + role + "; end if; end $$");
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setUrl(database.url());
        source.setUser("login_" + role);
        source.setPassword("test");
        return source;
    }

    private static String roles() throws IOException {
        try (InputStream script = EventsSchema.class.getResourceAsStream("roles.sql")) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
