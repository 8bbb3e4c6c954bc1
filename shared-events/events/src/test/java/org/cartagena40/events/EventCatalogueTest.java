package org.cartagena40.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Stream;
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
import org.junit.jupiter.api.Test;

class EventCatalogueTest {

    @Test
    void every_event_of_every_family_is_in_the_catalogue_and_nothing_else() {
        Class<?>[] families = Stream.of(
                        MechanismEvent.class,
                        MembershipEvent.class,
                        OfficeEvent.class,
                        SilenceEvent.class,
                        DecisionEvent.class,
                        PlanEvent.class,
                        RecordEvent.class,
                        DocumentEvent.class,
                        WindowEvent.class,
                        MeetingEvent.class,
                        MilestoneEvent.class,
                        PriorityEvent.class,
                        IndicatorEvent.class,
                        ReportEvent.class,
                        AssessmentEvent.class,
                        ProcessEvent.class,
                        PledgeEvent.class)
                .flatMap(family -> Stream.of(family.getPermittedSubclasses()))
                .toArray(Class<?>[]::new);
        assertThat(EventCatalogue.entries())
                .extracting(EventCatalogue.Entry::type)
                .map(Class.class::cast)
                .containsExactlyInAnyOrder(families);
    }

    @Test
    void a_name_says_feature_and_fact_in_the_words_of_the_class() {
        assertThat(EventCatalogue.entries()).allSatisfy(entry -> {
            String feature = entry.type().getPackageName().replaceAll(".*\\.", "");
            String fact = entry.type().getSimpleName().replaceAll("(?<!^)([A-Z])", "-$1");
            assertThat(entry.name()).isEqualToIgnoringCase(feature + "." + fact);
        });
    }

    @Test
    void every_event_has_a_sample() {
        assertThat(EventSamples.all())
                .extracting(Object::getClass)
                .containsExactlyElementsOf(EventCatalogue.entries().stream()
                        .<Class<?>>map(EventCatalogue.Entry::type)
                        .toList());
    }

    @Test
    void a_class_outside_the_catalogue_is_refused() {
        assertThatThrownBy(() -> EventCatalogue.of(String.class)).hasMessageContaining("java.lang.String");
        assertThat(EventCatalogue.named("silence.never-heard")).isEmpty();
    }
}
