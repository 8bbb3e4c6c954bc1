package org.cartagena40.query.views;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;

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
    void hold(RowKey key, ViewRow row) {
        open.put(key, row);
    }

    /** The versions still open, those held before among them. */
    Collection<ViewRow> open() {
        return open.values();
    }

    /** Everything one event does to the rows. */
    void apply(Step step) {
        for (RowChanges changes : step.changes()) {
            for (RowChange change : changes.changes()) {
                apply(step.position(), change);
            }
        }
    }

    private void apply(long position, RowChange change) {
        switch (change.kind()) {
            case OPEN -> open(position, change);
            case AMEND -> amend(position, change);
            case CLOSE -> close(position, change);
        }
    }

    private void open(long position, RowChange change) {
        ViewRow row = new ViewRow(change.table(), position, false, valuesOf(position, change));
        if (!change.table().amendable()) {
            finished.accept(row);
            return;
        }
        RowKey key = change.key();
        if (open.putIfAbsent(key, row) != null) {
            throw new ImpossibleRow(position, key + " is to be opened but is open already");
        }
    }

    private void amend(long position, RowChange change) {
        RowKey key = change.key();
        ViewRow row = existing(position, key);
        Values values = valuesOf(position, change);
        if (row.knownFrom() == position) {
            row.set(values);
            return;
        }
        open.put(key, row.amended(position, values));
        finish(row, position);
    }

    private void close(long position, RowChange change) {
        RowKey key = change.key();
        ViewRow row = existing(position, key);
        open.remove(key);
        if (row.knownFrom() < position) {
            finish(row, position);
        }
    }

    private void finish(ViewRow row, long position) {
        row.closeAt(position);
        finished.accept(row);
    }

    private Values valuesOf(long position, RowChange change) {
        RowChange.Lent lent = change.lentTier();
        return lent == null
                ? change.values()
                : change.values()
                        .copy()
                        .put("tier", existing(position, lent.from()).value(lent.column()));
    }

    private ViewRow existing(long position, RowKey key) {
        ViewRow row = open.get(key);
        if (row == null) {
            throw new ImpossibleRow(position, key + " does not exist but is needed");
        }
        return row;
    }
}
