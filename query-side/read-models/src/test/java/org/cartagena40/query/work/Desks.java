package org.cartagena40.query.work;

import static org.cartagena40.events.EventSamples.BELIZE;
import static org.cartagena40.events.EventSamples.BELIZE_ACTS;
import static org.cartagena40.events.EventSamples.CHILE;
import static org.cartagena40.events.EventSamples.DEADLINE;
import static org.cartagena40.events.EventSamples.IMPORTED;
import static org.cartagena40.events.EventSamples.MEXICO;
import static org.cartagena40.events.EventSamples.MSC;
import static org.cartagena40.events.EventSamples.OPENED;
import static org.cartagena40.events.EventSamples.PRESIDENCY;
import static org.cartagena40.events.EventSamples.TERM;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.cartagena40.events.Act;
import org.cartagena40.events.ActaEvent;
import org.cartagena40.events.EffectiveTime;
import org.cartagena40.events.EventSamples;
import org.cartagena40.events.Institution;
import org.cartagena40.events.MemberState;
import org.cartagena40.events.TextHash;
import org.cartagena40.events.Tier;
import org.cartagena40.events.Zones;
import org.cartagena40.events.documents.Audience;
import org.cartagena40.events.documents.CommentContent;
import org.cartagena40.events.documents.CommentId;
import org.cartagena40.events.documents.CommentSubmitted;
import org.cartagena40.events.documents.CommentWindowOpened;
import org.cartagena40.events.documents.DocumentId;
import org.cartagena40.events.documents.WindowId;
import org.cartagena40.events.membership.MemberAdmitted;
import org.cartagena40.events.membership.MembershipBasis;
import org.cartagena40.events.offices.PresidencyAssigned;
import org.cartagena40.events.offices.TechnicalSecretariatDesignated;
import org.cartagena40.events.offices.VicePresidencyTermStarted;
import org.cartagena40.events.silence.ProcedureOpened;
import org.cartagena40.eventstore.RecordedEvent;
import org.cartagena40.query.Views;
import org.cartagena40.query.views.Paging;
import org.cartagena40.query.views.Reader;
import org.cartagena40.query.work.MeetingCalendar.Biennial;

/** Who sits where, what happened, and what is then on whose desk. */
final class Desks {

    static final EffectiveTime AT = EffectiveTime.at(OPENED);
    static final Institution UNHCR = new Institution("UNHCR");
    static final Reader OF_CHILE = new Reader(Tier.OFFICE, CHILE.institution());
    static final Reader OF_UNHCR = new Reader(Tier.OFFICE, UNHCR);
    static final Reader OF_MEXICO = new Reader(Tier.MEMBERS, MEXICO.institution());
    static final Reader OF_BELIZE = new Reader(Tier.MEMBERS, BELIZE.institution());
    static final WindowId WINDOW = new WindowId("CW-1");
    static final CommentId COMMENT = new CommentId("comment-1");
    static final DocumentId REPORT = new DocumentId("REPORT-2027");

    final Views views = new Views();

    List<RecordedEvent> record(ActaEvent... events) {
        return views.record(events);
    }

    List<WorkKind> kinds(Instant asOf, Reader reader) {
        return work(asOf, reader).stream().map(WorkItem::kind).toList();
    }

    int alert(Instant asOf) {
        Integer alert = work(asOf, OF_CHILE).get(0).alert();
        return alert == null ? 0 : alert;
    }

    List<WorkItem> work(Instant asOf, Reader reader, Biennial... meetings) {
        return new WorkQueries(views.reading(), asked -> List.of(meetings))
                .work(views.asked(asOf, reader), Paging.first())
                .items();
    }

    static CommentWindowOpened opened(Audience audience, Act act) {
        return new CommentWindowOpened(WINDOW, new DocumentId("CN"), audience, DEADLINE, false, AT, act);
    }

    static CommentSubmitted comment() {
        CommentContent content = new CommentContent("en", TextHash.of("a comment"), List.of(), List.of());
        return new CommentSubmitted(WINDOW, COMMENT, BELIZE.institution(), content, AT, BELIZE_ACTS);
    }

    static ActaEvent procedure() {
        ProcedureOpened sample = EventSamples.all().stream()
                .filter(ProcedureOpened.class::isInstance)
                .map(ProcedureOpened.class::cast)
                .findFirst()
                .orElseThrow();
        return sample;
    }

    static ActaEvent term(LocalDate start, LocalDate end) {
        return new VicePresidencyTermStarted(
                MSC, TERM, MEXICO, start, end, null, null, EffectiveTime.at(Zones.startOf(start)), PRESIDENCY);
    }

    static ActaEvent presidency() {
        return new PresidencyAssigned(
                MSC, CHILE, "decade", EffectiveTime.unknown(LocalDate.parse("2025-10-27")), IMPORTED);
    }

    static ActaEvent secretariat() {
        return new TechnicalSecretariatDesignated(
                MSC, UNHCR, EffectiveTime.unknown(LocalDate.parse("2025-10-27")), IMPORTED);
    }

    static ActaEvent admitted(MemberState state) {
        return new MemberAdmitted(MSC, state, MembershipBasis.ADOPTED, AT, PRESIDENCY);
    }
}
