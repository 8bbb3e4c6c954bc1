package org.cartagena40.eventstore.faults;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.cartagena40.eventstore.Rows;
import org.cartagena40.eventstore.StoredLeaf;

/** Whether the log is what it promises to be, whatever happened to it, and whether its follower saw it whole. */
final class LogCheck {

    /** Each asks for the number of rows that break a law. */
    private static final Map<String, String> LAWS = new TreeMap<>(Map.of(
            "positions are dense from 0",
            "select (coalesce(max(global_index), -1) + 1 - count(*)) + coalesce(min(global_index), 0) from events.event",
            "recorded_at never falls",
            steps("recorded_at < lag(recorded_at) over (order by global_index)"),
            "positions are in the order of the commits",
            steps("pg_xact_commit_timestamp(xmin) < lag(pg_xact_commit_timestamp(xmin)) over (order by global_index)"),
            "each aggregate is dense and in the order of positions",
            steps("sequence_number <> row_number() over (partition by aggregate_id order by global_index) - 1"),
            "a command stands once, whole and side by side",
            steps("command_ordinal <> row_number() over (partition by command_id order by global_index) - 1"
                    + " or global_index - command_ordinal <> min(global_index) over (partition by command_id)"),
            "the reader kept every position once",
            "select abs((select count(*) from events.event) - (select count(*) from views.seen))"
                    + " + coalesce((select min(position) from views.seen), 0)",
            "the reader kept them in their order",
            "select count(*) from (select position - lag(position) over (order by n) <> 1 as broken from views.seen) t"
                    + " where broken"));

    private static final int SAMPLE = 500;

    private final DataSource log;

    LogCheck(DataSource log) {
        this.log = log;
    }

    /** What is wrong, in words; nothing if all is well. */
    List<String> violations(Path deliveries) {
        List<String> violations = new ArrayList<>();
        LAWS.forEach((law, sql) -> check(violations, law, () -> Rows.number(log, sql)));
        check(violations, "the leaf of a row is that of its content", this::wrongLeaves);
        check(violations, "the reader was handed every position", () -> gaps(Delivery.read(deliveries)));
        return violations;
    }

    private static void check(List<String> violations, String law, Supplier<Long> breaks) {
        long count = breaks.get();
        if (count != 0) {
            violations.add("not true " + count + " times: " + law);
        }
    }

    private long wrongLeaves() {
        long every = 1 + Rows.number(log, "select count(*) from events.event") / SAMPLE;
        String sample = "select * from events.event where global_index % " + every + " = 0";
        return Rows.of(log, sample, StoredLeaf::isRight).stream()
                .filter(right -> !right)
                .count();
    }

    /** After a transaction that was lost it may be handed positions again, but it never skips one. */
    private static long gaps(List<Delivery> deliveries) {
        long gaps = 0;
        long reached = -1;
        for (Delivery delivery : deliveries) {
            gaps += delivery.first() > reached + 1 ? 1 : 0;
            reached = Math.max(reached, delivery.last());
        }
        return gaps;
    }

    private static String steps(String broken) {
        return "select count(*) from (select " + broken + " as broken from events.event) t where broken";
    }
}
