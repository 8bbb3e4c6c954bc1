package org.cartagena40.query.offices;

import static org.cartagena40.query.views.RowChange.amend;
import static org.cartagena40.query.views.RowChange.open;

import java.time.Instant;
import java.time.LocalDate;
import org.cartagena40.events.Tier;
import org.cartagena40.events.Zones;
import org.cartagena40.events.offices.InvitationAccepted;
import org.cartagena40.events.offices.InvitationDeclined;
import org.cartagena40.events.offices.InvitationEnded;
import org.cartagena40.events.offices.InvitationResumed;
import org.cartagena40.events.offices.InvitationSuspended;
import org.cartagena40.events.offices.Office;
import org.cartagena40.events.offices.PresidencyAssigned;
import org.cartagena40.events.offices.TechnicalSecretariatDesignated;
import org.cartagena40.events.offices.VicePresidencyDesignated;
import org.cartagena40.events.offices.VicePresidencyTaskAccepted;
import org.cartagena40.events.offices.VicePresidencyTaskCompleted;
import org.cartagena40.events.offices.VicePresidencyTaskDeclined;
import org.cartagena40.events.offices.VicePresidencyTaskRequested;
import org.cartagena40.events.offices.VicePresidencyTaskTakenUp;
import org.cartagena40.events.offices.VicePresidencyTermDated;
import org.cartagena40.events.offices.VicePresidencyTermEnded;
import org.cartagena40.events.offices.VicePresidencyTermRenewed;
import org.cartagena40.events.offices.VicePresidencyTermStarted;
import org.cartagena40.events.offices.VicePresidencyTermWithheld;
import org.cartagena40.events.offices.VicePresidentInvited;
import org.cartagena40.eventstore.RecordedEvent;
import org.cartagena40.query.views.Handlers;
import org.cartagena40.query.views.Projection;
import org.cartagena40.query.views.RowChange;
import org.cartagena40.query.views.RowChanges;
import org.cartagena40.query.views.ViewTable;
import org.jspecify.annotations.Nullable;

/** Every holding of an office; invitations and designations that lead to one; tasks that come with it. */
public final class OfficeProjection {

    static final ViewTable TERM = ViewTable.amendable("office_term", "office", "term");
    static final ViewTable RENEWAL = ViewTable.settled("office_renewal", "term", "position");

    private OfficeProjection() {}

    public static Projection projection() {
        return new Handlers()
                .on(PresidencyAssigned.class, OfficeProjection::presidency)
                .on(TechnicalSecretariatDesignated.class, OfficeProjection::secretariat)
                .on(VicePresidentInvited.class, InvitationRows::invited)
                .on(InvitationAccepted.class, InvitationRows::accepted)
                .on(InvitationDeclined.class, InvitationRows::declined)
                .on(InvitationSuspended.class, InvitationRows::suspended)
                .on(InvitationResumed.class, InvitationRows::resumed)
                .on(InvitationEnded.class, InvitationRows::ended)
                .on(VicePresidencyDesignated.class, InvitationRows::designated)
                .on(VicePresidencyTermWithheld.class, InvitationRows::withheld)
                .on(VicePresidencyTermStarted.class, OfficeProjection::started)
                .on(VicePresidencyTermDated.class, OfficeProjection::dated)
                .on(VicePresidencyTermRenewed.class, OfficeProjection::renewed)
                .on(VicePresidencyTermEnded.class, OfficeProjection::ended)
                .on(VicePresidencyTaskRequested.class, TaskRows::requested)
                .on(VicePresidencyTaskTakenUp.class, TaskRows::takenUp)
                .on(VicePresidencyTaskAccepted.class, TaskRows::accepted)
                .on(VicePresidencyTaskDeclined.class, TaskRows::declined)
                .on(VicePresidencyTaskCompleted.class, TaskRows::completed);
    }

    /** The sources know no terms here: the position of the act names the holding, the next one ends it. */
    private static RowChanges presidency(PresidencyAssigned event, RecordedEvent recorded) {
        return RowChanges.of(open(TERM, Office.PRESIDENCY, recorded.position())
                .toldBy(event)
                .set("position", recorded.position())
                .set("holder", event.state())
                .set("period", event.period())
                .visibleTo(Tier.PUBLIC));
    }

    private static RowChanges secretariat(TechnicalSecretariatDesignated event, RecordedEvent recorded) {
        return RowChanges.of(open(TERM, Office.TECHNICAL_SECRETARIAT, recorded.position())
                .toldBy(event)
                .set("position", recorded.position())
                .set("holder", event.lead())
                .visibleTo(Tier.PUBLIC));
    }

    private static RowChanges started(VicePresidencyTermStarted event, RecordedEvent recorded) {
        RowChange term = open(TERM, Office.VICE_PRESIDENCY, event.term())
                .toldBy(event)
                .holdsUntil(startOf(event.end()))
                .set("position", recorded.position())
                .set("holder", event.state())
                .set("start_day", event.start())
                .set("end_day", event.end())
                .set("invitation", event.invitation())
                .set("procedure", event.procedure())
                .visibleTo(Tier.PUBLIC);
        LocalDate start = event.start();
        return RowChanges.of(start == null ? term : term.holdsFrom(start));
    }

    private static RowChanges dated(VicePresidencyTermDated event, RecordedEvent recorded) {
        return RowChanges.of(amend(TERM, Office.VICE_PRESIDENCY, event.term())
                .toldBy(event)
                .holdsFrom(event.start())
                .holdsUntil(startOf(event.end()))
                .set("start_day", event.start())
                .set("end_day", event.end()));
    }

    private static RowChanges renewed(VicePresidencyTermRenewed event, RecordedEvent recorded) {
        RowChange renewal = open(RENEWAL, event.term(), recorded.position())
                .toldBy(event)
                .set("from_day", event.from())
                .set("end_day", event.end())
                .set("invitation", event.invitation())
                .set("procedure", event.procedure())
                .visibleTo(Tier.PUBLIC);
        RowChange term = amend(TERM, Office.VICE_PRESIDENCY, event.term()).holdsUntil(startOf(event.end()));
        return RowChanges.of(renewal, term);
    }

    private static RowChanges ended(VicePresidencyTermEnded event, RecordedEvent recorded) {
        return RowChanges.of(amend(TERM, Office.VICE_PRESIDENCY, event.term())
                .holdsUntil(event.effective())
                .set("end_reason", event.reason()));
    }

    private static @Nullable Instant startOf(@Nullable LocalDate day) {
        return day == null ? null : Zones.startOf(day);
    }
}
