package org.cartagena40.query.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.cartagena40.events.EventSamples;
import org.cartagena40.eventstore.TestDatabase;
import org.cartagena40.query.Program;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletResponse;

/** {@code ?after=} with {@code Prefer: wait}: one's own write, or an honest older answer. */
class ReadYourWritesTest {

    @Test
    void one_reads_ones_own_write_also_after_a_restart() {
        try (TestDatabase database = TestDatabase.create()) {
            try (Program program = new Program(database)) {
                long position = program.record(EventSamples.all());
                assertReads(position, program);
            }
            try (Program again = new Program(database)) {
                assertReads(again.record(Program.ANOTHER), again);
                assertThat(again.rebuilt("?then=swap").get("equal").asBoolean()).isTrue();
            }
        }
    }

    @Test
    void when_time_runs_out_the_older_position_is_answered() {
        try (TestDatabase database = TestDatabase.create();
                Program program = new Program(database)) {
            MockHttpServletResponse response = program.get("/api/v1/state?after=5", "Prefer", "respond-async, wait=0");
            assertThat(response.getStatus()).isEqualTo(200);
            assertThat(response.getHeader("Preference-Applied")).isEqualTo("wait=0");
            assertThat(response.getHeader("Acta-Position")).isEqualTo("-1");
        }
    }

    private static void assertReads(long position, Program program) {
        MockHttpServletResponse response = program.get("/api/v1/decisions?after=" + position, "Prefer", "wait=20");
        assertThat(response.getHeader("Preference-Applied")).isEqualTo("wait=20");
        assertThat(response.getHeader("Acta-Position")).isEqualTo(Long.toString(position));
    }
}
