package org.cartagena40.query;

import static org.cartagena40.events.EventSamples.BELIZE_ACTS;
import static org.cartagena40.events.EventSamples.BELIZE_THROUGH_THE_SECRETARIAT;
import static org.cartagena40.events.EventSamples.E_MAIL;
import static org.cartagena40.events.EventSamples.IMPORTED;
import static org.cartagena40.events.EventSamples.MEXICO;
import static org.cartagena40.events.EventSamples.MEXICO_AS_VICE_PRESIDENCY;
import static org.cartagena40.events.EventSamples.MSC;
import static org.cartagena40.events.EventSamples.PLAN;
import static org.cartagena40.events.EventSamples.PRESIDENCY;
import static org.cartagena40.events.EventSamples.TERM;

import java.util.List;
import java.util.Random;
import org.cartagena40.events.ActaEvent;
import org.cartagena40.events.EffectiveTime;
import org.cartagena40.events.Label;
import org.cartagena40.events.LanguageText;
import org.cartagena40.events.decisions.DecisionId;
import org.cartagena40.events.documents.DocumentId;
import org.cartagena40.events.documents.DocumentRegistered;
import org.cartagena40.events.documents.DocumentType;
import org.cartagena40.events.offices.TaskId;
import org.cartagena40.events.offices.TaskKind;
import org.cartagena40.events.offices.TaskMatter;
import org.cartagena40.events.offices.VicePresidencyTaskDeclined;
import org.cartagena40.events.offices.VicePresidencyTaskRequested;
import org.cartagena40.events.plan.ActionDefined;
import org.cartagena40.events.plan.PlanCatalogueRevised;
import org.cartagena40.events.plan.PopulationGroup;
import org.cartagena40.events.plan.SlotRevision;
import org.cartagena40.events.plan.SlotRevision.Slot;
import org.cartagena40.events.record.FactKind;
import org.cartagena40.events.record.FieldCorrection;
import org.cartagena40.events.record.HistoricalFactRecorded;
import org.cartagena40.events.record.RecordAnnotated;
import org.cartagena40.events.record.RecordCorrected;
import org.cartagena40.events.record.RecordEntryId;
import org.cartagena40.events.record.Target;
import org.cartagena40.events.silence.ProcedureId;
import org.jspecify.annotations.Nullable;

/** What else happens in a decade: tasks, the plan's catalogue, history, corrections, documents. */
record BesideProcedures(Random random) {

    ActaEvent act(int i, EffectiveTime at, List<ProcedureId> open) {
        return switch (random.nextInt(10)) {
            case 0 ->
                new VicePresidencyTaskRequested(
                        MSC,
                        new TaskId("task-" + i),
                        TERM,
                        MEXICO,
                        TaskKind.LEAD_PROGRAMME,
                        new TaskMatter(awkward(), 1 + random.nextInt(11), null),
                        null,
                        at,
                        PRESIDENCY);
            case 1 ->
                new VicePresidencyTaskDeclined(
                        MSC, new TaskId("task-" + i), TERM, MEXICO, awkward(), at, MEXICO_AS_VICE_PRESIDENCY);
            case 2 -> action(at);
            case 3 -> revision(i, at);
            case 4 ->
                new HistoricalFactRecorded(
                        new RecordEntryId("fact-" + i),
                        FactKind.CONTEXT,
                        label(),
                        EffectiveTime.unknown(null),
                        IMPORTED);
            case 5 -> correction(i, at, target(i, open));
            case 6 ->
                new RecordAnnotated(
                        new RecordEntryId("remark-" + i),
                        target(i, open),
                        LanguageText.of("en", awkward()),
                        at,
                        random.nextBoolean() ? BELIZE_ACTS : BELIZE_THROUGH_THE_SECRETARIAT);
            case 7, 8 -> new OnDocuments(random).act(i, at);
            default ->
                new DocumentRegistered(
                        new DocumentId("document-" + random.nextInt(5)),
                        DocumentType.OTHER,
                        label(),
                        null,
                        at,
                        IMPORTED);
        };
    }

    private ActaEvent action(EffectiveTime at) {
        List<PopulationGroup> groups = List.of(PopulationGroup.values()).subList(0, random.nextInt(4));
        return new ActionDefined(
                PLAN, 1 + random.nextInt(101), 2, null, label(), groups, List.of(random.nextInt(6)), at, PRESIDENCY);
    }

    private ActaEvent revision(int i, EffectiveTime at) {
        SlotRevision change = new SlotRevision(Slot.ACTION, 1 + random.nextInt(103), 1, null, null);
        DecisionId decision = new DecisionId("decision-" + i);
        return new PlanCatalogueRevised(
                PLAN, i + 3, decision, awkward(), 5, 11, 103, List.of(change, change), at, PRESIDENCY);
    }

    private ActaEvent correction(int i, EffectiveTime at, Target target) {
        FieldCorrection field = new FieldCorrection("/by", awkward(), random.nextBoolean() ? awkward() : null);
        return new RecordCorrected(
                new RecordEntryId("correction-" + i), target, List.of(field), awkward(), E_MAIL, at, PRESIDENCY);
    }

    private Target target(int i, List<ProcedureId> open) {
        @Nullable ProcedureId procedure = random.nextBoolean() ? open.get(random.nextInt(open.size())) : null;
        String type = procedure == null ? "membership.delegate-accredited" : "silence.objection-raised";
        return new Target(random.nextInt(60 + i), type, procedure);
    }

    private Label label() {
        return new Label(random.nextBoolean() ? "en" : "pt-BR", awkward());
    }

    private String awkward() {
        return Decade.AWKWARD.get(random.nextInt(Decade.AWKWARD.size()));
    }
}
