package org.cartagena40.query.priorities;

import static org.cartagena40.query.views.RowChange.open;

import org.cartagena40.events.Tier;
import org.cartagena40.events.priorities.PrioritiesAdopted;
import org.cartagena40.events.priorities.PrioritiesPresented;
import org.cartagena40.events.priorities.PriorityContent;
import org.cartagena40.events.priorities.PriorityCycleClosed;
import org.cartagena40.events.priorities.PriorityCycleOpened;
import org.cartagena40.events.priorities.PriorityEvent;
import org.cartagena40.events.priorities.PriorityId;
import org.cartagena40.events.priorities.PriorityProposalAmended;
import org.cartagena40.events.priorities.PriorityProposalWithdrawn;
import org.cartagena40.events.priorities.PriorityProposed;
import org.cartagena40.events.priorities.ReportLinkedToCycle;
import org.cartagena40.eventstore.RecordedEvent;
import org.cartagena40.query.silence.Text;
import org.cartagena40.query.views.Handlers;
import org.cartagena40.query.views.JsonText;
import org.cartagena40.query.views.LabelText;
import org.cartagena40.query.views.Projection;
import org.cartagena40.query.views.RowChange;
import org.cartagena40.query.views.RowChanges;
import org.cartagena40.query.views.ViewTable;

/** The cycles, every revision of every proposal, the adoptions and what follows them. */
public final class PriorityProjection {

    static final ViewTable CYCLE = ViewTable.settled("priority_cycle", "cycle", "position");
    static final ViewTable PROPOSAL = ViewTable.settled("priority_proposal", "cycle", "priority", "position");
    static final ViewTable ADOPTION = ViewTable.settled("priority_adoption", "cycle", "position");
    static final ViewTable STEP = ViewTable.settled("priority_step", "cycle", "position");

    /** What happens around the priorities of a cycle. */
    enum Step {
        PRESENTED,
        REPORT_LINKED,
        CLOSED
    }

    private PriorityProjection() {}

    public static Projection projection() {
        return new Handlers()
                .on(PriorityCycleOpened.class, PriorityProjection::opened)
                .on(PriorityProposed.class, PriorityProjection::proposed)
                .on(PriorityProposalAmended.class, PriorityProjection::amended)
                .on(PriorityProposalWithdrawn.class, PriorityProjection::withdrawn)
                .on(PrioritiesAdopted.class, PriorityProjection::adopted)
                .on(PrioritiesPresented.class, PriorityProjection::presented)
                .on(ReportLinkedToCycle.class, PriorityProjection::linked)
                .on(PriorityCycleClosed.class, PriorityProjection::closed);
    }

    private static RowChanges opened(PriorityCycleOpened event, RecordedEvent recorded) {
        return RowChanges.of(open(CYCLE, event.cycle(), recorded.position())
                .toldBy(event)
                .set("plan", event.plan())
                .set("from_year", event.fromYear())
                .set("to_year", event.toYear())
                .set("per_chapter", event.perThematicChapter())
                .set("total", event.total())
                .set("criteria", JsonText.of(event.criteria()))
                .visibleTo(Tier.PUBLIC));
    }

    private static RowChanges proposed(PriorityProposed event, RecordedEvent recorded) {
        return RowChanges.of(says(
                proposal(event, event.priority(), ProposalStep.PROPOSED, recorded),
                1,
                event.catalogueVersion(),
                event.content()));
    }

    private static RowChanges amended(PriorityProposalAmended event, RecordedEvent recorded) {
        return RowChanges.of(says(
                proposal(event, event.priority(), ProposalStep.AMENDED, recorded),
                event.revision(),
                event.catalogueVersion(),
                event.content()));
    }

    private static RowChanges withdrawn(PriorityProposalWithdrawn event, RecordedEvent recorded) {
        return RowChanges.of(proposal(event, event.priority(), ProposalStep.WITHDRAWN, recorded)
                .set("reason", event.reason()));
    }

    private static RowChanges adopted(PrioritiesAdopted event, RecordedEvent recorded) {
        return RowChanges.of(open(ADOPTION, event.cycle(), recorded.position())
                .toldBy(event)
                .set("decision", event.decision())
                .set("meeting", event.meeting())
                .set("procedure", event.procedure())
                .set("counts", JsonText.of(event.counts()))
                .set(
                        "priorities",
                        JsonText.of(
                                event.priorities().stream().map(AreaTitle::of).toList()))
                .set("not_held", event.notHeld())
                .set("no_report_reason", event.noReportReason())
                .visibleTo(Tier.PUBLIC));
    }

    private static RowChanges presented(PrioritiesPresented event, RecordedEvent recorded) {
        return RowChanges.of(step(event, Step.PRESENTED, recorded)
                .set("audience", event.audience())
                .set("meeting", event.meeting())
                .set("forum", event.forum() == null ? null : JsonText.of(LabelText.of(event.forum()))));
    }

    private static RowChanges linked(ReportLinkedToCycle event, RecordedEvent recorded) {
        return RowChanges.of(step(event, Step.REPORT_LINKED, recorded).set("document", event.document()));
    }

    private static RowChanges closed(PriorityCycleClosed event, RecordedEvent recorded) {
        return RowChanges.of(step(event, Step.CLOSED, recorded).set("reason", event.reason()));
    }

    private static RowChange step(PriorityEvent event, Step step, RecordedEvent recorded) {
        return open(STEP, event.cycle(), recorded.position())
                .toldBy(event)
                .set("step", step)
                .set("actor", event.act().actor().institution())
                .set("capacity", event.act().actor().capacity())
                .visibleTo(Tier.PUBLIC);
    }

    private static RowChange proposal(
            PriorityEvent event, PriorityId priority, ProposalStep step, RecordedEvent recorded) {
        return open(PROPOSAL, event.cycle(), priority, recorded.position())
                .toldBy(event)
                .set("step", step)
                .set("actor", event.act().actor().institution())
                .set("principal", event.act().principal())
                .visibleTo(Tier.PUBLIC);
    }

    private static RowChange says(RowChange row, int revision, int version, PriorityContent content) {
        return row.set("revision", revision)
                .set("catalogue_version", version)
                .set("chapter", content.chapter())
                .set("programme", content.programme())
                .set("title", JsonText.of(LabelText.of(content.title())))
                .set("rationale", content.rationale() == null ? null : JsonText.of(Text.of(content.rationale())))
                .set("actions", JsonText.of(content.actions()))
                .set("criteria", JsonText.of(content.criteria()));
    }
}
