package org.cartagena40.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.cartagena40.events.EventCatalogue;
import org.cartagena40.events.decisions.DecisionEvent;
import org.cartagena40.events.documents.DocumentEvent;
import org.cartagena40.events.documents.WindowEvent;
import org.cartagena40.events.mechanism.MechanismEvent;
import org.cartagena40.events.meetings.MeetingEvent;
import org.cartagena40.events.meetings.MilestoneEvent;
import org.cartagena40.events.membership.MembershipEvent;
import org.cartagena40.events.offices.OfficeEvent;
import org.cartagena40.events.plan.PlanEvent;
import org.cartagena40.events.pledges.PledgeEvent;
import org.cartagena40.events.priorities.PriorityEvent;
import org.cartagena40.events.processes.ProcessEvent;
import org.cartagena40.events.progress.AssessmentEvent;
import org.cartagena40.events.progress.IndicatorEvent;
import org.cartagena40.events.progress.ReportEvent;
import org.cartagena40.events.record.RecordEvent;
import org.cartagena40.events.silence.SilenceEvent;
import org.cartagena40.query.audit.AuditProjection;
import org.cartagena40.query.decisions.DecisionProjection;
import org.cartagena40.query.documents.DocumentProjection;
import org.cartagena40.query.documents.WindowProjection;
import org.cartagena40.query.history.HistoryProjection;
import org.cartagena40.query.mechanism.MechanismProjection;
import org.cartagena40.query.meetings.MeetingProjection;
import org.cartagena40.query.membership.MembershipProjection;
import org.cartagena40.query.offices.OfficeProjection;
import org.cartagena40.query.plan.PlanProjection;
import org.cartagena40.query.pledges.PledgeProjection;
import org.cartagena40.query.priorities.PriorityProjection;
import org.cartagena40.query.processes.ProcessProjection;
import org.cartagena40.query.progress.AssessmentProjection;
import org.cartagena40.query.progress.IndicatorProjection;
import org.cartagena40.query.progress.ReportProjection;
import org.cartagena40.query.record.RecordProjection;
import org.cartagena40.query.silence.SilenceProjection;
import org.cartagena40.query.views.Projection;
import org.junit.jupiter.api.Test;

/** A new event breaks this until every projection of its family has spoken about it. */
class ProjectionsTest {

    @Test
    void each_projection_speaks_about_every_event_of_its_family() {
        speaksAbout(SilenceProjection.projection(), SilenceEvent.class);
        speaksAbout(MechanismProjection.projection(), MechanismEvent.class);
        speaksAbout(MembershipProjection.projection(), MembershipEvent.class);
        speaksAbout(OfficeProjection.projection(), OfficeEvent.class);
        speaksAbout(DecisionProjection.projection(), DecisionEvent.class);
        speaksAbout(PlanProjection.projection(), PlanEvent.class);
        speaksAbout(MeetingProjection.projection(), MeetingEvent.class, MilestoneEvent.class);
        speaksAbout(PledgeProjection.projection(), PledgeEvent.class);
        speaksAbout(ProcessProjection.projection(), ProcessEvent.class);
        speaksAbout(RecordProjection.projection(), RecordEvent.class);
        speaksAbout(DocumentProjection.projection(), DocumentEvent.class);
        speaksAbout(WindowProjection.projection(), WindowEvent.class);
        speaksAbout(PriorityProjection.projection(), PriorityEvent.class);
        speaksAbout(IndicatorProjection.projection(), IndicatorEvent.class);
        speaksAbout(ReportProjection.projection(), ReportEvent.class);
        speaksAbout(AssessmentProjection.projection(), AssessmentEvent.class);
    }

    @Test
    void history_and_with_it_the_feed_and_the_audit_lists_speak_about_every_event() {
        Set<Class<?>> every = EventCatalogue.entries().stream()
                .map(EventCatalogue.Entry::type)
                .collect(Collectors.toSet());
        assertThat(new HistoryProjection().handledEvents()).isEqualTo(every);
        assertThat(new AuditProjection().handledEvents()).isEqualTo(every);
    }

    private static void speaksAbout(Projection projection, Class<?>... families) {
        Set<Class<?>> spoken = new HashSet<>(projection.handledEvents());
        spoken.addAll(projection.ignoredEvents().keySet());
        assertThat(spoken)
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(families)
                        .<Class<?>>flatMap(family -> Arrays.stream(family.getPermittedSubclasses()))
                        .toList());
    }
}
