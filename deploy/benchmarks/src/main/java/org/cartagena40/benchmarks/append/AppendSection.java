package org.cartagena40.benchmarks.append;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.cartagena40.benchmarks.Bench;
import org.cartagena40.benchmarks.Section;
import org.cartagena40.benchmarks.report.Row;
import org.cartagena40.benchmarks.running.Acts;
import org.cartagena40.benchmarks.running.Client;
import org.cartagena40.benchmarks.running.ClosedLoop;
import org.cartagena40.benchmarks.running.Program;
import org.cartagena40.benchmarks.running.Rounds;

/** The same commands by sixteen clients on an empty log, on a tenth and on a full one. */
public final class AppendSection implements Section {

    private static final int CLIENTS = 16;

    @Override
    public String name() {
        return "append";
    }

    @Override
    public List<Row> run(Bench bench) {
        FilledLog log = bench.filledLog();
        List<Row> rows = new ArrayList<>();
        for (int events :
                List.of(0, bench.options().events() / 10, bench.options().events())) {
            long missing = events - log.program().log().head() - 1;
            long begun = System.nanoTime();
            if (missing > 0) {
                log.fillTo(events);
            }
            double seconds = (System.nanoTime() - begun) / 1e9;
            Row row = measured(bench, log);
            rows.add(missing > 0 ? row.with("filled events/s", missing / seconds) : row);
        }
        Row empty = rows.get(0);
        return rows.stream()
                .map(row -> row.with("x empty", row.get("commands/s") / empty.get("commands/s")))
                .toList();
    }

    private Row measured(Bench bench, FilledLog log) {
        String stored = String.format(
                Locale.ROOT, "%,d events stored", log.program().log().head() + 1);
        Program.Sender sender = log.program().sender();
        List<Acts> acts = Stream.generate(() -> new Acts(log.program().clock()))
                .limit(CLIENTS)
                .toList();
        List<Client> clients =
                acts.stream().<Client>map(own -> () -> sender.send(own.next())).toList();
        Row row = Row.of(name(), stored).with(Rounds.figures(rounds(bench, clients)));
        log.withdraw(acts);
        return row;
    }

    private static List<ClosedLoop.Round> rounds(Bench bench, List<Client> clients) {
        List<ClosedLoop.Round> rounds = new ArrayList<>();
        for (int round = -bench.options().warmUps(); round < bench.options().rounds(); round++) {
            ClosedLoop.Round taken = ClosedLoop.run(clients, bench.options().round(), bench.server());
            if (round >= 0) {
                rounds.add(taken);
            }
        }
        return rounds;
    }
}
