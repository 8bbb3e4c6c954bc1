package org.cartagena40.query.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cartagena40.events.EventSamples.MEETING;
import static org.cartagena40.events.EventSamples.OPENED;
import static org.cartagena40.events.EventSamples.PRESIDENCY;
import static org.cartagena40.events.EventSamples.SECRETARIAT;
import static org.cartagena40.query.work.Desks.AT;
import static org.cartagena40.query.work.Desks.OF_CHILE;
import static org.cartagena40.query.work.Desks.OF_UNHCR;
import static org.cartagena40.query.work.Desks.REPORT;
import static org.cartagena40.query.work.Desks.presidency;
import static org.cartagena40.query.work.Desks.secretariat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.cartagena40.events.TextHash;
import org.cartagena40.events.documents.Content;
import org.cartagena40.events.documents.DocumentAttachedToMeeting;
import org.cartagena40.events.documents.DocumentVersionPublished;
import org.cartagena40.events.documents.MeetingPaper;
import org.cartagena40.events.documents.ReportPresented;
import org.cartagena40.query.work.MeetingCalendar.Biennial;
import org.junit.jupiter.api.Test;

/** X15, R96, R99: the report before a biennial meeting, the outcome document after it, at each boundary. */
class MeetingWorkTest {

    private final Desks desks = new Desks();

    @Test
    void the_report_is_due_45_days_before_the_meeting_and_listed_until_it_is_presented_or_the_meeting_opens() {
        Instant opens = OPENED.plus(Duration.ofDays(45));
        Biennial meeting = new Biennial("MSC-2", opens, null, false, 0);
        desks.record(presidency(), secretariat());
        assertThat(desks.work(OPENED.minusMillis(1), OF_CHILE, meeting))
                .singleElement()
                .satisfies(item -> {
                    assertThat(item.kind()).isEqualTo(WorkKind.PRESENT_REPORT);
                    assertThat(item.due()).isEqualTo(OPENED);
                    assertThat(item.overdue()).isFalse();
                });
        assertThat(desks.work(OPENED, OF_CHILE, meeting))
                .singleElement()
                .satisfies(item -> assertThat(item.overdue()).isTrue());
        assertThat(desks.work(opens, OF_CHILE, meeting)).isEmpty();
        desks.record(new ReportPresented(REPORT, MEETING, AT, PRESIDENCY));
        assertThat(desks.work(OPENED, OF_CHILE, meeting)).isEmpty();
    }

    @Test
    void the_outcome_document_is_due_45_days_after_it_and_ages_until_a_version_is_published() {
        Biennial meeting = new Biennial("MSC-2", null, OPENED, true, 2);
        Instant later = OPENED.plus(Duration.ofDays(400));
        desks.record(presidency(), secretariat());
        assertThat(desks.work(OPENED.minusMillis(1), OF_UNHCR, meeting)).isEmpty();
        assertThat(desks.work(later, OF_UNHCR, meeting)).singleElement().satisfies(item -> {
            assertThat(item.kind()).isEqualTo(WorkKind.PUBLISH_OUTCOME_DOCUMENT);
            assertThat(item.due()).isEqualTo(OPENED.plus(Duration.ofDays(45)));
            assertThat(item.overdue()).isTrue();
        });
        desks.record(new DocumentAttachedToMeeting(REPORT, MEETING, MeetingPaper.OUTCOME_DOCUMENT, AT, SECRETARIAT));
        assertThat(desks.work(later, OF_UNHCR, meeting))
                .as("attached, nothing published")
                .hasSize(1);
        desks.record(new DocumentVersionPublished(
                REPORT, 1, List.of(new Content("en", TextHash.of("x"), "text/plain", 1)), null, null, AT, SECRETARIAT));
        assertThat(desks.work(later, OF_UNHCR, meeting)).isEmpty();
        assertThat(desks.work(later, OF_CHILE, meeting))
                .extracting(WorkItem::kind)
                .containsExactlyInAnyOrder(WorkKind.EXPLAIN_TIMING, WorkKind.DECIDE_REGISTRATIONS);
    }
}
