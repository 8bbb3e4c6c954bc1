package org.cartagena40.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.cartagena40.benchmarks.report.Row;
import org.cartagena40.benchmarks.report.Table;
import org.junit.jupiter.api.Test;

/** Every section runs, for moments only: its figures mean nothing here, but that it has some does. */
class SmokeTest {

    @Test
    void every_section_finds_something() {
        Options little = Options.of(
                "--run-in=PT0S",
                "--round=PT0.15S",
                "--warm-ups=0",
                "--rounds=1",
                "--clients=1,16",
                "--lag=PT0.6S",
                "--rate=100",
                "--events=2000",
                "--questions=5",
                "--procedures=32");

        List<Row> rows;
        try (Bench bench = Bench.open(little)) {
            rows = Benchmarks.run(bench);
        }

        assertThat(rows.stream().map(Row::section).collect(Collectors.toSet()))
                .containsExactlyInAnyOrderElementsOf(
                        Benchmarks.sections().stream().map(Section::name).toList());
        assertThat(rows)
                .allSatisfy(
                        row -> assertThat(row.figures().values()).isNotEmpty().doesNotContain(Double.NaN));
        assertThat(Table.goals(rows)).contains("acknowledged and lost: 0", "effective exactly at the deadline");
    }
}
