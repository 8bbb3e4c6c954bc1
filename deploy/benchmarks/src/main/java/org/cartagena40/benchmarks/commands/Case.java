package org.cartagena40.benchmarks.commands;

import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.cartagena40.benchmarks.Bench;
import org.cartagena40.benchmarks.report.Row;
import org.cartagena40.benchmarks.running.Client;
import org.cartagena40.benchmarks.running.ClosedLoop;
import org.cartagena40.benchmarks.running.Median;
import org.cartagena40.benchmarks.running.Rounds;

/** A contender with a number of clients, who keep their procedures from round to round. */
final class Case {

    private final Contender contender;
    private final List<Client> clients;
    private final List<ClosedLoop.Round> rounds = new ArrayList<>();
    private final Map<String, List<Double>> settled = new LinkedHashMap<>();

    Case(Contender contender, int clients, Clock clock) {
        this.contender = contender;
        this.clients =
                Stream.generate(() -> contender.client(clock)).limit(clients).toList();
    }

    static String name(Contender contender, int clients) {
        return clients + " clients, " + contender.name();
    }

    /** Its share of the time in which nothing counts; the cases of one contender warm the same code. */
    void runIn(Bench bench) {
        int cases = bench.options().clients().size();
        var unused = ClosedLoop.run(clients, bench.options().runIn().dividedBy(cases), bench.server());
        contender.settle();
    }

    void take(Bench bench, boolean counts) {
        ClosedLoop.Round round = ClosedLoop.run(clients, bench.options().round(), bench.server());
        Map<String, Double> after = contender.settle();
        if (counts) {
            rounds.add(round);
            after.forEach((name, value) ->
                    settled.computeIfAbsent(name, any -> new ArrayList<>()).add(value));
        }
    }

    Row row(String section) {
        Row row = Row.of(section, name(contender, clients.size())).with(Rounds.figures(rounds));
        for (Map.Entry<String, List<Double>> figure : settled.entrySet()) {
            row = row.with(figure.getKey(), Median.of(figure.getValue()));
        }
        return row;
    }

    void close() {
        for (Client client : clients) {
            try {
                client.close();
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
