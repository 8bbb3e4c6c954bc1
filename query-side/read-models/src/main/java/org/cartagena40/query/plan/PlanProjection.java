package org.cartagena40.query.plan;

import static org.cartagena40.query.views.RowChange.open;

import org.cartagena40.events.Tier;
import org.cartagena40.events.plan.ActionDefined;
import org.cartagena40.events.plan.AntecedentLinked;
import org.cartagena40.events.plan.ChapterDefined;
import org.cartagena40.events.plan.KeyOutcomeDefined;
import org.cartagena40.events.plan.PlanAdopted;
import org.cartagena40.events.plan.PlanCatalogueRevised;
import org.cartagena40.events.plan.PlanRegistered;
import org.cartagena40.events.plan.ProgrammeDefined;
import org.cartagena40.eventstore.RecordedEvent;
import org.cartagena40.query.views.Handlers;
import org.cartagena40.query.views.Projection;
import org.cartagena40.query.views.RowChanges;
import org.cartagena40.query.views.ViewTable;

/** The plan, its adoption, its antecedents and its catalogue. */
public final class PlanProjection {

    static final ViewTable PLAN = ViewTable.settled("plan", "plan");
    static final ViewTable ADOPTION = ViewTable.settled("plan_adoption", "plan", "position");
    static final ViewTable ANTECEDENT = ViewTable.settled("plan_antecedent", "plan", "position");

    private PlanProjection() {}

    public static Projection projection() {
        return new Handlers()
                .on(PlanRegistered.class, PlanProjection::registered)
                .on(PlanAdopted.class, PlanProjection::adopted)
                .on(AntecedentLinked.class, PlanProjection::linked)
                .on(ChapterDefined.class, SlotRows::chapter)
                .on(ProgrammeDefined.class, SlotRows::programme)
                .on(ActionDefined.class, SlotRows::action)
                .on(KeyOutcomeDefined.class, SlotRows::keyOutcome)
                .on(PlanCatalogueRevised.class, SlotRows::revised);
    }

    private static RowChanges registered(PlanRegistered event, RecordedEvent recorded) {
        return RowChanges.of(
                open(PLAN, event.plan())
                        .toldBy(event)
                        .set("title", event.title())
                        .set("from_year", event.fromYear())
                        .set("to_year", event.toYear())
                        .set("chapters", event.chapters())
                        .set("programmes", event.programmes())
                        .set("actions", event.actions())
                        .visibleTo(Tier.PUBLIC),
                SlotRows.firstVersion(event, recorded));
    }

    private static RowChanges adopted(PlanAdopted event, RecordedEvent recorded) {
        return RowChanges.of(open(ADOPTION, event.plan(), recorded.position())
                .toldBy(event)
                .set("mode", event.mode())
                .set("acclamation", event.acclamation())
                .visibleTo(Tier.PUBLIC));
    }

    private static RowChanges linked(AntecedentLinked event, RecordedEvent recorded) {
        return RowChanges.of(open(ANTECEDENT, event.plan(), recorded.position())
                .toldBy(event)
                .set("antecedent", event.antecedent())
                .set("chapter", event.chapter())
                .visibleTo(Tier.PUBLIC));
    }
}
