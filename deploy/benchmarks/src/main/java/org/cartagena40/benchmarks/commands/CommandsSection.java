package org.cartagena40.benchmarks.commands;

import static org.cartagena40.benchmarks.running.Program.Part.COMMANDS;
import static org.cartagena40.benchmarks.running.Program.Part.POLICIES;
import static org.cartagena40.benchmarks.running.Program.Part.VIEWS;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.cartagena40.benchmarks.Bench;
import org.cartagena40.benchmarks.Section;
import org.cartagena40.benchmarks.report.Goal;
import org.cartagena40.benchmarks.report.Row;
import org.cartagena40.benchmarks.running.ClosedLoop;
import org.cartagena40.benchmarks.running.Database;
import org.cartagena40.benchmarks.running.Followers;
import org.cartagena40.benchmarks.running.Members;
import org.cartagena40.benchmarks.running.Program;
import org.cartagena40.benchmarks.running.Rounds;

/** Commands a second at several numbers of clients, in turns: raw, Axon's engine, ours, ours with all that follows. */
public final class CommandsSection implements Section {

    private static final Clock CLOCK = Clock.systemUTC();
    private static final int BEFORE_ALL = 4;

    @Override
    public String name() {
        return "commands";
    }

    @Override
    public List<Row> run(Bench bench) {
        try (Database database = bench.database("commands");
                Database followed = bench.database("followed");
                Program ours = prepared(database, COMMANDS);
                Program whole = prepared(followed, COMMANDS, POLICIES, VIEWS)) {
            Contender gateway = new ThroughTheGateway("ours", ours, null);
            ClosedLoop.run(List.of(gateway.client(CLOCK)), BEFORE_ALL);
            try (Contender raw = new RawInserts(database);
                    Contender axon = new AxonJdbc(ours, database)) {
                Contender all =
                        new ThroughTheGateway("ours, views and policies", whole, new Followers(whole, followed));
                return rows(bench, List.of(raw, axon, gateway, all));
            }
        }
    }

    private static Program prepared(Database database, Program.Part... parts) {
        Program program = Program.start(database, CLOCK, parts);
        Members.record(program);
        return program;
    }

    private List<Row> rows(Bench bench, List<Contender> contenders) {
        List<Case> cases = new ArrayList<>();
        for (int clients : bench.options().clients()) {
            contenders.forEach(contender -> cases.add(new Case(contender, clients, CLOCK)));
        }
        cases.forEach(one -> one.runIn(bench));
        for (int round = -bench.options().warmUps(); round < bench.options().rounds(); round++) {
            for (Case one : cases) {
                one.take(bench, round >= 0);
            }
        }
        List<Row> rows = cases.stream().map(one -> one.row(name())).toList();
        cases.forEach(Case::close);
        return bench.options().clients().stream()
                .flatMap(clients -> beside(rows, clients, contenders).stream())
                .toList();
    }

    /** The rows of one number of clients, each beside the plain INSERT. */
    private static List<Row> beside(List<Row> rows, int clients, List<Contender> contenders) {
        List<Row> these = contenders.stream()
                .map(contender -> named(rows, Case.name(contender, clients)))
                .toList();
        Row raw = these.get(0);
        Row axon = these.get(1);
        return these.stream()
                .map(row -> row.with("x raw", row.get(Rounds.SPEED) / raw.get(Rounds.SPEED)))
                .map(row ->
                        row.name().equals(Case.name(contenders.get(2), clients)) ? held(row, raw, axon, clients) : row)
                .toList();
    }

    private static Row held(Row ours, Row raw, Row axon, int clients) {
        if (clients < 16) {
            return ours;
        }
        double cpu = ours.get(Rounds.JVM) + ours.get(Rounds.POSTGRES);
        double rawCpu = raw.get(Rounds.JVM) + raw.get(Rounds.POSTGRES);
        double timesAxon = ours.get(Rounds.SPEED) / axon.get(Rounds.SPEED);
        return ours.held(Goal.atLeast("commands a second", ours.get("x raw"), "x raw", clients < 64 ? 1.0 : 1.8))
                .held(Goal.atLeast("commands a second", timesAxon, "x Axon JDBC", 3.0))
                .held(Goal.atMost("CPU a command, JVM and PostgreSQL", cpu, "us", rawCpu));
    }

    private static Row named(List<Row> rows, String name) {
        return rows.stream().filter(row -> row.name().equals(name)).findFirst().orElseThrow();
    }
}
