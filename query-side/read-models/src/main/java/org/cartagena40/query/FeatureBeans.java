package org.cartagena40.query;

import java.time.InstantSource;
import java.util.Optional;
import org.cartagena40.eventstore.EventLog;
import org.cartagena40.query.audit.AuditApi;
import org.cartagena40.query.audit.AuditQueries;
import org.cartagena40.query.certificates.CertificateConfiguration;
import org.cartagena40.query.deadlines.DeadlineApi;
import org.cartagena40.query.deadlines.DeadlineQueries;
import org.cartagena40.query.decisions.DecisionApi;
import org.cartagena40.query.decisions.DecisionQueries;
import org.cartagena40.query.documents.DocumentApi;
import org.cartagena40.query.documents.DocumentQueries;
import org.cartagena40.query.documents.WindowApi;
import org.cartagena40.query.documents.WindowQueries;
import org.cartagena40.query.feed.FeedApi;
import org.cartagena40.query.feed.FeedHub;
import org.cartagena40.query.feed.FeedLines;
import org.cartagena40.query.feed.FeedQueries;
import org.cartagena40.query.feed.FeedSettings;
import org.cartagena40.query.history.HistoryApi;
import org.cartagena40.query.history.HistoryQueries;
import org.cartagena40.query.log.Coverage;
import org.cartagena40.query.log.PublishedLog;
import org.cartagena40.query.mechanism.MechanismApi;
import org.cartagena40.query.mechanism.MechanismQueries;
import org.cartagena40.query.meetings.BiennialMeetings;
import org.cartagena40.query.meetings.MeetingApi;
import org.cartagena40.query.meetings.MeetingQueries;
import org.cartagena40.query.meetings.MilestoneQueries;
import org.cartagena40.query.membership.MembershipApi;
import org.cartagena40.query.membership.MembershipQueries;
import org.cartagena40.query.notices.LetterWeb;
import org.cartagena40.query.notices.NoticeApi;
import org.cartagena40.query.notices.NoticeQueries;
import org.cartagena40.query.offices.OfficeApi;
import org.cartagena40.query.offices.OfficeQueries;
import org.cartagena40.query.offices.TaskApi;
import org.cartagena40.query.offices.TaskQueries;
import org.cartagena40.query.plan.PlanApi;
import org.cartagena40.query.plan.PlanQueries;
import org.cartagena40.query.pledges.PledgeApi;
import org.cartagena40.query.pledges.PledgeQueries;
import org.cartagena40.query.priorities.PriorityApi;
import org.cartagena40.query.priorities.PriorityQueries;
import org.cartagena40.query.processes.ProcessApi;
import org.cartagena40.query.processes.ProcessQueries;
import org.cartagena40.query.progress.IndicatorQueries;
import org.cartagena40.query.progress.ProgressApi;
import org.cartagena40.query.progress.ProgressQueries;
import org.cartagena40.query.rebuild.RebuildApi;
import org.cartagena40.query.rebuild.Rebuilds;
import org.cartagena40.query.record.RecordApi;
import org.cartagena40.query.record.RecordQueries;
import org.cartagena40.query.replay.DiffQueries;
import org.cartagena40.query.replay.ProcedureReplay;
import org.cartagena40.query.replay.ReplayApi;
import org.cartagena40.query.silence.SilenceApi;
import org.cartagena40.query.silence.SilenceQueries;
import org.cartagena40.query.state.StateApi;
import org.cartagena40.query.state.StateQueries;
import org.cartagena40.query.views.AppliedPosition;
import org.cartagena40.query.views.ReaderSource;
import org.cartagena40.query.views.Reading;
import org.cartagena40.query.views.Rebuild;
import org.cartagena40.query.work.WorkApi;
import org.cartagena40.query.work.WorkQueries;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import tools.jackson.databind.json.JsonMapper;

/** The queries of each feature, which pages use too, and their addresses. */
@Configuration(proxyBeanMethods = false)
@Import({
    StateApi.class,
    MembershipApi.class,
    OfficeApi.class,
    TaskApi.class,
    MechanismApi.class,
    PlanApi.class,
    MeetingApi.class,
    PledgeApi.class,
    ProcessApi.class,
    RecordApi.class,
    DocumentApi.class,
    PriorityApi.class,
    ProgressApi.class,
    WindowApi.class,
    WorkApi.class,
    AuditApi.class,
    SilenceApi.class,
    NoticeApi.class,
    DecisionApi.class,
    CertificateConfiguration.class,
    DeadlineApi.class,
    HistoryApi.class,
    FeedApi.class,
    ReplayApi.class,
    RebuildApi.class
})
class FeatureBeans {

    @Bean
    StateQueries stateQueries(Reading reading) {
        return new StateQueries(reading);
    }

    @Bean
    MembershipQueries membershipQueries(Reading reading) {
        return new MembershipQueries(reading);
    }

    @Bean
    OfficeQueries officeQueries(Reading reading) {
        return new OfficeQueries(reading);
    }

    @Bean
    PlanQueries planQueries(Reading reading) {
        return new PlanQueries(reading);
    }

    @Bean
    MeetingQueries meetingQueries(Reading reading) {
        return new MeetingQueries(reading);
    }

    @Bean
    MilestoneQueries milestoneQueries(Reading reading) {
        return new MilestoneQueries(reading);
    }

    @Bean
    PledgeQueries pledgeQueries(Reading reading) {
        return new PledgeQueries(reading);
    }

    @Bean
    ProcessQueries processQueries(Reading reading) {
        return new ProcessQueries(reading);
    }

    @Bean
    SilenceQueries silenceQueries(Reading reading) {
        return new SilenceQueries(reading);
    }

    @Bean
    NoticeQueries noticeQueries(Reading reading) {
        return new NoticeQueries(reading);
    }

    @Bean
    LetterWeb letterWeb() {
        return new LetterWeb();
    }

    @Bean
    DecisionQueries decisionQueries(Reading reading, ObjectProvider<PublishedLog> log) {
        return new DecisionQueries(
                reading,
                () -> Optional.ofNullable(log.getIfAvailable())
                        .map(PublishedLog::coverage)
                        .orElse(Coverage.NONE));
    }

    @Bean
    DeadlineQueries deadlineQueries(Reading reading) {
        return new DeadlineQueries(reading);
    }

    @Bean
    HistoryQueries historyQueries(Reading reading, EventLog log) {
        return new HistoryQueries(reading, log);
    }

    @Bean
    ProcedureReplay procedureReplay(HistoryQueries history, SilenceQueries silence) {
        return new ProcedureReplay(history, silence);
    }

    @Bean
    DiffQueries diffQueries(Reading reading, JsonMapper mapper) {
        return new DiffQueries(reading, mapper);
    }

    @Bean
    FeedQueries feedQueries(Reading reading, EventLog log) {
        return new FeedQueries(reading, log);
    }

    @Bean
    FeedHub feedHub(
            FeedQueries queries,
            AppliedPosition applied,
            ObjectProvider<FeedSettings> settings,
            JsonMapper mapper,
            InstantSource clock) {
        return new FeedHub(queries, applied, settings.getIfAvailable(() -> FeedSettings.USUAL), mapper, clock);
    }

    @Bean
    FeedLines feedLines(FeedQueries queries, FeedHub hub, ReaderSource readers) {
        return new FeedLines(queries, hub, readers);
    }

    @Bean
    TaskQueries taskQueries(Reading reading) {
        return new TaskQueries(reading);
    }

    @Bean
    MechanismQueries mechanismQueries(Reading reading) {
        return new MechanismQueries(reading);
    }

    @Bean
    RecordQueries recordQueries(Reading reading) {
        return new RecordQueries(reading);
    }

    @Bean
    DocumentQueries documentQueries(Reading reading) {
        return new DocumentQueries(reading);
    }

    @Bean
    PriorityQueries priorityQueries(Reading reading) {
        return new PriorityQueries(reading);
    }

    @Bean
    ProgressQueries progressQueries(Reading reading) {
        return new ProgressQueries(reading);
    }

    @Bean
    IndicatorQueries indicatorQueries(Reading reading) {
        return new IndicatorQueries(reading);
    }

    @Bean
    WindowQueries windowQueries(Reading reading) {
        return new WindowQueries(reading);
    }

    @Bean
    WorkQueries workQueries(Reading reading) {
        return new WorkQueries(reading, new BiennialMeetings());
    }

    @Bean
    AuditQueries auditQueries(Reading reading) {
        return new AuditQueries(reading);
    }

    @Bean(destroyMethod = "close")
    Rebuilds rebuilds(Rebuild rebuild) {
        return new Rebuilds(rebuild);
    }
}
