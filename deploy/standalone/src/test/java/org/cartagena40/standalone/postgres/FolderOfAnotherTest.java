package org.cartagena40.standalone.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderOfAnotherTest {
    @TempDir
    Path folder;

    @Test
    void a_folder_used_by_another_process_is_refused_by_its_number() throws Exception {
        try (var other = OtherProcess.startOn(folder).recorded()) {
            assertThatThrownBy(() -> EmbeddedPostgresServer.start(folder))
                    .isInstanceOf(PostgresUnavailable.class)
                    .hasMessageContaining("This folder is in use by process %d: %s", other.pid(), folder);
        }
    }

    /** Refusing the second start here must not open the door for others (see {@link FolderLock}). */
    @Test
    void a_second_start_in_this_process_is_refused_and_the_folder_stays_locked() throws Exception {
        try (var first = EmbeddedPostgresServer.start(folder)) {
            assertThatThrownBy(() -> EmbeddedPostgresServer.start(folder))
                    .isInstanceOf(PostgresUnavailable.class)
                    .hasMessageContaining(
                            "in use by process %d", ProcessHandle.current().pid());
            try (var other = OtherProcess.startOn(folder)) {
                assertThat(other.lastWords())
                        .contains("in use by process " + ProcessHandle.current().pid());
            }
            assertThat(Sql.ask(first, "select 1")).isEqualTo("1");
        }
    }

    @Test
    void the_same_folder_by_another_name_is_the_same_folder(@TempDir Path elsewhere) throws Exception {
        var alias = Files.createSymbolicLink(elsewhere.resolve("alias"), folder);
        try (var first = EmbeddedPostgresServer.start(alias)) {
            assertThat(first.dataFolder()).isEqualTo(folder.toRealPath());
            assertThatThrownBy(() -> EmbeddedPostgresServer.start(folder)).hasMessageContaining("in use by process");
        } finally {
            Files.delete(alias);
        }
    }

    @Test
    void a_file_is_no_folder() throws Exception {
        var file = Files.createFile(folder.resolve("file"));
        assertThatThrownBy(() -> EmbeddedPostgresServer.start(file))
                .isInstanceOf(PostgresUnavailable.class)
                .hasMessageContaining("%s cannot be used", file);
    }
}
