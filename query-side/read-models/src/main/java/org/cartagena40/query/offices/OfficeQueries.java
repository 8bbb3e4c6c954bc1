package org.cartagena40.query.offices;

import java.sql.SQLException;
import org.cartagena40.events.offices.Office;
import org.cartagena40.query.offices.Offices.Designation;
import org.cartagena40.query.offices.Offices.Holding;
import org.cartagena40.query.offices.Offices.HoldingStatus;
import org.cartagena40.query.offices.Offices.Invitation;
import org.cartagena40.query.views.Asked;
import org.cartagena40.query.views.Effective;
import org.cartagena40.query.views.NotOnRecord;
import org.cartagena40.query.views.Question;
import org.cartagena40.query.views.Reading;
import org.cartagena40.query.views.Row;

/** Who holds, held and will hold the offices at a moment. */
public final class OfficeQueries {

    private final Reading reading;

    public OfficeQueries(Reading reading) {
        this.reading = reading;
    }

    public Offices offices(Question question) {
        return reading.answer(question, OfficeQueries::offices);
    }

    /** One invitation and what became of it. */
    public Invitation invitation(Question question, String id) {
        return offices(question).invitations().stream()
                .filter(invitation -> invitation.invitation().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotOnRecord("invitation", id));
    }

    /** The same within the answer to a wider question. */
    public static Offices offices(Asked asked) {
        return new Offices(
                asked.rows(OfficeSql.HOLDINGS, OfficeQueries::holding),
                asked.rows(OfficeSql.INVITATIONS, OfficeQueries::invitation),
                asked.rows(OfficeSql.DESIGNATIONS, OfficeQueries::designation),
                TaskQueries.open(asked));
    }

    private static Holding holding(Row row) throws SQLException {
        boolean hasTerms = row.text("office").equals(Office.VICE_PRESIDENCY.name());
        return new Holding(
                row.text("office"),
                row.text("holder"),
                hasTerms ? row.text("term") : null,
                HoldingStatus.valueOf(row.text("status")),
                row.textOrNull("period"),
                row.dayOrNull("start_day"),
                row.dayOrNull("until_day"),
                row.count("renewals"),
                row.json("effective", Effective.class),
                row.jsonOrNull("ended", Effective.class),
                row.textOrNull("end_reason"),
                row.textOrNull("invitation"),
                row.textOrNull("procedure"),
                row.text("origin"),
                row.texts("sources"));
    }

    private static Invitation invitation(Row row) throws SQLException {
        return new Invitation(
                row.text("invitation"),
                row.text("invited"),
                row.text("kind"),
                row.textOrNull("reason"),
                InvitationStatus.valueOf(row.text("status")),
                row.json("effective", Effective.class),
                row.jsonOrNull("since", Effective.class),
                row.textOrNull("status_reason"));
    }

    private static Designation designation(Row row) throws SQLException {
        return new Designation(
                row.text("term"),
                row.text("state"),
                row.text("status"),
                row.day("start_day"),
                row.day("end_day"),
                row.text("invitation"),
                row.text("procedure"),
                row.json("effective", Effective.class),
                row.jsonOrNull("withheld", Effective.class));
    }
}
