package org.cartagena40.standalone.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KilledProcessTest {
    @TempDir
    Path folder;

    @Test
    void after_a_kill_the_server_left_behind_is_replaced_and_every_committed_row_is_there() throws Exception {
        try (var other = OtherProcess.startOn(folder).recorded()) {
            other.kill();
        }
        var leftBehind = ProcessHandle.of(Long.parseLong(pidFileLines()[0])).orElseThrow();
        assertThat(leftBehind.isAlive()).isTrue();
        try (var next = EmbeddedPostgresServer.start(folder)) {
            assertThat(Sql.ask(next, "select word from kept")).isEqualTo("committed");
            assertThat(pidFileLines()[0]).isNotEqualTo(Long.toString(leftBehind.pid()));
        }
    }

    @Test
    void the_server_left_behind_in_a_folder_that_moved_is_replaced_too(@TempDir Path elsewhere) throws Exception {
        try (var other = OtherProcess.startOn(folder.resolve("here")).recorded()) {
            other.kill();
        }
        var moved = Files.move(folder.resolve("here"), elsewhere.resolve("there"));
        try (var next = EmbeddedPostgresServer.start(moved)) {
            assertThat(Sql.ask(next, "select word from kept")).isEqualTo("committed");
        }
    }

    @Test
    void a_pid_file_of_a_dead_process_is_no_obstacle() throws Exception {
        var dead = new ProcessBuilder("true").start();
        dead.waitFor();
        startsDespitePidFileOf(Long.toString(dead.pid()));
    }

    @Test
    void a_pid_file_that_names_nobody_is_no_obstacle() throws Exception {
        startsDespitePidFileOf("");
    }

    @Test
    void a_stranger_who_got_the_number_of_a_dead_server_is_no_obstacle_and_lives_on() throws Exception {
        var stranger = new ProcessBuilder("sleep", "600").start();
        try {
            startsDespitePidFileOf(Long.toString(stranger.pid()));
            assertThat(stranger.isAlive()).isTrue();
        } finally {
            stranger.destroyForcibly();
        }
    }

    @Test
    void the_server_of_another_folder_is_a_stranger(@TempDir Path elsewhere) throws Exception {
        try (var neighbour = EmbeddedPostgresServer.start(elsewhere)) {
            var pid = Files.readString(elsewhere.resolve("postgresql/postmaster.pid"))
                    .lines()
                    .findFirst();
            startsDespitePidFileOf(pid.orElseThrow());
            assertThat(Sql.ask(neighbour, "select 1")).isEqualTo("1");
        }
    }

    @Test
    void a_cluster_half_made_by_a_killed_process_is_made_anew() throws Exception {
        Files.createDirectories(folder.resolve("initdb-1/base"));
        try (var server = EmbeddedPostgresServer.start(folder)) {
            assertThat(Sql.ask(server, "select 1")).isEqualTo("1");
            assertThat(folder.resolve("initdb-1")).doesNotExist();
        }
    }

    @Test
    void a_lost_password_is_said_and_not_replaced() throws Exception {
        EmbeddedPostgresServer.start(folder).close();
        Files.delete(folder.resolve("postgresql.properties"));
        assertThatThrownBy(() -> EmbeddedPostgresServer.start(folder))
                .isInstanceOf(PostgresUnavailable.class)
                .hasMessageContaining("postgresql.properties is missing");
    }

    private void startsDespitePidFileOf(String pid) throws Exception {
        EmbeddedPostgresServer.start(folder).close();
        Files.writeString(pidFile(), "%s%n%s%n".formatted(pid, folder.resolve("postgresql")));
        try (var server = EmbeddedPostgresServer.start(folder)) {
            assertThat(Sql.ask(server, "select 1")).isEqualTo("1");
        }
    }

    private String[] pidFileLines() throws Exception {
        return Files.readString(pidFile()).split("\n");
    }

    private Path pidFile() {
        return folder.resolve("postgresql/postmaster.pid");
    }
}
