package org.cartagena40.query.progress;

import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Objects;
import org.cartagena40.events.Label;
import org.cartagena40.query.record.Corrected;
import org.cartagena40.query.silence.Text;
import org.cartagena40.query.views.Asked;
import org.cartagena40.query.views.LabelText;
import org.cartagena40.query.views.Row;
import org.jspecify.annotations.Nullable;

/** The columns of something reported, each with its correction if there is one. */
record Said(Row row, Corrected corrected) {

    static Said of(Asked asked, Row row) throws SQLException {
        return new Said(row, Corrected.of(asked, row));
    }

    @Nullable
    String textOrNull(String column, String field) throws SQLException {
        return corrected.text(field, row.textOrNull(column));
    }

    String text(String column, String field) throws SQLException {
        return Objects.requireNonNull(textOrNull(column, field), field);
    }

    @Nullable
    Integer countOrNull(String column, String field) throws SQLException {
        String text = textOrNull(column, field);
        return text == null ? null : Integer.valueOf(text);
    }

    LocalDate day(String column, String field) throws SQLException {
        return LocalDate.parse(text(column, field));
    }

    BigDecimal number(String column, String field) throws SQLException {
        return new BigDecimal(text(column, field));
    }

    @Nullable
    LabelText labelOrNull(String column, String field) throws SQLException {
        LabelText label = row.jsonOrNull(column, LabelText.class);
        return label == null
                ? null
                : LabelText.of(new Label(said(field + "/lang", label.lang()), said(field + "/text", label.text())));
    }

    Text longText(String column, String field) throws SQLException {
        Text text = row.json(column, Text.class);
        return new Text(
                said(field + "/lang", text.lang()),
                said(field + "/text", text.text()),
                said(field + "/hash", text.hash()));
    }

    private String said(String field, String recorded) {
        return Objects.requireNonNull(corrected.text(field, recorded), field);
    }
}
