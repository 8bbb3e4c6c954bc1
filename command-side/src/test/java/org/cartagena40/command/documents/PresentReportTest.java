package org.cartagena40.command.documents;

import static org.cartagena40.command.documents.DocumentRule.MEETING_IS_ON_RECORD;
import static org.cartagena40.command.documents.DocumentRule.ONLY_A_PROGRESS_REPORT_IS_PRESENTED;
import static org.cartagena40.command.documents.DocumentRule.ONLY_THE_PRESIDENCY_PRESENTS;
import static org.cartagena40.command.documents.DocumentRule.PRESENTED_ONCE;
import static org.cartagena40.command.documents.DocumentRule.REPORT_COMES_BEFORE_THE_MEETING;
import static org.cartagena40.command.documents.DocumentRule.VERSION_IS_PUBLISHED;
import static org.cartagena40.command.documents.Papers.AT;
import static org.cartagena40.command.documents.Papers.MSC_2;
import static org.cartagena40.command.documents.Papers.REPORT;
import static org.cartagena40.command.documents.Papers.around;
import static org.cartagena40.command.documents.Papers.given;
import static org.cartagena40.command.documents.Papers.prepared;
import static org.cartagena40.command.documents.Papers.registered;
import static org.cartagena40.command.testing.Acts.BELIZE;
import static org.cartagena40.command.testing.Acts.IMPORT;
import static org.cartagena40.command.testing.Acts.PRESIDENCY;
import static org.cartagena40.command.testing.Acts.PRETENDER;
import static org.cartagena40.command.testing.Acts.SECRETARIAT;
import static org.cartagena40.command.testing.Acts.STAKEHOLDER;
import static org.cartagena40.command.testing.Mechanisms.NOW;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.stream.Stream;
import org.cartagena40.command.testing.Acts;
import org.cartagena40.command.testing.Story;
import org.cartagena40.events.Act;
import org.cartagena40.events.EffectiveTime;
import org.cartagena40.events.Zones;
import org.cartagena40.events.documents.DocumentEvent;
import org.cartagena40.events.documents.DocumentType;
import org.cartagena40.events.documents.ReportPresented;
import org.cartagena40.events.meetings.MeetingId;
import org.junit.jupiter.api.Test;

/** R66, R99: the Presidency presents the report, before the meeting opens. */
class PresentReportTest {

    @Test
    void the_presidency_presents_a_published_report_before_the_meeting() {
        given(around(null), registered(REPORT, DocumentType.PROGRESS_REPORT), prepared(REPORT))
                .when(presenting(PRESIDENCY, AT))
                .then(new ReportPresented(REPORT, MSC_2, AT, PRESIDENCY));
    }

    @Test
    void before_means_before_and_what_counts_is_when_it_was_presented() {
        Instant opened = NOW.minusSeconds(60);
        Story<Document, DocumentEvent> story =
                given(around(opened), registered(REPORT, DocumentType.PROGRESS_REPORT), prepared(REPORT));
        story.when(presenting(PRESIDENCY, EffectiveTime.at(opened))).thenRefused(REPORT_COMES_BEFORE_THE_MEETING);
        story.when(presenting(PRESIDENCY, EffectiveTime.at(opened.minus(1, ChronoUnit.MICROS))))
                .thenKinds(ReportPresented.class);
        story.when(presenting(PRESIDENCY, EffectiveTime.on(Zones.dayOf(opened))))
                .thenKinds(ReportPresented.class);
        story.when(presenting(IMPORT, AT)).thenKinds(ReportPresented.class);
    }

    @Test
    void the_secretariat_presents_nothing_in_its_own_name() {
        Stream.of(SECRETARIAT, Acts.of(BELIZE), STAKEHOLDER, PRETENDER)
                .forEach(act -> given(around(null), registered(REPORT, DocumentType.PROGRESS_REPORT), prepared(REPORT))
                        .when(presenting(act, AT))
                        .thenRefused(ONLY_THE_PRESIDENCY_PRESENTS));
    }

    @Test
    void it_is_a_progress_report_of_which_a_version_is_published() {
        given(around(null), registered(REPORT, DocumentType.PROGRESS_REPORT))
                .when(presenting(PRESIDENCY, AT))
                .thenRefused(VERSION_IS_PUBLISHED);
        given(around(null), registered(REPORT, DocumentType.OUTCOME_DOCUMENT), prepared(REPORT))
                .when(presenting(PRESIDENCY, AT))
                .thenRefused(ONLY_A_PROGRESS_REPORT_IS_PRESENTED);
    }

    @Test
    void it_is_presented_once_for_a_meeting_on_record() {
        given(around(null), registered(REPORT, DocumentType.PROGRESS_REPORT), prepared(REPORT))
                .after(presenting(PRESIDENCY, AT))
                .when(presenting(PRESIDENCY, AT))
                .thenRefused(PRESENTED_ONCE);
        given(around(null), registered(REPORT, DocumentType.PROGRESS_REPORT), prepared(REPORT))
                .when(new PresentReport(REPORT, new MeetingId("MSC-9"), AT, PRESIDENCY, NOW))
                .thenRefused(MEETING_IS_ON_RECORD);
    }

    private static PresentReport presenting(Act act, EffectiveTime at) {
        return new PresentReport(REPORT, MSC_2, at, act, NOW);
    }
}
