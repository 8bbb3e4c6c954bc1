package org.cartagena40.standalone.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EmbeddedPostgresServerTest {
    @TempDir
    static Path parent;

    static EmbeddedPostgresServer server;

    @BeforeAll
    static void start() {
        server = EmbeddedPostgresServer.start(parent.resolve("a new folder"));
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @ParameterizedTest
    @CsvSource({
        "fsync, on",
        "synchronous_commit, on",
        "full_page_writes, on",
        "listen_addresses, 127.0.0.1",
        "unix_socket_directories, ''",
        "shared_buffers, 64MB",
        "max_connections, 100",
        "data_checksums, on",
        "server_encoding, UTF8",
        "log_timezone, UTC",
        "server_version, 15.19"
    })
    void it_runs_with(String setting, String value) throws SQLException {
        assertThat(Sql.ask(server, "show " + setting)).isEqualTo(value);
    }

    @Test
    void nothing_set_in_the_database_makes_it_forget_what_it_confirmed() throws SQLException {
        Sql.run(server, "alter system set fsync = off");
        Sql.run(server, "select pg_reload_conf()");
        assertThat(Sql.ask(server, "show fsync")).isEqualTo("on");
    }

    @Test
    void it_sorts_by_code_point_and_knows_capital_letters_of_every_language() throws SQLException {
        assertThat(Sql.ask(server, "select string_agg(w, '' order by w) from unnest(array['á','b','a','B']) w"))
                .isEqualTo("Babá");
        assertThat(Sql.ask(server, "select lower('OBJECIÓN')")).isEqualTo("objeción");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "wrong", "postgres"})
    void a_wrong_password_is_refused(String password) {
        assertThatThrownBy(() -> DriverManager.getConnection(server.jdbcUrl(), server.user(), password))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("password");
    }

    @Test
    void nobody_is_trusted_on_any_way_in() throws SQLException {
        assertThat(Sql.ask(server, "select string_agg(distinct auth_method, ',') from pg_hba_file_rules"))
                .isEqualTo("scram-sha-256");
    }

    @Test
    void only_the_owner_reads_what_it_keeps() throws Exception {
        assertThat(modeOf(server.dataFolder())).isEqualTo("rwx------");
        assertThat(modeOf(server.dataFolder().resolve("postgresql"))).isEqualTo("rwx------");
        assertThat(modeOf(server.dataFolder().resolve("postgresql.log"))).isEqualTo("rw-------");
        assertThat(modeOf(server.dataFolder().resolve("postgresql.properties"))).isEqualTo("rw-------");
    }

    @Test
    void what_the_server_says_goes_to_its_log() {
        assertThat(server.dataFolder().resolve("postgresql.log"))
                .content()
                .contains("database system is ready to accept connections")
                .doesNotContain(server.password());
    }

    @Test
    void data_port_and_password_stay_over_a_restart(@TempDir Path folder) throws Exception {
        int port;
        String password;
        try (var first = EmbeddedPostgresServer.start(folder)) {
            port = first.port();
            password = first.password();
            Sql.run(first, "create table kept as select 'committed' as word");
        }
        try (var second = EmbeddedPostgresServer.start(folder)) {
            assertThat(Sql.ask(second, "select word from kept")).isEqualTo("committed");
            assertThat(second.port()).isEqualTo(port);
            assertThat(second.password()).isEqualTo(password);
        }
    }

    @Test
    void closing_stops_it_though_someone_is_connected_and_closing_twice_is_harmless(@TempDir Path folder)
            throws Exception {
        var started = EmbeddedPostgresServer.start(folder);
        try (var connection = DriverManager.getConnection(started.jdbcUrl(), started.user(), started.password())) {
            started.close();
            assertThat(connection.isValid(5)).isFalse();
        }
        assertThat(folder.resolve("postgresql/postmaster.pid")).doesNotExist();
        assertThatCode(started::close).doesNotThrowAnyException();
    }

    private static String modeOf(Path path) throws Exception {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }
}
