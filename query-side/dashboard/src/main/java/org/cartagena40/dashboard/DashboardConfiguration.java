package org.cartagena40.dashboard;

import org.cartagena40.dashboard.decisions.DecisionPages;
import org.cartagena40.dashboard.documents.DocumentFiles;
import org.cartagena40.dashboard.documents.DocumentPages;
import org.cartagena40.dashboard.frame.FrameConfiguration;
import org.cartagena40.dashboard.home.HomePage;
import org.cartagena40.dashboard.live.LiveConfiguration;
import org.cartagena40.dashboard.meetings.MeetingPages;
import org.cartagena40.dashboard.members.MemberPages;
import org.cartagena40.dashboard.offices.OfficePages;
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
    MemberPages.class,
    OfficePages.class,
    MeetingPages.class,
    DocumentPages.class,
    DocumentFiles.class,
    WorkPages.class,
    ProgressPages.class,
    LiveConfiguration.class
})
public class DashboardConfiguration {}
