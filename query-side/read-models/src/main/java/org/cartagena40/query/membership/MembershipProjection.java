package org.cartagena40.query.membership;

import static org.cartagena40.query.views.RowChange.amend;
import static org.cartagena40.query.views.RowChange.open;

import org.cartagena40.events.Tier;
import org.cartagena40.events.membership.AccreditationEnded;
import org.cartagena40.events.membership.DelegateAccredited;
import org.cartagena40.events.membership.MemberAdmitted;
import org.cartagena40.events.membership.MemberWithdrawn;
import org.cartagena40.eventstore.RecordedEvent;
import org.cartagena40.query.views.Confided;
import org.cartagena40.query.views.Handlers;
import org.cartagena40.query.views.Projection;
import org.cartagena40.query.views.RowChange;
import org.cartagena40.query.views.RowChanges;
import org.cartagena40.query.views.ViewTable;

/** Admissions, withdrawals and accreditations. A State may leave and come back, so each step is a row of its own. */
public final class MembershipProjection {

    static final ViewTable MEMBERSHIP = ViewTable.settled("membership", "state", "position");
    static final ViewTable ACCREDITATION = ViewTable.amendable("accreditation", "accreditation");
    static final ViewTable PERSON = ViewTable.settled("accreditation_person", "accreditation");

    private MembershipProjection() {}

    public static Projection projection() {
        return new Handlers()
                .on(MemberAdmitted.class, MembershipProjection::admitted)
                .on(MemberWithdrawn.class, MembershipProjection::withdrawn)
                .on(DelegateAccredited.class, MembershipProjection::accredited)
                .on(AccreditationEnded.class, MembershipProjection::ended);
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
        RowChange accreditation = open(ACCREDITATION, event.accreditation())
                .toldBy(event)
                .set("possible_from", event.from())
                .set("certain_from", event.from())
                .holdsUntil(event.until())
                .set("state", event.state())
                .set("valid_from", event.from())
                .set("valid_until", event.until())
                .set("credential", event.credential())
                .visibleTo(Tier.MEMBERS);
        RowChange person = open(PERSON, event.accreditation())
                .set("person", event.person())
                .visibleTo(Tier.OFFICE);
        return RowChanges.of(accreditation, person);
    }

    private static RowChanges ended(AccreditationEnded event, RecordedEvent recorded) {
        RowChange accreditation = amend(ACCREDITATION, event.accreditation())
                .holdsUntil(event.effective())
                .set("ended_at_position", recorded.position());
        return RowChanges.of(accreditation, Confided.reason(recorded.position(), event.reason(), event.state()));
    }
}
