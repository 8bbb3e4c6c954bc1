package org.cartagena40.query.http;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.time.temporal.Temporal;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * A list as CSV (RFC 4180, UTF-8): a column for each part of its items, lists and values with parts as JSON in their
 * cell. A text that a spreadsheet would run as a formula gets an apostrophe before it, because what States write here is
 * opened elsewhere.
 */
record CsvList(JsonMapper mapper) {

    private static final String STARTS_A_FORMULA = "=+-@\t\r";

    void write(ListAnswer<?> list, OutputStream body) throws IOException {
        RecordComponent[] columns = list.rows().getRecordComponents();
        Writer text = new OutputStreamWriter(body, StandardCharsets.UTF_8);
        CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text);
        csv.writeRecord(Arrays.stream(columns).map(RecordComponent::getName).toList());
        for (List<?> part : list.parts()) {
            for (Object item : part) {
                csv.writeRecord(cells(columns, item));
            }
        }
        csv.flush();
        text.flush();
    }

    private List<String> cells(RecordComponent[] columns, Object item) {
        return Arrays.stream(columns).map(column -> cell(value(column, item))).toList();
    }

    private static @Nullable Object value(RecordComponent column, Object item) {
        try {
            return column.getAccessor().invoke(item);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("items of lists are public records", e);
        }
    }

    private String cell(@Nullable Object value) {
        if (value == null) {
            return "";
        }
        if (value instanceof Number || value instanceof Boolean || value instanceof Temporal) {
            return value.toString();
        }
        boolean plain = value instanceof CharSequence || value instanceof Enum<?>;
        return guarded(plain ? value.toString() : mapper.writeValueAsString(value));
    }

    static String guarded(String text) {
        return !text.isEmpty() && STARTS_A_FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
