package org.cartagena40.query.views;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.cartagena40.query.views.ViewCatalogue.Column;
import org.jspecify.annotations.Nullable;

/**
 * Rows of one table in COPY's binary format, which spares both sides writing and reading every number and instant as a
 * text. Rows made by the same handler set the same columns in the same order, so where each column stands is looked up
 * once for each handler.
 */
final class TableLoad {

    private static final byte[] SIGNATURE = "PGCOPY\n\u00ff\r\n\0".getBytes(StandardCharsets.ISO_8859_1);
    private static final int KNOWN_FROM = -2;
    private static final int KNOWN_TO = -3;

    /** Handlers that write to one table are few; the names of more are looked up for every row. */
    private static final int SHAPES = 16;

    private final ViewTable table;
    private final ViewCatalogue catalogue;
    private final List<Column> columns;
    private final ColumnBytes[] types;
    private final CopyBuffer rows = new CopyBuffer();
    private final List<Shape> shapes = new ArrayList<>();

    TableLoad(ViewCatalogue catalogue, ViewTable table) {
        this.table = table;
        this.catalogue = catalogue;
        this.columns = catalogue.columns(table);
        this.types =
                columns.stream().map(column -> ColumnBytes.of(column.type())).toArray(ColumnBytes[]::new);
        begin();
    }

    ViewTable table() {
        return table;
    }

    int size() {
        return rows.size();
    }

    void add(ViewRow row) {
        Shape shape = shapeOf(row);
        rows.putShort(types.length);
        for (int i = 0; i < types.length; i++) {
            put(types[i], value(row, shape.places[i]));
        }
    }

    /** What was added so far, whole; the next load begins. */
    byte[] take() {
        rows.putShort(-1);
        byte[] load = rows.toBytes();
        rows.clear();
        begin();
        return load;
    }

    private void begin() {
        rows.putBytes(SIGNATURE);
        rows.putInt(0);
        rows.putInt(0);
    }

    private void put(ColumnBytes type, @Nullable Object value) {
        if (value == null) {
            rows.putInt(-1);
            return;
        }
        int at = rows.size();
        rows.putInt(0);
        type.write(value, rows);
        rows.setInt(at, rows.size() - at - Integer.BYTES);
    }

    private static @Nullable Object value(ViewRow row, int place) {
        return switch (place) {
            case KNOWN_FROM -> row.knownFrom();
            case KNOWN_TO -> row.knownTo();
            default -> place < 0 ? null : row.values().at(place);
        };
    }

    private Shape shapeOf(ViewRow row) {
        for (Shape shape : shapes) {
            if (row.values().areNamed(shape.names)) {
                return shape;
            }
        }
        catalogue.check(row);
        Shape shape = new Shape(row.values(), columns);
        if (shapes.size() < SHAPES) {
            shapes.add(shape);
        }
        return shape;
    }

    /** The columns that a row sets, in its order, and where each column of the table stands among them. */
    private static final class Shape {

        private final String[] names;
        private final int[] places;

        Shape(Values values, List<Column> columns) {
            this.names = values.names();
            this.places = columns.stream()
                    .mapToInt(column -> switch (column.name()) {
                        case "known_from" -> KNOWN_FROM;
                        case "known_to" -> KNOWN_TO;
                        default -> values.placeOf(column.name());
                    })
                    .toArray();
        }
    }
}
