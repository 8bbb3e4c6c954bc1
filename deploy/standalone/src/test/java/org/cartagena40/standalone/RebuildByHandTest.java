package org.cartagena40.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.cartagena40.standalone.postgres.RunningServer;
import org.cartagena40.standalone.start.RebuildByHand;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The operator's rebuild: from the command line beside a running program and without one, and by its address. */
class RebuildByHandTest {

    @Test
    void a_row_changed_by_hand_is_shown_and_a_swap_mends_it_beside_the_running_program(@TempDir Path folder)
            throws SQLException {
        try (RunningActa acta = new RunningActa(folder)) {
            assertThat(byHand(folder, "compare")).endsWith("exit 0").contains("no row differs");
            change(folder, "update views.membership set reason = 'by hand' where state = 'MX'");
            assertThat(byHand(folder, "compare"))
                    .endsWith("exit 2")
                    .contains("by hand", "THE VIEWS DIFFER", "The live views are as they were");
            assertThat(byHand(folder, "swap", "--acta.views=membership"))
                    .endsWith("exit 0")
                    .contains("The rebuilt views are in use");
            assertThat(acta.compared().path("equal").asBoolean()).isTrue();
        }
        assertThat(byHand(folder, "compare")).endsWith("exit 0");
    }

    @Test
    void an_auditor_may_compare_but_only_the_secretariat_may_swap(@TempDir Path folder) {
        try (RunningActa acta = new RunningActa(folder)) {
            String rebuilds = "/api/v1/operations/rebuilds";
            assertThat(acta.post("auditor", rebuilds + "?then=swap", "").status())
                    .isEqualTo(403);
            assertThat(acta.post("presidency-1", rebuilds, "").status()).isEqualTo(403);
            assertThat(acta.get(rebuilds).status()).isEqualTo(401);
            assertThat(acta.compared().path("equal").asBoolean()).isTrue();
            assertThat(acta.post("secretariat-1", rebuilds + "?then=swap&view=history", "")
                            .status())
                    .isEqualTo(202);
        }
    }

    private static String byHand(Path folder, String then, String... more) {
        String[] arguments = new String[more.length + 2];
        arguments[0] = "--acta.rebuild=" + then;
        arguments[1] = "--acta.folder=" + folder;
        System.arraycopy(more, 0, arguments, 2, more.length);
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        int exit = RebuildByHand.asked(arguments, new PrintStream(said, true, StandardCharsets.UTF_8))
                .orElseThrow()
                .run();
        return said.toString(StandardCharsets.UTF_8) + "exit " + exit;
    }

    private static void change(Path folder, String sql) throws SQLException {
        RunningServer server = RunningServer.of(folder).orElseThrow();
        try (var connection = DriverManager.getConnection(server.jdbcUrl(), server.user(), server.password());
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
