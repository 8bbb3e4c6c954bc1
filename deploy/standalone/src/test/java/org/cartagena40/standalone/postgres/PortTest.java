package org.cartagena40.standalone.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PortTest {
    @TempDir
    Path folder;

    @Test
    void a_port_taken_by_another_program_is_named_with_the_file_to_change() throws Exception {
        EmbeddedPostgresServer first = EmbeddedPostgresServer.start(folder);
        first.close();
        try (var taken = new ServerSocket(first.port(), 1, InetAddress.getLoopbackAddress())) {
            assertThatThrownBy(() -> EmbeddedPostgresServer.start(folder))
                    .isInstanceOf(PostgresUnavailable.class)
                    .hasMessageContaining("Port %d on 127.0.0.1 is taken", taken.getLocalPort())
                    .hasMessageContaining(propertiesFile().toString())
                    .hasMessageContaining("write another port into that file");
        }
        EmbeddedPostgresServer.start(folder).close();
    }

    @Test
    void another_port_written_into_the_file_is_used() throws Exception {
        EmbeddedPostgresServer first = EmbeddedPostgresServer.start(folder);
        first.close();
        var other = first.port() == 29_999 ? 20_000 : first.port() + 1;
        var text = Files.readString(propertiesFile()).replace("port=" + first.port(), "port=" + other);
        Files.writeString(propertiesFile(), text);
        try (var second = EmbeddedPostgresServer.start(folder)) {
            assertThat(second.port()).isEqualTo(other);
            assertThat(Sql.ask(second, "select 1")).isEqualTo("1");
        }
    }

    @Test
    void a_folder_refused_is_not_left_locked_or_running() throws Exception {
        EmbeddedPostgresServer.start(folder).close();
        var right = Files.readString(propertiesFile());
        Files.writeString(propertiesFile(), right.replace("password=", "password=wrong"));
        assertThatThrownBy(() -> EmbeddedPostgresServer.start(folder))
                .hasMessageContaining("does not let us in with the password kept");
        assertThat(folder.resolve("postgresql/postmaster.pid")).doesNotExist();
        Files.writeString(propertiesFile(), right);
        EmbeddedPostgresServer.start(folder).close();
    }

    @Test
    void a_server_that_does_not_come_up_is_quoted() throws Exception {
        EmbeddedPostgresServer.start(folder).close();
        Files.writeString(folder.resolve("postgresql/PG_VERSION"), "9.6\n");
        assertThatThrownBy(() -> EmbeddedPostgresServer.start(folder))
                .isInstanceOf(PostgresUnavailable.class)
                .hasMessageContaining("not compatible with this version");
    }

    @ParameterizedTest
    @ValueSource(strings = {"port=\npassword=x", "port=70000\npassword=x", "port=20000\npassword=", ""})
    void a_file_without_port_and_password_is_said(String text) throws Exception {
        Files.writeString(propertiesFile(), text);
        assertThatThrownBy(() -> EmbeddedPostgresServer.start(folder))
                .isInstanceOf(PostgresUnavailable.class)
                .hasMessageContaining("must hold port=<number> and password=<text>");
    }

    private Path propertiesFile() {
        return folder.resolve("postgresql.properties");
    }
}
