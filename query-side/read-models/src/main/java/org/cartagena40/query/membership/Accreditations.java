package org.cartagena40.query.membership;

import static org.cartagena40.query.views.Seen.begun;
import static org.cartagena40.query.views.Seen.certain;
import static org.cartagena40.query.views.Seen.rows;

import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.cartagena40.query.views.Asked;
import org.cartagena40.query.views.Effective;
import org.cartagena40.query.views.Row;
import org.jspecify.annotations.Nullable;

/** Who may act for whom at a moment, as far as the reader may see it, and whose seat is disputed then. */
final class Accreditations {

    /** The last step about a seat at the asked moment. */
    private static final String SEAT = """
            select distinct on (s.state) s.* from %s s where %s order by s.state, s.position desc""".formatted(rows("seat_dispute"), begun("s"));

    private static final String DISPUTED_SINCE =
            "select * from (" + SEAT + ") s where s.state = :state and s.step = 'DISPUTED'";

    /** A deputy's is in force only while the one it stands in for is. */
    private static final String ALL = """
            select a.*, p.person, c.reason,
                   %s and (a.deputy_of is null or exists (select from %s o where o.accreditation = a.deputy_of and %s))
                      and not exists (select from (%s) s where s.state = a.institution and s.step = 'DISPUTED') as in_force
            from %s a
            left join %s p on p.accreditation = a.accreditation
            left join %s c on c.position = a.ended_at_position
            where %s""".formatted(
                    certain("a"),
                    rows("accreditation"),
                    certain("o"),
                    SEAT,
                    rows("accreditation"),
                    rows("accreditation_person"),
                    rows("confided_reason"),
                    begun("a"));

    private static final String OF_ONE = ALL + " and a.institution = :state order by a.valid_from, a.accreditation";

    private Accreditations() {}

    static List<Accreditation> of(Asked asked, String state) {
        return asked.rows(OF_ONE, Map.of("state", state), Accreditations::accreditation);
    }

    static List<Accreditation> all(Asked asked) {
        return asked.rows(ALL + " order by a.accreditation", Accreditations::accreditation);
    }

    /** Since when two governments claim the seat; null where nobody does, or where it is not for this reader. */
    static @Nullable Instant disputedSince(Asked asked, String state) {
        List<Instant> since = asked.rows(DISPUTED_SINCE, Map.of("state", state), row -> row.instant("certain_from"));
        return since.isEmpty() ? null : since.get(0);
    }

    private static Accreditation accreditation(Row row) throws SQLException {
        return new Accreditation(
                row.text("accreditation"),
                row.textOrNull("person"),
                row.text("institution"),
                row.text("capacity"),
                row.textOrNull("deputy_of"),
                row.flag("in_force"),
                row.instant("valid_from"),
                row.instantOrNull("valid_until"),
                row.textOrNull("credential"),
                row.jsonOrNull("ended", Effective.class),
                row.textOrNull("reason"));
    }
}
