package org.cartagena40.benchmarks;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.cartagena40.benchmarks.append.AppendSection;
import org.cartagena40.benchmarks.asof.AsOfSection;
import org.cartagena40.benchmarks.asof.GrowthSection;
import org.cartagena40.benchmarks.commands.CommandsSection;
import org.cartagena40.benchmarks.feed.FeedSection;
import org.cartagena40.benchmarks.lag.LagSection;
import org.cartagena40.benchmarks.lapsing.LapsingSection;
import org.cartagena40.benchmarks.proofs.ProofsSection;
import org.cartagena40.benchmarks.rebuild.RebuildSection;
import org.cartagena40.benchmarks.recovery.RecoverySection;
import org.cartagena40.benchmarks.redecide.RedecideSection;
import org.cartagena40.benchmarks.report.Machine;
import org.cartagena40.benchmarks.report.Report;
import org.cartagena40.benchmarks.report.Row;
import org.cartagena40.benchmarks.report.Table;
import org.cartagena40.benchmarks.running.Neighbours;

/** Runs the sections asked for and prints what they found. See {@code docs/benchmarks.md}. */
public final class Benchmarks {

    private static final Path JSON = Path.of("target/benchmarks.json");

    private Benchmarks() {}

    public static void main(String[] arguments) {
        Options options = Options.of(arguments);
        try (Bench bench = Bench.open(options)) {
            Machine machine = Machine.of(bench.server().settings());
            say(machine.text());
            Report report = new Report(Clock.systemUTC().instant(), machine, options, run(bench));
            report.write(JSON);
            say(Table.goals(report.rows()));
            say("JSON: " + JSON.toAbsolutePath());
        }
        System.exit(0); // the pools of Axon's executors outlive their programs
    }

    /** The sections asked for, in their order: a later one may use what an earlier one filled. */
    static List<Row> run(Bench bench) {
        List<Row> rows = new ArrayList<>();
        for (Section section : sections()) {
            if (!bench.options().wants(section.name())) {
                continue;
            }
            long begun = System.nanoTime();
            Neighbours neighbours = new Neighbours(bench.server());
            List<Row> found = section.run(bench);
            say(Table.of(section.name(), found, (System.nanoTime() - begun) / 1e9, neighbours.share()));
            rows.addAll(found);
        }
        return rows;
    }

    static List<Section> sections() {
        return List.of(
                new CommandsSection(),
                new LagSection(),
                new AppendSection(),
                new RebuildSection(),
                new RedecideSection(),
                new AsOfSection(),
                new GrowthSection(),
                new FeedSection(),
                new ProofsSection(),
                new LapsingSection(),
                new RecoverySection());
    }

    private static void say(String text) {
        System.out.println(text);
        System.out.flush();
    }
}
