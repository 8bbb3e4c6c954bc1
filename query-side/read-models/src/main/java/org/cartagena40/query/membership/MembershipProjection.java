package org.cartagena40.query.membership;

import static org.cartagena40.query.views.RowChange.amend;
import static org.cartagena40.query.views.RowChange.open;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.cartagena40.events.AccreditationId;
import org.cartagena40.events.Capacity;
import org.cartagena40.events.MemberState;
import org.cartagena40.events.PersonId;
import org.cartagena40.events.Tier;
import org.cartagena40.events.membership.AccreditationEnded;
import org.cartagena40.events.membership.DelegateAccredited;
import org.cartagena40.events.membership.DeputyAppointed;
import org.cartagena40.events.membership.MemberAdmitted;
import org.cartagena40.events.membership.MemberWithdrawn;
import org.cartagena40.events.membership.MembershipEvent;
import org.cartagena40.events.membership.OfficerAccreditationEnded;
import org.cartagena40.events.membership.OfficerAccredited;
import org.cartagena40.events.membership.SeatDisputeDecided;
import org.cartagena40.events.membership.SeatDisputed;
import org.cartagena40.eventstore.RecordedEvent;
import org.cartagena40.query.views.Confided;
import org.cartagena40.query.views.Handlers;
import org.cartagena40.query.views.Projection;
import org.cartagena40.query.views.RowChange;
import org.cartagena40.query.views.RowChanges;
import org.cartagena40.query.views.ViewTable;
import org.jspecify.annotations.Nullable;

/** Admissions, withdrawals, accreditations and disputed seats. A State may leave and come back, so each step is a row of its own. */
public final class MembershipProjection {

    static final ViewTable MEMBERSHIP = ViewTable.settled("membership", "state", "position");
    static final ViewTable ACCREDITATION = ViewTable.amendable("accreditation", "accreditation");
    static final ViewTable PERSON = ViewTable.settled("accreditation_person", "accreditation");

    static final ViewTable SEAT = ViewTable.settled("seat_dispute", "state", "position");

    private MembershipProjection() {}

    public static Projection projection() {
        return new Handlers()
                .on(MemberAdmitted.class, MembershipProjection::admitted)
                .on(MemberWithdrawn.class, MembershipProjection::withdrawn)
                .on(DelegateAccredited.class, MembershipProjection::accredited)
                .on(AccreditationEnded.class, MembershipProjection::ended)
                .on(OfficerAccredited.class, MembershipProjection::officer)
                .on(OfficerAccreditationEnded.class, MembershipProjection::officerEnded)
                .on(DeputyAppointed.class, MembershipProjection::deputy)
                .on(SeatDisputed.class, MembershipProjection::disputed)
                .on(SeatDisputeDecided.class, MembershipProjection::decided);
    }

    private static RowChanges admitted(MemberAdmitted event, RecordedEvent recorded) {
        return RowChanges.of(open(MEMBERSHIP, event.member(), recorded.position())
                .toldBy(event)
                .set("step", "ADMITTED")
                .set("basis", event.basis())
                .visibleTo(Tier.PUBLIC));
    }

    private static RowChanges withdrawn(MemberWithdrawn event, RecordedEvent recorded) {
        return RowChanges.of(open(MEMBERSHIP, event.member(), recorded.position())
                .toldBy(event)
                .set("step", "WITHDRAWN")
                .set("reason", event.reason())
                .visibleTo(Tier.PUBLIC));
    }

    private static RowChanges accredited(DelegateAccredited event, RecordedEvent recorded) {
        RowChange accreditation = accreditation(event, event.accreditation(), event.from(), event.until())
                .set("institution", event.state())
                .set("capacity", Capacity.MEMBER_STATE)
                .set("credential", event.credential());
        return RowChanges.of(accreditation, person(event.accreditation(), event.person()));
    }

    private static RowChanges officer(OfficerAccredited event, RecordedEvent recorded) {
        RowChange accreditation = accreditation(event, event.accreditation(), event.from(), event.until())
                .set("institution", event.institution())
                .set("capacity", event.capacity())
                .set("credential", event.credential());
        return RowChanges.of(accreditation, person(event.accreditation(), event.person()));
    }

    private static RowChanges deputy(DeputyAppointed event, RecordedEvent recorded) {
        RowChange accreditation = accreditation(event, event.accreditation(), event.from(), event.until())
                .set("institution", event.institution())
                .set("capacity", event.capacity())
                .set("deputy_of", event.deputyOf())
                .set("credential", event.credential());
        return RowChanges.of(accreditation, person(event.accreditation(), event.person()));
    }

    private static RowChange accreditation(
            MembershipEvent event, AccreditationId id, Instant from, @Nullable Instant until) {
        return open(ACCREDITATION, id)
                .toldBy(event)
                .set("possible_from", from)
                .set("certain_from", from)
                .holdsUntil(until)
                .set("valid_from", from)
                .set("valid_until", until)
                .visibleTo(Tier.MEMBERS);
    }

    private static RowChange person(AccreditationId id, PersonId person) {
        return open(PERSON, id).set("person", person).visibleTo(Tier.OFFICE);
    }

    private static RowChanges ended(AccreditationEnded event, RecordedEvent recorded) {
        return RowChanges.of(
                ended(event.accreditation(), event, recorded),
                Confided.reason(recorded.position(), event.reason(), event.state()));
    }

    private static RowChanges officerEnded(OfficerAccreditationEnded event, RecordedEvent recorded) {
        return RowChanges.of(
                ended(event.accreditation(), event, recorded),
                Confided.reason(recorded.position(), event.reason(), event.institution()));
    }

    private static RowChange ended(AccreditationId id, MembershipEvent event, RecordedEvent recorded) {
        return amend(ACCREDITATION, id).holdsUntil(event.effective()).set("ended_at_position", recorded.position());
    }

    private static RowChanges disputed(SeatDisputed event, RecordedEvent recorded) {
        return RowChanges.of(seat("DISPUTED", event.state(), event, recorded));
    }

    private static RowChanges decided(SeatDisputeDecided event, RecordedEvent recorded) {
        List<RowChange> changes = new ArrayList<>();
        changes.add(seat("DECIDED", event.state(), event, recorded));
        changes.add(Confided.reason(recorded.position(), event.reason(), event.state()));
        event.ended().forEach(id -> changes.add(ended(id, event, recorded)));
        return RowChanges.of(changes.toArray(RowChange[]::new));
    }

    private static RowChange seat(String step, MemberState state, MembershipEvent event, RecordedEvent recorded) {
        return open(SEAT, state, recorded.position())
                .toldBy(event)
                .set("step", step)
                .visibleTo(Tier.MEMBERS);
    }
}
