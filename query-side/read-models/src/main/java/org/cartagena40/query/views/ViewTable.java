package org.cartagena40.query.views;

import java.util.List;

/**
 * A table of the read models and the columns that name a row in it. In a settled table a row is written once and never
 * amended: such rows need no looking up, neither live nor in the memory of a rebuild.
 */
public record ViewTable(String name, List<String> key, boolean amendable) {

    /** A table whose rows are amended by later events. */
    public static ViewTable amendable(String name, String... key) {
        return new ViewTable(name, List.of(key), true);
    }

    /** A table whose rows stand as they were written. */
    public static ViewTable settled(String name, String... key) {
        return new ViewTable(name, List.of(key), false);
    }

    RowKey keyOf(Object... values) {
        if (values.length != key.size()) {
            throw new IllegalArgumentException("a row of " + name + " is named by " + key);
        }
        return new RowKey(
                this, List.of(values).stream().map(ColumnText::ofStated).toList());
    }
}
