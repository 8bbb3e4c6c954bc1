package org.cartagena40.query.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cartagena40.events.EventSamples.BELIZE;
import static org.cartagena40.events.EventSamples.BELIZE_ACTS;
import static org.cartagena40.events.EventSamples.DEADLINE;
import static org.cartagena40.events.EventSamples.IMPORTED;
import static org.cartagena40.events.EventSamples.MEXICO;
import static org.cartagena40.events.EventSamples.OPENED;
import static org.cartagena40.events.EventSamples.PRESIDENCY;
import static org.cartagena40.events.EventSamples.SECRETARIAT;
import static org.cartagena40.query.work.Desks.AT;
import static org.cartagena40.query.work.Desks.COMMENT;
import static org.cartagena40.query.work.Desks.OF_BELIZE;
import static org.cartagena40.query.work.Desks.OF_CHILE;
import static org.cartagena40.query.work.Desks.OF_MEXICO;
import static org.cartagena40.query.work.Desks.OF_UNHCR;
import static org.cartagena40.query.work.Desks.REPORT;
import static org.cartagena40.query.work.Desks.WINDOW;
import static org.cartagena40.query.work.Desks.admitted;
import static org.cartagena40.query.work.Desks.comment;
import static org.cartagena40.query.work.Desks.opened;
import static org.cartagena40.query.work.Desks.presidency;
import static org.cartagena40.query.work.Desks.secretariat;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.cartagena40.events.Institution;
import org.cartagena40.events.LanguageText;
import org.cartagena40.events.Tier;
import org.cartagena40.events.documents.Audience;
import org.cartagena40.events.documents.CommentAnswered;
import org.cartagena40.events.documents.CommentStatus;
import org.cartagena40.events.documents.GuidanceProvided;
import org.cartagena40.events.documents.InputRequested;
import org.cartagena40.query.Views;
import org.cartagena40.query.deadlines.DeadlineKind;
import org.cartagena40.query.deadlines.DeadlineQueries;
import org.cartagena40.query.views.Paging;
import org.cartagena40.query.views.Reader;
import org.junit.jupiter.api.Test;

/** R127, R49: what comment windows and requests for input leave to be done, at each boundary. */
class DocumentWorkTest {

    private final Desks desks = new Desks();

    @Test
    void who_holds_no_seat_has_no_work() {
        desks.record(opened(Audience.MEMBERS, PRESIDENCY));
        assertThat(desks.work(OPENED, Reader.anyone())).isEmpty();
        assertThat(desks.work(OPENED, OF_BELIZE)).as("not yet a member").isEmpty();
        assertThat(desks.work(OPENED, OF_CHILE)).as("nobody presides").isEmpty();
    }

    @Test
    void a_state_is_told_of_an_open_window_until_it_comments_or_the_deadline_comes() {
        desks.record(admitted(BELIZE), admitted(MEXICO), opened(Audience.MEMBERS, SECRETARIAT));
        Instant last = DEADLINE.instant().minus(1, ChronoUnit.MICROS);
        assertThat(desks.kinds(last, OF_BELIZE)).containsExactly(WorkKind.COMMENT);
        assertThat(desks.work(last, OF_BELIZE).get(0)).satisfies(item -> {
            assertThat(item.due()).isEqualTo(DEADLINE.instant());
            assertThat(item.overdue()).isFalse();
            assertThat(item.link()).isEqualTo("/api/v1/comment-windows/CW-1");
        });
        assertThat(desks.kinds(DEADLINE.instant(), OF_BELIZE)).isEmpty();
        desks.record(comment());
        assertThat(desks.kinds(last, OF_BELIZE)).isEmpty();
        assertThat(desks.kinds(last, OF_MEXICO)).containsExactly(WorkKind.COMMENT);
    }

    @Test
    void a_window_of_the_stakeholders_is_no_work_of_a_state_and_an_imported_one_is_nobodys() {
        desks.record(admitted(BELIZE), opened(Audience.STAKEHOLDERS, SECRETARIAT));
        assertThat(desks.kinds(OPENED, OF_BELIZE)).isEmpty();
        assertThat(desks.kinds(OPENED, new Reader(Tier.STAKEHOLDERS, new Institution("NRC"))))
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
        desks.record(presidency(), secretariat(), opened(Audience.MEMBERS, SECRETARIAT), comment());
        assertThat(desks.kinds(OPENED, OF_CHILE)).containsExactly(WorkKind.ANSWER_COMMENTS);
        assertThat(desks.kinds(OPENED, OF_UNHCR)).containsExactly(WorkKind.ANSWER_COMMENTS);
        desks.record(new CommentAnswered(WINDOW, COMMENT, CommentStatus.NOTED, null, AT, SECRETARIAT));
        assertThat(desks.kinds(OPENED, OF_UNHCR)).isEmpty();
    }

    @Test
    void guidance_that_was_asked_for_is_due_until_it_is_given() {
        desks.record(
                admitted(BELIZE),
                admitted(MEXICO),
                new InputRequested(REPORT, Audience.MEMBERS, DEADLINE, AT, SECRETARIAT));
        assertThat(desks.kinds(OPENED, OF_BELIZE)).containsExactly(WorkKind.GIVE_GUIDANCE);
        assertThat(desks.kinds(DEADLINE.instant(), OF_BELIZE)).isEmpty();
        desks.record(new GuidanceProvided(REPORT, BELIZE, LanguageText.of("en", "Words"), false, AT, BELIZE_ACTS));
        assertThat(desks.kinds(OPENED, OF_BELIZE)).isEmpty();
        assertThat(desks.kinds(OPENED, OF_MEXICO)).containsExactly(WorkKind.GIVE_GUIDANCE);
    }

    @Test
    void windows_and_requests_stand_in_the_calendar_too() {
        desks.record(
                opened(Audience.MEMBERS, IMPORTED),
                new InputRequested(REPORT, Audience.MEMBERS, DEADLINE, AT, SECRETARIAT));
        assertThat(new DeadlineQueries(desks.views.reading())
                        .deadlines(desks.views.asked(OPENED, Reader.anyone()), Paging.first())
                        .items())
                .extracting(entry -> entry.what() + " " + entry.reference() + " " + entry.status())
                .containsExactly(
                        DeadlineKind.COMMENT_WINDOW + " CW-1 OPEN",
                        DeadlineKind.INPUT_REQUEST + " REPORT-2027/MEMBERS OPEN");
    }
}
