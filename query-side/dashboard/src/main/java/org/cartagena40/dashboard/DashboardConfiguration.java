package org.cartagena40.dashboard;

import org.cartagena40.dashboard.audit.AuditPages;
import org.cartagena40.dashboard.audit.EventPages;
import org.cartagena40.dashboard.decisions.DecisionPages;
import org.cartagena40.dashboard.diff.DiffPages;
import org.cartagena40.dashboard.documents.DocumentFiles;
import org.cartagena40.dashboard.documents.DocumentPages;
import org.cartagena40.dashboard.frame.FrameConfiguration;
import org.cartagena40.dashboard.history.HistoryPages;
import org.cartagena40.dashboard.history.PlayPages;
import org.cartagena40.dashboard.history.ProcedureHistoryPage;
import org.cartagena40.dashboard.home.HomePage;
import org.cartagena40.dashboard.live.LiveConfiguration;
import org.cartagena40.dashboard.meetings.MeetingPages;
import org.cartagena40.dashboard.members.MemberPages;
import org.cartagena40.dashboard.offices.OfficePages;
import org.cartagena40.dashboard.plan.PlanPages;
import org.cartagena40.dashboard.priorities.PriorityPages;
import org.cartagena40.dashboard.progress.ProgressPages;
import org.cartagena40.dashboard.silence.SilencePages;
import org.cartagena40.dashboard.work.WorkPages;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** The pages, one by one. A new page is a line here. */
@Configuration(proxyBeanMethods = false)
@Import({
    FrameConfiguration.class,
    HomePage.class,
    SilencePages.class,
    DecisionPages.class,
    PriorityPages.class,
    PlanPages.class,
    MemberPages.class,
    OfficePages.class,
    MeetingPages.class,
    DocumentPages.class,
    DocumentFiles.class,
    WorkPages.class,
    ProgressPages.class,
    HistoryPages.class,
    ProcedureHistoryPage.class,
    PlayPages.class,
    DiffPages.class,
    AuditPages.class,
    EventPages.class,
    LiveConfiguration.class
})
public class DashboardConfiguration {}
