package org.cartagena40.query.views;

import java.util.List;
import java.util.stream.Stream;

/** Everything one event does to the rows of one projection, in order. */
public record RowChanges(List<RowChange> changes) {

    private static final RowChanges NONE = new RowChanges(List.of());

    public static RowChanges of(RowChange... changes) {
        return new RowChanges(List.of(changes));
    }

    /** The event changes nothing here, and the projection has said why. */
    public static RowChanges none() {
        return NONE;
    }

    public RowChanges and(RowChanges others) {
        return new RowChanges(
                Stream.concat(changes.stream(), others.changes.stream()).toList());
    }
}
