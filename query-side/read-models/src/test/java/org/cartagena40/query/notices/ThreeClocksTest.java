package org.cartagena40.query.notices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cartagena40.events.EventSamples.BELIZE;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import org.cartagena40.events.silence.Deadline;
import org.junit.jupiter.api.Test;

class ThreeClocksTest {

    @Test
    void the_clock_by_which_it_was_announced_is_said_to_fix_it() {
        assertThat(lines("America/Santiago"))
                .containsExactly(
                        "Thursday 26 November 2026, 21:00 UTC",
                        "Santiago, which fixes the deadline: Thursday 26 November 2026, 18:00 (UTC−3)",
                        "Your capital (time zone America/Belize): Thursday 26 November 2026, 15:00 (UTC−6)");
        assertThat(lines("UTC"))
                .containsExactly(
                        "UTC, which fixes the deadline: Thursday 26 November 2026, 18:00 UTC",
                        "Santiago: Thursday 26 November 2026, 15:00 (UTC−3)",
                        "Your capital (time zone America/Belize): Thursday 26 November 2026, 12:00 (UTC−6)");
    }

    @Test
    void a_deadline_announced_by_a_fourth_clock_shows_that_clock_too() {
        assertThat(lines("Europe/Zurich"))
                .contains("Europe/Zurich, which fixes the deadline: Thursday 26 November 2026, 18:00 (UTC+1)")
                .hasSize(4);
    }

    private static List<String> lines(String zone) {
        LocalDateTime local = LocalDateTime.parse("2026-11-26T18:00");
        Deadline deadline = new Deadline(
                local, ZoneId.of(zone), local.atZone(ZoneId.of(zone)).toInstant());
        return ThreeClocks.toObject(deadline, BELIZE).lines().stream()
                .map(line -> line.words().en())
                .toList();
    }
}
