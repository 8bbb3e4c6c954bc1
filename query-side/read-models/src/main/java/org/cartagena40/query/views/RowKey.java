package org.cartagena40.query.views;

import java.util.List;

/** The name of one row, whichever of its versions is meant. */
record RowKey(ViewTable table, List<String> values) {

    @Override
    public String toString() {
        return table.name() + values;
    }
}
