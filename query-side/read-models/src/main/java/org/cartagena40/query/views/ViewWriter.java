package org.cartagena40.query.views;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cartagena40.eventstore.RecordedEvent;

/**
 * Applies a batch of events to the views of one schema, in the transaction of its connection: one load of the rows
 * concerned, one fold in memory, one write per table. Events at or before the applied position are skipped, so a batch
 * delivered twice changes nothing; a gap stops it.
 */
final class ViewWriter {

    private final ViewSchema schema;
    private final Projecting projecting;

    ViewWriter(ViewSchema schema, List<Projection> projections) {
        this.schema = schema;
        this.projecting = new Projecting(projections);
    }

    /** The position that the views reflect after the batch. */
    long apply(Connection connection, List<RecordedEvent> batch) throws SQLException {
        long applied = schema.lockForWriting(connection);
        List<RecordedEvent> fresh = fresh(batch, applied);
        if (fresh.isEmpty()) {
            return applied;
        }
        List<Step> steps = fresh.stream().map(projecting::step).toList();
        List<ViewRow> finished = new ArrayList<>();
        ViewStore store = new ViewStore(schema.name(), schema.catalogue(connection));
        Fold fold = new Fold(finished::add);
        load(connection, store, steps, fold);
        steps.forEach(fold::apply);
        long last = fresh.get(fresh.size() - 1).position();
        Write.all(connection, writes(store, finished, fold.open()), schema.advancing(), last);
        return last;
    }

    private static List<RecordedEvent> fresh(List<RecordedEvent> batch, long applied) {
        List<RecordedEvent> fresh =
                batch.stream().filter(event -> event.position() > applied).toList();
        for (int i = 0; i < fresh.size(); i++) {
            if (fresh.get(i).position() != applied + 1 + i) {
                throw new ImpossibleRow(fresh.get(i).position(), "an event before it was not delivered");
            }
        }
        return fresh;
    }

    private static void load(Connection connection, ViewStore store, List<Step> steps, Fold fold) throws SQLException {
        Set<RowKey> keys = steps.stream()
                .flatMap(step -> step.changes().stream())
                .flatMap(changes -> changes.changes().stream())
                .flatMap(ViewWriter::keysOf)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        List<Load> loads = keys.stream().collect(Collectors.groupingBy(RowKey::table)).entrySet().stream()
                .map(ofTable -> store.load(ofTable.getKey(), ofTable.getValue()))
                .toList();
        Load.all(connection, loads, fold::hold);
    }

    private static Stream<RowKey> keysOf(RowChange change) {
        RowChange.Lent lent = change.lentTier();
        Stream<RowKey> own = change.table().amendable() ? Stream.of(change.key()) : Stream.empty();
        return lent == null ? own : Stream.concat(own, Stream.of(lent.from()));
    }

    private static List<Write> writes(ViewStore store, List<ViewRow> finished, Collection<ViewRow> open) {
        List<ViewRow> rows = Stream.concat(finished.stream(), open.stream()).toList();
        List<Write> writes = new ArrayList<>();
        for (var ofTable : byTable(rows, row -> row.stored() && row.knownTo() != null)) {
            writes.add(store.end(ofTable.getKey(), ofTable.getValue()));
        }
        for (var ofTable : byTable(rows, row -> !row.stored())) {
            writes.add(store.insert(ofTable.getKey(), ofTable.getValue()));
        }
        return writes;
    }

    private static Set<Map.Entry<ViewTable, List<ViewRow>>> byTable(List<ViewRow> rows, Predicate<ViewRow> which) {
        return rows.stream()
                .filter(which)
                .collect(Collectors.groupingBy(
                        ViewRow::table,
                        () -> new TreeMap<>(java.util.Comparator.comparing(ViewTable::name)),
                        Collectors.toList()))
                .entrySet();
    }
}
