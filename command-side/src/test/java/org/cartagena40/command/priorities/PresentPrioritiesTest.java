package org.cartagena40.command.priorities;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cartagena40.command.priorities.CycleRule.ADOPTED_BEFORE_PRESENTED;
import static org.cartagena40.command.priorities.CycleRule.ANOTHER_FORUM_IS_NAMED;
import static org.cartagena40.command.priorities.CycleRule.LINKED_DOCUMENT_IS_A_REPORT;
import static org.cartagena40.command.priorities.CycleRule.MEETING_OF_THE_PRESENTATION_IS_ON_RECORD;
import static org.cartagena40.command.priorities.CycleRule.REPORT_IS_LINKED_ONCE;
import static org.cartagena40.command.priorities.CycleRule.THE_PRESIDENCY_OR_THE_SECRETARIAT_LINKS;
import static org.cartagena40.command.priorities.CycleRule.THE_PRESIDENCY_PRESENTS;
import static org.cartagena40.command.priorities.Cycles.CYCLE;
import static org.cartagena40.command.priorities.Cycles.DRAFT;
import static org.cartagena40.command.priorities.Cycles.MSC_2;
import static org.cartagena40.command.priorities.Cycles.REPORT;
import static org.cartagena40.command.priorities.Cycles.THAT_DAY;
import static org.cartagena40.command.priorities.Cycles.adopting;
import static org.cartagena40.command.priorities.Cycles.opened;
import static org.cartagena40.command.priorities.Cycles.proposed;
import static org.cartagena40.command.testing.Acts.BELIZE;
import static org.cartagena40.command.testing.Acts.MEXICO;
import static org.cartagena40.command.testing.Acts.PRESIDENCY;
import static org.cartagena40.command.testing.Acts.SECRETARIAT;
import static org.cartagena40.command.testing.Mechanisms.NOW;

import java.util.stream.Stream;
import org.cartagena40.command.testing.Acts;
import org.cartagena40.command.testing.Seats;
import org.cartagena40.command.testing.Standings;
import org.cartagena40.command.testing.Story;
import org.cartagena40.events.Act;
import org.cartagena40.events.Label;
import org.cartagena40.events.documents.DocumentId;
import org.cartagena40.events.meetings.MeetingId;
import org.cartagena40.events.priorities.PresentedTo;
import org.cartagena40.events.priorities.PrioritiesPresented;
import org.cartagena40.events.priorities.PriorityEvent;
import org.cartagena40.events.priorities.ReportLinkedToCycle;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** R92, R101: the Presidency presents the priorities, and a report feeds them. */
class PresentPrioritiesTest {

    @Test
    void the_Presidency_presents_them_or_the_Vice_Presidency_in_support() {
        adopted()
                .when(presenting(PresentedTo.SUPPORT_PLATFORM, null, null, PRESIDENCY))
                .then(new PrioritiesPresented(CYCLE, PresentedTo.SUPPORT_PLATFORM, null, null, THAT_DAY, PRESIDENCY));
        var inOffice = adopted().standing(Standings.standing(Seats.servesSinceAnUnknownDay(MEXICO)));
        var supported =
                inOffice.when(presenting(PresentedTo.SUPPORT_PLATFORM, null, null, Acts.vicePresidency(MEXICO)));
        assertThat(supported.event(PrioritiesPresented.class).act().actor().accreditation())
                .isNotNull();
    }

    @Test
    void nobody_else_presents_them() {
        Stream.of(SECRETARIAT, Acts.of(BELIZE), Acts.vicePresidency(MEXICO))
                .forEach(act -> adopted()
                        .when(presenting(PresentedTo.SUPPORT_PLATFORM, null, null, act))
                        .thenRefused(THE_PRESIDENCY_PRESENTS));
    }

    @Test
    void they_are_adopted_first() {
        opened().when(presenting(PresentedTo.SUPPORT_PLATFORM, null, null, PRESIDENCY))
                .thenRefused(ADOPTED_BEFORE_PRESENTED);
    }

    @Test
    void another_forum_is_named_and_a_meeting_is_on_record() {
        adopted().when(presenting(PresentedTo.OTHER, null, null, PRESIDENCY)).thenRefused(ANOTHER_FORUM_IS_NAMED);
        adopted()
                .when(presenting(PresentedTo.OTHER, null, new Label("en", "Quito Process"), PRESIDENCY))
                .thenKinds(PrioritiesPresented.class);
        adopted()
                .when(presenting(PresentedTo.SUPPORT_PLATFORM, MSC_2, null, PRESIDENCY))
                .thenKinds(PrioritiesPresented.class);
        adopted()
                .when(presenting(PresentedTo.SUPPORT_PLATFORM, new MeetingId("PLAT-9"), null, PRESIDENCY))
                .thenRefused(MEETING_OF_THE_PRESENTATION_IS_ON_RECORD);
    }

    @Test
    void a_progress_report_is_linked_once_by_an_office() {
        opened().when(linking(REPORT, SECRETARIAT)).then(new ReportLinkedToCycle(CYCLE, REPORT, THAT_DAY, SECRETARIAT));
        opened().when(linking(DRAFT, SECRETARIAT)).thenRefused(LINKED_DOCUMENT_IS_A_REPORT);
        opened().when(linking(new DocumentId("NONE"), SECRETARIAT)).thenRefused(LINKED_DOCUMENT_IS_A_REPORT);
        opened().when(linking(REPORT, Acts.of(BELIZE))).thenRefused(THE_PRESIDENCY_OR_THE_SECRETARIAT_LINKS);
        opened().after(linking(REPORT, SECRETARIAT))
                .when(linking(REPORT, PRESIDENCY))
                .thenRefused(REPORT_IS_LINKED_ONCE);
    }

    private static Story<PriorityCycle, PriorityEvent> adopted() {
        return proposed(5, 5, 5).after(adopting(5, 5, 5));
    }

    private static PresentPriorities presenting(
            PresentedTo audience, @Nullable MeetingId meeting, @Nullable Label forum, Act act) {
        return new PresentPriorities(CYCLE, audience, meeting, forum, THAT_DAY, act, NOW);
    }

    private static LinkReportToCycle linking(DocumentId document, Act act) {
        return new LinkReportToCycle(CYCLE, document, THAT_DAY, act, NOW);
    }
}
