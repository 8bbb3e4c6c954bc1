package org.cartagena40.query.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cartagena40.events.EventSamples.BELIZE;
import static org.cartagena40.events.EventSamples.BELIZE_ACTS;
import static org.cartagena40.events.EventSamples.CHILE;
import static org.cartagena40.events.EventSamples.DEADLINE;
import static org.cartagena40.events.EventSamples.IMPORTED;
import static org.cartagena40.events.EventSamples.MEETING;
import static org.cartagena40.events.EventSamples.MEXICO;
import static org.cartagena40.events.EventSamples.MSC;
import static org.cartagena40.events.EventSamples.OPENED;
import static org.cartagena40.events.EventSamples.PERSON;
import static org.cartagena40.events.EventSamples.PRESIDENCY;
import static org.cartagena40.events.EventSamples.PROCEDURE;
import static org.cartagena40.events.EventSamples.SECRETARIAT;
import static org.cartagena40.events.EventSamples.TASK;
import static org.cartagena40.events.EventSamples.TERM;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.cartagena40.events.AccreditationId;
import org.cartagena40.events.Act;
import org.cartagena40.events.ActaEvent;
import org.cartagena40.events.EffectiveTime;
import org.cartagena40.events.EventSamples;
import org.cartagena40.events.Institution;
import org.cartagena40.events.LanguageText;
import org.cartagena40.events.MemberState;
import org.cartagena40.events.SourceReference;
import org.cartagena40.events.TextHash;
import org.cartagena40.events.Tier;
import org.cartagena40.events.Zones;
import org.cartagena40.events.documents.Audience;
import org.cartagena40.events.documents.CommentAnswered;
import org.cartagena40.events.documents.CommentContent;
import org.cartagena40.events.documents.CommentId;
import org.cartagena40.events.documents.CommentStatus;
import org.cartagena40.events.documents.CommentSubmitted;
import org.cartagena40.events.documents.CommentWindowOpened;
import org.cartagena40.events.documents.Content;
import org.cartagena40.events.documents.DocumentAttachedToMeeting;
import org.cartagena40.events.documents.DocumentId;
import org.cartagena40.events.documents.DocumentVersionPublished;
import org.cartagena40.events.documents.GuidanceProvided;
import org.cartagena40.events.documents.InputRequested;
import org.cartagena40.events.documents.MeetingPaper;
import org.cartagena40.events.documents.ReportPresented;
import org.cartagena40.events.documents.WindowId;
import org.cartagena40.events.membership.DelegateAccredited;
import org.cartagena40.events.membership.MemberAdmitted;
import org.cartagena40.events.membership.MembershipBasis;
import org.cartagena40.events.offices.PresidencyAssigned;
import org.cartagena40.events.offices.TaskKind;
import org.cartagena40.events.offices.TaskMatter;
import org.cartagena40.events.offices.TechnicalSecretariatDesignated;
import org.cartagena40.events.offices.VicePresidencyTaskRequested;
import org.cartagena40.events.offices.VicePresidencyTermStarted;
import org.cartagena40.events.silence.FollowUp;
import org.cartagena40.events.silence.FollowUpRecorded;
import org.cartagena40.events.silence.Notice;
import org.cartagena40.events.silence.ObjectionAnswered;
import org.cartagena40.events.silence.ObjectionRaised;
import org.cartagena40.events.silence.OutcomeFlagged;
import org.cartagena40.events.silence.ProcedureOpened;
import org.cartagena40.events.silence.ReceiptAcknowledged;
import org.cartagena40.events.silence.ReviewReason;
import org.cartagena40.events.silence.SilenceBroken;
import org.cartagena40.query.Views;
import org.cartagena40.query.deadlines.DeadlineKind;
import org.cartagena40.query.deadlines.DeadlineQueries;
import org.cartagena40.query.views.Paging;
import org.cartagena40.query.views.Reader;
import org.cartagena40.query.work.MeetingCalendar.Biennial;
import org.junit.jupiter.api.Test;

/** R56, X15: what is due, for whom, from when until when. Each boundary once. */
class WorkTest {

    private static final EffectiveTime AT = EffectiveTime.at(OPENED);
    private static final Institution UNHCR = new Institution("UNHCR");
    private static final Reader OF_CHILE = new Reader(Tier.OFFICE, CHILE.institution());
    private static final Reader OF_UNHCR = new Reader(Tier.OFFICE, UNHCR);
    private static final Reader OF_MEXICO = new Reader(Tier.MEMBERS, MEXICO.institution());
    private static final Reader OF_BELIZE = new Reader(Tier.MEMBERS, BELIZE.institution());
    private static final WindowId WINDOW = new WindowId("CW-1");
    private static final CommentId COMMENT = new CommentId("comment-1");
    private static final DocumentId REPORT = new DocumentId("REPORT-2027");

    private final Views views = new Views();

    @Test
    void who_holds_no_seat_has_no_work() {
        views.record(opened(Audience.MEMBERS, PRESIDENCY));
        assertThat(work(OPENED, Reader.anyone())).isEmpty();
        assertThat(work(OPENED, OF_BELIZE)).as("not yet a member").isEmpty();
        assertThat(work(OPENED, OF_CHILE)).as("nobody presides").isEmpty();
    }

    @Test
    void a_state_is_told_of_an_open_window_until_it_comments_or_the_deadline_comes() {
        views.record(admitted(BELIZE), admitted(MEXICO), opened(Audience.MEMBERS, SECRETARIAT));
        Instant last = DEADLINE.instant().minus(1, ChronoUnit.MICROS);
        assertThat(kinds(last, OF_BELIZE)).containsExactly(WorkKind.COMMENT);
        assertThat(work(last, OF_BELIZE).get(0)).satisfies(item -> {
            assertThat(item.due()).isEqualTo(DEADLINE.instant());
            assertThat(item.overdue()).isFalse();
            assertThat(item.link()).isEqualTo("/api/v1/comment-windows/CW-1");
        });
        assertThat(kinds(DEADLINE.instant(), OF_BELIZE)).isEmpty();
        views.record(comment());
        assertThat(kinds(last, OF_BELIZE)).isEmpty();
        assertThat(kinds(last, OF_MEXICO)).containsExactly(WorkKind.COMMENT);
    }

    @Test
    void a_window_of_the_stakeholders_is_no_work_of_a_state_and_an_imported_one_is_nobodys() {
        views.record(admitted(BELIZE), opened(Audience.STAKEHOLDERS, SECRETARIAT));
        assertThat(kinds(OPENED, OF_BELIZE)).isEmpty();
        assertThat(kinds(OPENED, new Reader(Tier.STAKEHOLDERS, new Institution("NRC"))))
                .containsExactly(WorkKind.COMMENT);
        Views imported = new Views();
        imported.record(admitted(BELIZE), opened(Audience.MEMBERS, IMPORTED));
        assertThat(new WorkQueries(imported.reading(), MeetingCalendar.NONE)
                        .work(imported.asked(OPENED, OF_BELIZE), Paging.first())
                        .items())
                .isEmpty();
    }

    @Test
    void a_comment_without_an_answer_waits_for_both_offices() {
        views.record(presidency(), secretariat(), opened(Audience.MEMBERS, SECRETARIAT), comment());
        assertThat(kinds(OPENED, OF_CHILE)).containsExactly(WorkKind.ANSWER_COMMENTS);
        assertThat(kinds(OPENED, OF_UNHCR)).containsExactly(WorkKind.ANSWER_COMMENTS);
        views.record(new CommentAnswered(WINDOW, COMMENT, CommentStatus.NOTED, null, AT, SECRETARIAT));
        assertThat(kinds(OPENED, OF_UNHCR)).isEmpty();
    }

    @Test
    void guidance_that_was_asked_for_is_due_until_it_is_given() {
        views.record(
                admitted(BELIZE),
                admitted(MEXICO),
                new InputRequested(REPORT, Audience.MEMBERS, DEADLINE, AT, SECRETARIAT));
        assertThat(kinds(OPENED, OF_BELIZE)).containsExactly(WorkKind.GIVE_GUIDANCE);
        assertThat(kinds(DEADLINE.instant(), OF_BELIZE)).isEmpty();
        views.record(new GuidanceProvided(REPORT, BELIZE, LanguageText.of("en", "Words"), false, AT, BELIZE_ACTS));
        assertThat(kinds(OPENED, OF_BELIZE)).isEmpty();
        assertThat(kinds(OPENED, OF_MEXICO)).containsExactly(WorkKind.GIVE_GUIDANCE);
    }

    @Test
    void what_ends_by_itself_is_announced_180_90_and_30_days_before() {
        Instant end = Zones.startOf(LocalDate.parse("2028-01-01"));
        views.record(presidency(), term(LocalDate.parse("2026-01-01"), LocalDate.parse("2028-01-01")));
        assertThat(work(end.minus(Duration.ofDays(180)).minusMillis(1), OF_CHILE))
                .isEmpty();
        assertThat(alert(end.minus(Duration.ofDays(180)))).isEqualTo(180);
        assertThat(alert(end.minus(Duration.ofDays(90)).minusMillis(1))).isEqualTo(180);
        assertThat(alert(end.minus(Duration.ofDays(90)))).isEqualTo(90);
        assertThat(alert(end.minus(Duration.ofDays(30)))).isEqualTo(30);
        assertThat(alert(end.minusMillis(1))).isEqualTo(30);
        assertThat(work(end, OF_CHILE)).isEmpty();
        assertThat(work(end.minusMillis(1), OF_MEXICO))
                .extracting(WorkItem::seat)
                .containsExactly(Seat.VICE_PRESIDENCY);
    }

    @Test
    void an_accreditation_that_ends_is_told_to_its_state_and_to_the_secretariat() {
        Instant end = OPENED.plus(Duration.ofDays(90));
        views.record(
                secretariat(),
                admitted(BELIZE),
                admitted(MEXICO),
                new DelegateAccredited(
                        MSC,
                        new AccreditationId("A"),
                        PERSON,
                        BELIZE,
                        OPENED,
                        end,
                        new SourceReference("note"),
                        AT,
                        SECRETARIAT));
        assertThat(kinds(OPENED, OF_BELIZE)).containsExactly(WorkKind.ACCREDITATION_ENDS);
        assertThat(work(OPENED, OF_UNHCR)).extracting(WorkItem::alert).containsExactly(90);
        assertThat(kinds(OPENED, OF_MEXICO)).isEmpty();
        assertThat(kinds(end, OF_BELIZE)).isEmpty();
    }

    @Test
    void a_running_silence_waits_for_the_receipt_of_each_state_addressed() {
        views.record(admitted(BELIZE), admitted(new MemberState("PE")), procedure());
        assertThat(kinds(OPENED, OF_BELIZE)).containsExactly(WorkKind.ACKNOWLEDGE_NOTICE);
        assertThat(kinds(OPENED, new Reader(Tier.MEMBERS, new Institution("PE"))))
                .as("not addressed")
                .isEmpty();
        views.record(new ReceiptAcknowledged(PROCEDURE, new Notice(Notice.Kind.OPENING, 1), BELIZE, AT, BELIZE_ACTS));
        assertThat(kinds(OPENED, OF_BELIZE)).isEmpty();
    }

    @Test
    void a_broken_silence_waits_for_what_follows_and_its_objections_for_an_answer() {
        views.record(
                presidency(),
                procedure(),
                new ObjectionRaised(PROCEDURE, BELIZE, null, List.of(), null, OPENED, AT, BELIZE_ACTS),
                new SilenceBroken(PROCEDURE, 1, AT, BELIZE_ACTS));
        assertThat(kinds(OPENED, OF_CHILE))
                .containsExactlyInAnyOrder(WorkKind.RECORD_FOLLOW_UP, WorkKind.ANSWER_OBJECTIONS);
        views.record(new FollowUpRecorded(PROCEDURE, FollowUp.CONSULT, "reason", AT, PRESIDENCY));
        assertThat(kinds(OPENED, OF_CHILE)).containsExactly(WorkKind.ANSWER_OBJECTIONS);
        views.record(
                new ObjectionAnswered(PROCEDURE, BELIZE, LanguageText.of("en", "Words"), AT, PRESIDENCY),
                new OutcomeFlagged(PROCEDURE, ReviewReason.INTERRUPTION, AT, Act.ofTheRecord()));
        assertThat(kinds(OPENED, OF_CHILE)).containsExactly(WorkKind.REVIEW_OUTCOME);
    }

    @Test
    void a_request_waits_for_the_vice_presidency() {
        views.record(
                term(LocalDate.parse("2026-01-01"), LocalDate.parse("2028-01-01")),
                new VicePresidencyTaskRequested(
                        MSC,
                        TASK,
                        TERM,
                        MEXICO,
                        TaskKind.HOST_MEETING,
                        new TaskMatter("Host", null, null),
                        null,
                        AT,
                        PRESIDENCY));
        assertThat(kinds(OPENED, OF_MEXICO)).containsExactly(WorkKind.ANSWER_TASK);
        assertThat(kinds(OPENED, new Reader(Tier.MEMBERS, CHILE.institution()))).isEmpty();
    }

    @Test
    void the_report_is_due_45_days_before_the_meeting_and_listed_until_it_is_presented_or_the_meeting_opens() {
        Instant opens = OPENED.plus(Duration.ofDays(45));
        Biennial meeting = new Biennial("MSC-2", opens, null, false, 0);
        views.record(presidency(), secretariat());
        assertThat(work(OPENED.minusMillis(1), OF_CHILE, meeting))
                .singleElement()
                .satisfies(item -> {
                    assertThat(item.kind()).isEqualTo(WorkKind.PRESENT_REPORT);
                    assertThat(item.due()).isEqualTo(OPENED);
                    assertThat(item.overdue()).isFalse();
                });
        assertThat(work(OPENED, OF_CHILE, meeting))
                .singleElement()
                .satisfies(item -> assertThat(item.overdue()).isTrue());
        assertThat(work(opens, OF_CHILE, meeting)).isEmpty();
        views.record(new ReportPresented(REPORT, MEETING, AT, PRESIDENCY));
        assertThat(work(OPENED, OF_CHILE, meeting)).isEmpty();
    }

    @Test
    void the_outcome_document_is_due_45_days_after_it_and_ages_until_a_version_is_published() {
        Biennial meeting = new Biennial("MSC-2", null, OPENED, true, 2);
        Instant later = OPENED.plus(Duration.ofDays(400));
        views.record(presidency(), secretariat());
        assertThat(work(OPENED.minusMillis(1), OF_UNHCR, meeting)).isEmpty();
        assertThat(work(later, OF_UNHCR, meeting)).singleElement().satisfies(item -> {
            assertThat(item.kind()).isEqualTo(WorkKind.PUBLISH_OUTCOME_DOCUMENT);
            assertThat(item.due()).isEqualTo(OPENED.plus(Duration.ofDays(45)));
            assertThat(item.overdue()).isTrue();
        });
        views.record(new DocumentAttachedToMeeting(REPORT, MEETING, MeetingPaper.OUTCOME_DOCUMENT, AT, SECRETARIAT));
        assertThat(work(later, OF_UNHCR, meeting))
                .as("attached, nothing published")
                .hasSize(1);
        views.record(new DocumentVersionPublished(
                REPORT, 1, List.of(new Content("en", TextHash.of("x"), "text/plain", 1)), null, null, AT, SECRETARIAT));
        assertThat(work(later, OF_UNHCR, meeting)).isEmpty();
        assertThat(work(later, OF_CHILE, meeting))
                .extracting(WorkItem::kind)
                .containsExactlyInAnyOrder(WorkKind.EXPLAIN_TIMING, WorkKind.DECIDE_REGISTRATIONS);
    }

    @Test
    void windows_and_requests_stand_in_the_calendar_too() {
        views.record(
                opened(Audience.MEMBERS, IMPORTED),
                new InputRequested(REPORT, Audience.MEMBERS, DEADLINE, AT, SECRETARIAT));
        assertThat(new DeadlineQueries(views.reading())
                        .deadlines(views.asked(OPENED, Reader.anyone()), Paging.first())
                        .items())
                .extracting(entry -> entry.what() + " " + entry.reference() + " " + entry.status())
                .containsExactly(
                        DeadlineKind.COMMENT_WINDOW + " CW-1 OPEN",
                        DeadlineKind.INPUT_REQUEST + " REPORT-2027/MEMBERS OPEN");
    }

    private List<WorkKind> kinds(Instant asOf, Reader reader) {
        return work(asOf, reader).stream().map(WorkItem::kind).toList();
    }

    private int alert(Instant asOf) {
        Integer alert = work(asOf, OF_CHILE).get(0).alert();
        return alert == null ? 0 : alert;
    }

    private List<WorkItem> work(Instant asOf, Reader reader, Biennial... meetings) {
        return new WorkQueries(views.reading(), asked -> List.of(meetings))
                .work(views.asked(asOf, reader), Paging.first())
                .items();
    }

    private static CommentWindowOpened opened(Audience audience, Act act) {
        return new CommentWindowOpened(WINDOW, new DocumentId("CN"), audience, DEADLINE, false, AT, act);
    }

    private static CommentSubmitted comment() {
        CommentContent content = new CommentContent("en", TextHash.of("a comment"), List.of(), List.of());
        return new CommentSubmitted(WINDOW, COMMENT, BELIZE.institution(), content, AT, BELIZE_ACTS);
    }

    private static ActaEvent procedure() {
        ProcedureOpened sample = EventSamples.all().stream()
                .filter(ProcedureOpened.class::isInstance)
                .map(ProcedureOpened.class::cast)
                .findFirst()
                .orElseThrow();
        return sample;
    }

    private static ActaEvent term(LocalDate start, LocalDate end) {
        return new VicePresidencyTermStarted(
                MSC, TERM, MEXICO, start, end, null, null, EffectiveTime.at(Zones.startOf(start)), PRESIDENCY);
    }

    private static ActaEvent presidency() {
        return new PresidencyAssigned(
                MSC, CHILE, "decade", EffectiveTime.unknown(LocalDate.parse("2025-10-27")), IMPORTED);
    }

    private static ActaEvent secretariat() {
        return new TechnicalSecretariatDesignated(
                MSC, UNHCR, EffectiveTime.unknown(LocalDate.parse("2025-10-27")), IMPORTED);
    }

    private static ActaEvent admitted(MemberState state) {
        return new MemberAdmitted(MSC, state, MembershipBasis.ADOPTED, AT, PRESIDENCY);
    }
}
