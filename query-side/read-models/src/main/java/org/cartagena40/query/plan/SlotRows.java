package org.cartagena40.query.plan;

import static org.cartagena40.query.views.RowChange.open;

import java.util.ArrayList;
import java.util.List;
import org.cartagena40.events.Label;
import org.cartagena40.events.Tier;
import org.cartagena40.events.plan.ActionDefined;
import org.cartagena40.events.plan.ChapterDefined;
import org.cartagena40.events.plan.KeyOutcomeDefined;
import org.cartagena40.events.plan.PlanCatalogueRevised;
import org.cartagena40.events.plan.PlanEvent;
import org.cartagena40.events.plan.PlanRegistered;
import org.cartagena40.events.plan.ProgrammeDefined;
import org.cartagena40.events.plan.SlotRevision;
import org.cartagena40.events.plan.SlotRevision.Slot;
import org.cartagena40.eventstore.RecordedEvent;
import org.cartagena40.query.views.JsonText;
import org.cartagena40.query.views.LabelText;
import org.cartagena40.query.views.RowChange;
import org.cartagena40.query.views.RowChanges;
import org.cartagena40.query.views.ViewTable;
import org.jspecify.annotations.Nullable;

/**
 * What is said of chapters, programmes and actions, and the versions of the catalogue with their numbers. The slots
 * themselves are no rows: they follow from the numbers, and what is said of them from the asked moment.
 */
final class SlotRows {

    static final ViewTable SLOT = ViewTable.settled("plan_slot", "plan", "slot", "number", "position", "place");
    static final ViewTable KEY_OUTCOME = ViewTable.settled("plan_key_outcome", "plan", "number", "position");
    static final ViewTable VERSION = ViewTable.settled("plan_version", "plan", "position");

    private SlotRows() {}

    static RowChange firstVersion(PlanRegistered event, RecordedEvent recorded) {
        return version(event, recorded, 1)
                .set("chapters", event.chapters())
                .set("programmes", event.programmes())
                .set("actions", event.actions());
    }

    static RowChanges chapter(ChapterDefined event, RecordedEvent recorded) {
        return RowChanges.of(said(event, recorded, Slot.CHAPTER, event.number())
                .set("title", json(event.title()))
                .set("thematic", event.thematic())
                .set("establishes", event.establishes()));
    }

    static RowChanges programme(ProgrammeDefined event, RecordedEvent recorded) {
        return RowChanges.of(said(event, recorded, Slot.PROGRAMME, event.number())
                .set("title", json(event.title()))
                .set("chapter", event.chapter()));
    }

    static RowChanges action(ActionDefined event, RecordedEvent recorded) {
        return RowChanges.of(said(event, recorded, Slot.ACTION, event.number())
                .set("title", json(event.title()))
                .set("chapter", event.chapter())
                .set("programme", event.programme())
                .set("population_groups", JsonText.of(event.groups()))
                .set("key_outcomes", JsonText.of(event.keyOutcomes())));
    }

    static RowChanges keyOutcome(KeyOutcomeDefined event, RecordedEvent recorded) {
        return RowChanges.of(open(KEY_OUTCOME, event.plan(), event.number(), recorded.position())
                .toldBy(event)
                .set("text", json(event.text()))
                .visibleTo(Tier.PUBLIC));
    }

    static RowChanges revised(PlanCatalogueRevised event, RecordedEvent recorded) {
        List<RowChange> rows = new ArrayList<>();
        rows.add(version(event, recorded, event.version())
                .set("decision", event.decision())
                .set("reason", event.reason())
                .set("chapters", event.chapters())
                .set("programmes", event.programmes())
                .set("actions", event.actions()));
        for (int place = 0; place < event.changes().size(); place++) {
            rows.add(revised(event, event.changes().get(place), recorded, place));
        }
        return new RowChanges(rows);
    }

    private static RowChange revised(
            PlanCatalogueRevised event, SlotRevision change, RecordedEvent recorded, int place) {
        return open(SLOT, event.plan(), change.slot(), change.number(), recorded.position(), place)
                .toldBy(event)
                .set("version", event.version())
                .set("title", json(change.title()))
                .set("chapter", change.chapter())
                .set("programme", change.programme())
                .visibleTo(Tier.PUBLIC);
    }

    private static RowChange version(PlanEvent event, RecordedEvent recorded, int version) {
        return open(VERSION, event.plan(), recorded.position())
                .toldBy(event)
                .set("version", version)
                .visibleTo(Tier.PUBLIC);
    }

    private static RowChange said(PlanEvent event, RecordedEvent recorded, Slot slot, int number) {
        return open(SLOT, event.plan(), slot, number, recorded.position(), 0)
                .toldBy(event)
                .visibleTo(Tier.PUBLIC);
    }

    private static @Nullable String json(@Nullable Label label) {
        return label == null ? null : JsonText.of(LabelText.of(label));
    }
}
