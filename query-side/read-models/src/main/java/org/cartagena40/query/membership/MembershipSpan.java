package org.cartagena40.query.membership;

import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import org.cartagena40.events.States;
import org.cartagena40.query.views.Effective;
import org.cartagena40.query.views.Row;
import org.jspecify.annotations.Nullable;

/** One stay of a State in the Mechanism, from its admission to the withdrawal that followed. */
record MembershipSpan(
        String state,
        long position,
        boolean begun,
        boolean certain,
        boolean possible,
        String basis,
        Effective since,
        @Nullable Effective until,
        String origin,
        List<String> sources) {

    /** What is certain speaks before what is possible, and that before what is over; then the latest. */
    static final Comparator<MembershipSpan> TELLS_MOST = Comparator.comparing(MembershipSpan::status)
            .thenComparing(Comparator.comparingLong(MembershipSpan::position).reversed());

    static MembershipSpan of(Row row) throws SQLException {
        return new MembershipSpan(
                row.text("state"),
                row.number("position"),
                row.flag("begun"),
                row.flag("certain"),
                row.flag("possible"),
                row.text("basis"),
                row.json("effective", Effective.class),
                row.jsonOrNull("ended", Effective.class),
                row.text("origin"),
                row.texts("sources"));
    }

    static Member unconfirmed(States.Entry names) {
        return new Member(
                names.id(),
                MemberStatus.TO_BE_CONFIRMED,
                names.spanish(),
                names.english(),
                names.zone().getId(),
                null,
                null,
                null,
                null,
                List.of());
    }

    Member member(States.Entry names) {
        return new Member(
                state,
                status(),
                names.spanish(),
                names.english(),
                names.zone().getId(),
                basis,
                since,
                until,
                origin,
                sources);
    }

    private MemberStatus status() {
        if (certain) {
            return MemberStatus.MEMBER;
        }
        return possible ? MemberStatus.POSSIBLY_MEMBER : MemberStatus.FORMER_MEMBER;
    }
}
