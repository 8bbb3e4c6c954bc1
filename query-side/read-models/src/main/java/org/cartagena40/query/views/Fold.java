package org.cartagena40.query.views;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.cartagena40.eventstore.RecordedEvent;
import org.jspecify.annotations.Nullable;

/**
 * The one fold from row changes to row versions, live and in a rebuild. It keeps the open versions in memory and hands
 * on each version when nothing can change it any more: when it closes, or at once in a settled table. Changes of one
 * event to one row make one version.
 */
final class Fold {

    private final Map<RowKey, ViewRow> open = new LinkedHashMap<>();
    private final Consumer<ViewRow> finished;

    Fold(Consumer<ViewRow> finished) {
        this.finished = finished;
    }

    /** A version that the table holds open. */
    void hold(ViewRow row) {
        open.put(row.key(), row);
    }

    /** The versions still open, those held before among them. */
    Collection<ViewRow> open() {
        return open.values();
    }

    void apply(RecordedEvent recorded, List<Projection> projections) {
        for (Projection projection : projections) {
            apply(recorded.position(), projection.on(recorded));
        }
    }

    void apply(long position, RowChanges changes) {
        changes.changes().forEach(change -> apply(position, change));
    }

    private void apply(long position, RowChange change) {
        switch (change.kind()) {
            case OPEN -> open(position, change);
            case AMEND -> amend(position, change);
            case CLOSE -> close(position, change);
        }
    }

    private void open(long position, RowChange change) {
        ViewRow row = new ViewRow(change.key(), position, false, valuesOf(position, change));
        if (!change.key().table().amendable()) {
            finished.accept(row);
        } else if (open.putIfAbsent(change.key(), row) != null) {
            throw new ImpossibleRow(position, change.key() + " is to be opened but is open already");
        }
    }

    private void amend(long position, RowChange change) {
        ViewRow row = existing(position, change.key());
        Map<String, @Nullable String> values = valuesOf(position, change);
        if (row.knownFrom() == position) {
            row.set(values);
            return;
        }
        open.put(row.key(), row.amended(position, values));
        finish(row, position);
    }

    private void close(long position, RowChange change) {
        ViewRow row = existing(position, change.key());
        open.remove(change.key());
        if (row.knownFrom() < position) {
            finish(row, position);
        }
    }

    private void finish(ViewRow row, long position) {
        row.closeAt(position);
        finished.accept(row);
    }

    private Map<String, @Nullable String> valuesOf(long position, RowChange change) {
        RowChange.Lent lent = change.lentTier();
        if (lent == null) {
            return change.values();
        }
        Map<String, @Nullable String> values = new HashMap<>(change.values());
        values.put("tier", existing(position, lent.from()).value(lent.column()));
        return values;
    }

    private ViewRow existing(long position, RowKey key) {
        ViewRow row = open.get(key);
        if (row == null) {
            throw new ImpossibleRow(position, key + " does not exist but is needed");
        }
        return row;
    }
}
