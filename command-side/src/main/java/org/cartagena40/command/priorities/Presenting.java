package org.cartagena40.command.priorities;

import static org.cartagena40.command.priorities.CycleRule.ADOPTED_BEFORE_PRESENTED;
import static org.cartagena40.command.priorities.CycleRule.ANOTHER_FORUM_IS_NAMED;
import static org.cartagena40.command.priorities.CycleRule.LINKED_DOCUMENT_IS_A_REPORT;
import static org.cartagena40.command.priorities.CycleRule.MEETING_OF_THE_PRESENTATION_IS_ON_RECORD;
import static org.cartagena40.command.priorities.CycleRule.REPORT_IS_LINKED_ONCE;
import static org.cartagena40.command.priorities.CycleRule.THE_PRESIDENCY_OR_THE_SECRETARIAT_LINKS;
import static org.cartagena40.command.priorities.CycleRule.THE_PRESIDENCY_PRESENTS;

import java.util.List;
import org.cartagena40.command.Past;
import org.cartagena40.command.Standing;
import org.cartagena40.command.mechanism.Mechanism;
import org.cartagena40.events.Act;
import org.cartagena40.events.Capacity;
import org.cartagena40.events.documents.DocumentRegistered;
import org.cartagena40.events.documents.DocumentType;
import org.cartagena40.events.meetings.MeetingEvent;
import org.cartagena40.events.priorities.PresentedTo;
import org.cartagena40.events.priorities.PrioritiesPresented;
import org.cartagena40.events.priorities.PriorityEvent;
import org.cartagena40.events.priorities.ReportLinkedToCycle;

/** Decides what is recorded around an adoption: which report fed it, and before whom it was presented (R92, R101). */
final class Presenting {

    private Presenting() {}

    static List<PriorityEvent> decide(PresentPriorities command, PriorityCycle cycle, Standing standing, Past past) {
        Act act = presenter(command, standing.mechanism());
        cycle.open();
        ADOPTED_BEFORE_PRESENTED.check(cycle.adopted() != null);
        boolean named = command.forum() != null && !command.forum().text().isBlank();
        ANOTHER_FORUM_IS_NAMED.check(command.audience() != PresentedTo.OTHER || named);
        MEETING_OF_THE_PRESENTATION_IS_ON_RECORD.check(command.meeting() == null
                || !past.of(command.meeting(), MeetingEvent.class).isEmpty());
        return List.of(new PrioritiesPresented(
                command.cycle(), command.audience(), command.meeting(), command.forum(), command.effective(), act));
    }

    static List<PriorityEvent> decide(LinkReportToCycle command, PriorityCycle cycle, Standing standing, Past past) {
        Mechanism mechanism = standing.mechanism();
        THE_PRESIDENCY_OR_THE_SECRETARIAT_LINKS.check(
                command.actsAs(Capacity.RECORD) || mechanism.presidedBy(command) || mechanism.servedBy(command));
        cycle.open();
        LINKED_DOCUMENT_IS_A_REPORT.check(past.of(command.document(), DocumentRegistered.class).stream()
                .anyMatch(document -> document.type() == DocumentType.PROGRESS_REPORT));
        REPORT_IS_LINKED_ONCE.check(!cycle.reports().contains(command.document()));
        return List.of(
                new ReportLinkedToCycle(command.cycle(), command.document(), command.effective(), command.act()));
    }

    private static Act presenter(PresentPriorities command, Mechanism mechanism) {
        if (mechanism.vicePresidedBy(command)) {
            return mechanism.accredited(command);
        }
        THE_PRESIDENCY_PRESENTS.check(command.actsAs(Capacity.RECORD) || mechanism.presidedBy(command));
        return command.act();
    }
}
