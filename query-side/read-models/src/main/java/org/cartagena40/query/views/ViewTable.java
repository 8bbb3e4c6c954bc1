package org.cartagena40.query.views;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

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
        List<String> texts = new ArrayList<>(values.length);
        for (Object value : named(values)) {
            texts.add(ColumnText.ofStated(value));
        }
        return new RowKey(this, texts);
    }

    /** The parts of a name, as many as the table asks for. */
    Object[] named(Object... values) {
        if (values.length != key.size()) {
            throw new IllegalArgumentException("a row of " + name + " is named by " + key);
        }
        return values;
    }

    /** Names of tables are unique; a row is looked up by this millions of times in a rebuild. */
    @Override
    public boolean equals(@Nullable Object other) {
        return this == other || (other instanceof ViewTable table && name.equals(table.name));
    }

    @Override
    public int hashCode() {
        return name.hashCode();
    }
}
