package org.cartagena40.query.views;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The columns that are set in a row, in the order in which they were set; of a column set twice the later value counts.
 * A rebuild makes millions of these, and their columns are few: so no map.
 */
final class Values {

    private static final int USUAL = 24;

    private String[] names;
    private @Nullable Object[] values;
    private int size;

    Values() {
        this(new String[USUAL], new Object[USUAL], 0);
    }

    private Values(String[] names, @Nullable Object[] values, int size) {
        this.names = names;
        this.values = values;
        this.size = size;
    }

    Values put(String column, @Nullable Object value) {
        if (size == names.length) {
            names = Arrays.copyOf(names, size * 2);
            values = Arrays.copyOf(values, size * 2);
        }
        names[size] = column;
        values[size] = value;
        size++;
        return this;
    }

    Values putAll(Values others) {
        for (int i = 0; i < others.size; i++) {
            put(others.names[i], others.values[i]);
        }
        return this;
    }

    Values copy() {
        return new Values(names.clone(), values.clone(), size);
    }

    @Nullable
    Object get(String column) {
        int place = placeOf(column);
        return place < 0 ? null : values[place];
    }

    /** Where a column was set last, negative if it was not. */
    int placeOf(String column) {
        for (int i = size - 1; i >= 0; i--) {
            if (names[i].equals(column)) {
                return i;
            }
        }
        return -1;
    }

    @Nullable
    Object at(int place) {
        return values[place];
    }

    /** The names as they were set. */
    String[] names() {
        return Arrays.copyOf(names, size);
    }

    /** Whether exactly these columns were set in this order; the very same texts, which names in a program are. */
    boolean areNamed(String[] others) {
        if (size != others.length) {
            return false;
        }
        for (int i = 0; i < size; i++) {
            if (!same(names[i], others[i])) {
                return false;
            }
        }
        return true;
    }

    /** Identity on purpose: names that are equal but not the same are only looked up once more. */
    @SuppressWarnings("ReferenceEquality")
    private static boolean same(String name, String other) {
        return name == other;
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder("{");
        for (int i = 0; i < size; i++) {
            text.append(i == 0 ? "" : ", ").append(names[i]).append('=').append(values[i]);
        }
        return text.append('}').toString();
    }
}
