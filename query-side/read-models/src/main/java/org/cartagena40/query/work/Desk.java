package org.cartagena40.query.work;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;
import org.cartagena40.events.Tier;
import org.cartagena40.query.documents.Members;
import org.cartagena40.query.offices.OfficeQueries;
import org.cartagena40.query.offices.Offices;
import org.cartagena40.query.offices.Offices.HoldingStatus;
import org.cartagena40.query.views.Asked;
import org.cartagena40.query.views.Effective;
import org.cartagena40.query.views.Reader;
import org.jspecify.annotations.Nullable;

/**
 * At whose desk the question is asked: the seats that the reader's institution holds at the asked moment. An auditor
 * looks at the desks of all three offices.
 */
record Desk(Asked asked, Offices offices, Set<Seat> seats, String own) {

    static Desk of(Asked asked) {
        Reader reader = asked.question().reader();
        String own = reader.own() == null ? "" : reader.own().value();
        Offices offices = OfficeQueries.offices(asked);
        Set<Seat> seats = EnumSet.noneOf(Seat.class);
        for (Seat office : EnumSet.of(Seat.PRESIDENCY, Seat.VICE_PRESIDENCY, Seat.TECHNICAL_SECRETARIAT)) {
            if (sees(reader, office) && (reader.upTo() == Tier.OWN || holds(offices, office, own))) {
                seats.add(office);
            }
        }
        if (reader.upTo() == Tier.MEMBERS && Members.at(asked).contains(own)) {
            seats.add(Seat.MEMBER_STATE);
        }
        if (reader.upTo() == Tier.STAKEHOLDERS && !own.isEmpty()) {
            seats.add(Seat.STAKEHOLDER);
        }
        return new Desk(asked, offices, seats, own);
    }

    Instant asOf() {
        return asked.moment().asOf();
    }

    boolean is(Seat seat) {
        return seats.contains(seat);
    }

    /** The item for each of these seats that this desk is. */
    Stream<WorkItem> item(
            WorkKind kind, String about, @Nullable Effective since, @Nullable Instant due, Reason reason, Seat... to) {
        return Stream.of(to)
                .filter(this::is)
                .map(seat -> new WorkItem(
                        kind,
                        seat,
                        about,
                        since,
                        due,
                        due != null && !due.isAfter(asOf()),
                        reason.alert(),
                        reason.words().es(),
                        reason.words().en(),
                        "/api/v1" + reason.link()));
    }

    private static boolean sees(Reader reader, Seat office) {
        return reader.sees(office == Seat.VICE_PRESIDENCY ? Tier.MEMBERS : Tier.OFFICE);
    }

    private static boolean holds(Offices offices, Seat office, String own) {
        return offices.holdings().stream()
                .anyMatch(holding -> holding.office().equals(office.name())
                        && holding.holder().equals(own)
                        && (holding.status() == HoldingStatus.HELD || holding.status() == HoldingStatus.POSSIBLY_HELD));
    }
}
