package org.cartagena40.query.documents;

import java.sql.SQLException;
import java.util.List;
import org.cartagena40.query.views.Effective;
import org.cartagena40.query.views.LabelText;
import org.cartagena40.query.views.Row;
import org.jspecify.annotations.Nullable;

/** A document as it was registered. */
record Registered(
        String document,
        long position,
        String type,
        LabelText title,
        @Nullable String hash,
        Effective effective,
        String origin,
        List<String> sources) {

    static Registered of(Row row) throws SQLException {
        return new Registered(
                row.text("document"),
                row.number("position"),
                row.text("type"),
                row.json("title", LabelText.class),
                row.textOrNull("hash"),
                row.json("effective", Effective.class),
                row.text("origin"),
                row.texts("sources"));
    }
}
