package org.cartagena40.forms;

import org.cartagena40.query.decisions.DecisionQueries;
import org.cartagena40.query.documents.DocumentQueries;
import org.cartagena40.query.documents.WindowQueries;
import org.cartagena40.query.meetings.MeetingQueries;
import org.cartagena40.query.meetings.MilestoneQueries;
import org.cartagena40.query.membership.MembershipQueries;
import org.cartagena40.query.offices.OfficeQueries;
import org.cartagena40.query.offices.TaskQueries;
import org.cartagena40.query.plan.PlanQueries;
import org.cartagena40.query.priorities.PriorityQueries;
import org.cartagena40.query.progress.IndicatorQueries;
import org.cartagena40.query.silence.SilenceQueries;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import tools.jackson.databind.json.JsonMapper;

/** The forms. The embedding program supplies the desk and the pages, and keeps what it cannot take ({@link KeptForms}). */
@Configuration(proxyBeanMethods = false)
@Import({ActIndex.class, ActPages.class, ReceiptPage.class})
public class FormsConfiguration {

    @Bean
    KnownThings knownThings(
            SilenceQueries procedures,
            DecisionQueries decisions,
            MeetingQueries meetings,
            MilestoneQueries milestones,
            DocumentQueries documents,
            WindowQueries windows,
            OfficeQueries offices,
            TaskQueries tasks,
            MembershipQueries members,
            PlanQueries plan,
            PriorityQueries priorities,
            IndicatorQueries indicators) {
        return new KnownThings(new KnownThings.Queries(
                procedures,
                decisions,
                meetings,
                milestones,
                documents,
                windows,
                offices,
                tasks,
                members,
                plan,
                priorities,
                indicators));
    }

    @Bean
    Proposals proposals(PriorityQueries priorities, JsonMapper json) {
        return new Proposals(priorities, json);
    }

    @Bean
    KeptForms keptForms() {
        return new KeptForms();
    }
}
