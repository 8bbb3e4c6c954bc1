package org.cartagena40.query.record;

import static org.cartagena40.query.views.Seen.rows;

import java.sql.SQLException;
import java.util.List;
import org.cartagena40.query.views.Row;
import tools.jackson.core.type.TypeReference;

/** The corrections and annotations of an entry, as far as known at the asked position, whenever they took effect. */
public final class Remarks {

    private static final TypeReference<List<Long>> POSITIONS = new TypeReference<>() {};

    private Remarks() {}

    /** Two columns of a statement, for the entry whose position is in the named column. */
    public static String of(String position) {
        return said("correction", position) + " as corrected_by, " + said("annotation", position) + " as annotated_by";
    }

    /** The positions of the corrections of the entry in this row. */
    public static List<Long> corrections(Row row) throws SQLException {
        return row.list("corrected_by", POSITIONS);
    }

    /** The positions of the annotations of the entry in this row. */
    public static List<Long> annotations(Row row) throws SQLException {
        return row.list("annotated_by", POSITIONS);
    }

    private static String said(String view, String position) {
        return "(select coalesce(jsonb_agg(said.position order by said.position), '[]') from " + rows(view)
                + " said where said.target = " + position + ")";
    }
}
