package org.cartagena40.query.history;

import java.util.Arrays;
import java.util.List;
import org.cartagena40.events.Label;
import org.cartagena40.events.plan.ActionDefined;
import org.cartagena40.events.plan.ChapterDefined;
import org.cartagena40.events.plan.KeyOutcomeDefined;
import org.cartagena40.events.plan.PlanCatalogueRevised;
import org.cartagena40.events.plan.PopulationGroup;
import org.cartagena40.events.plan.ProgrammeDefined;
import org.cartagena40.events.plan.SlotRevision;
import org.cartagena40.events.plan.SlotRevision.Slot;
import org.jspecify.annotations.Nullable;

/** The chapters, programmes and actions of the plan in words. What no source states reads "not stated". */
final class CatalogueTelling {

    private static final Phrase NOT_STATED = Phrase.of("no consta", "not stated");

    private CatalogueTelling() {}

    static Tellers tellers() {
        return new Tellers()
                .publicly(ChapterDefined.class, CatalogueTelling::chapter)
                .publicly(ProgrammeDefined.class, CatalogueTelling::programme)
                .publicly(ActionDefined.class, CatalogueTelling::action)
                .publicly(KeyOutcomeDefined.class, CatalogueTelling::keyOutcome)
                .publicly(PlanCatalogueRevised.class, CatalogueTelling::revised);
    }

    private static Phrase chapter(ChapterDefined event) {
        Phrase thematic = event.thematic()
                ? Phrase.of("; es un capítulo temático", "; it is a thematic chapter")
                : Phrase.of("; no es un capítulo temático", "; it is not a thematic chapter");
        Phrase establishes = Phrase.given(
                event.establishes(),
                what -> Phrase.of("; establece: %s", "; it establishes: %s").with(Quotation.of(what)));
        return Phrase.of(
                        "Quedó definido el capítulo %s del plan %s%s; título: %s%s%s",
                        "Chapter %s of the plan %s was defined%s; title: %s%s%s")
                .with(
                        event.number(),
                        event.plan(),
                        Moments.of(event.effective()),
                        title(event.title()),
                        thematic,
                        establishes);
    }

    private static Phrase programme(ProgrammeDefined event) {
        return Phrase.of(
                        "Quedó definido el programa %s del plan %s%s; título: %s; capítulo: %s",
                        "Programme %s of the plan %s was defined%s; title: %s; chapter: %s")
                .with(
                        event.number(),
                        event.plan(),
                        Moments.of(event.effective()),
                        title(event.title()),
                        stated(event.chapter()));
    }

    private static Phrase action(ActionDefined event) {
        return Phrase.of(
                        "Quedó definida la acción (recomendación) %s del plan %s%s; título: %s; capítulo: %s; programa:"
                                + " %s; para: %s; resultados clave: %s",
                        "Action (recommendation) %s of the plan %s was defined%s; title: %s; chapter: %s; programme:"
                                + " %s; for: %s; key outcomes: %s")
                .with(
                        event.number(),
                        event.plan(),
                        Moments.of(event.effective()),
                        title(event.title()),
                        stated(event.chapter()),
                        stated(event.programme()),
                        stated(event.groups().stream()
                                .map(CatalogueTelling::group)
                                .toList()),
                        stated(event.keyOutcomes().stream().map(Phrase::same).toList()));
    }

    private static Phrase group(PopulationGroup group) {
        return switch (group) {
            case REFUGEES -> Phrase.of("personas refugiadas", "refugees");
            case DISPLACED_PERSONS -> Phrase.of("personas desplazadas", "displaced persons");
            case STATELESS_PERSONS -> Phrase.of("personas apátridas", "stateless persons");
        };
    }

    private static Phrase keyOutcome(KeyOutcomeDefined event) {
        return Phrase.of(
                        "Quedó definido el resultado clave %s del plan %s%s: %s",
                        "Key outcome %s of the plan %s was defined%s: %s")
                .with(event.number(), event.plan(), Moments.of(event.effective()), Quotation.of(event.text()));
    }

    /** Which slots change; what they were and became is shown with the versions, as a list. */
    private static Phrase revised(PlanCatalogueRevised event) {
        return Phrase.of(
                        "El plan %s quedó revisado%s, conforme a la decisión %s: la versión %s de su catálogo tiene %s"
                                + " capítulos, %s programas y %s acciones%s; motivo: %s; lo informado según una versión"
                                + " anterior sigue referido a ella",
                        "The plan %s was revised%s, in accordance with decision %s: version %s of its catalogue has %s"
                                + " chapters, %s programmes and %s actions%s; reason: %s; what was reported against an"
                                + " earlier version stays with it")
                .with(
                        event.plan(),
                        Moments.of(event.effective()),
                        event.decision(),
                        event.version(),
                        event.chapters(),
                        event.programmes(),
                        event.actions(),
                        changes(event.changes()),
                        Quotation.of(event.reason()));
    }

    private static Phrase changes(List<SlotRevision> changes) {
        return Arrays.stream(Slot.values()).map(slot -> changes(slot, changes)).reduce(Phrase.NOTHING, Phrase::and);
    }

    private static Phrase changes(Slot slot, List<SlotRevision> changes) {
        List<Phrase> numbers = changes.stream()
                .filter(change -> change.slot() == slot)
                .map(change -> Phrase.same(change.number()))
                .toList();
        return numbers.isEmpty() ? Phrase.NOTHING : changed(slot).with(Phrase.listed(numbers));
    }

    private static Phrase changed(Slot slot) {
        return switch (slot) {
            case CHAPTER -> Phrase.of("; capítulos que cambian: %s", "; chapters that change: %s");
            case PROGRAMME -> Phrase.of("; programas que cambian: %s", "; programmes that change: %s");
            case ACTION -> Phrase.of("; acciones que cambian: %s", "; actions that change: %s");
        };
    }

    private static Phrase title(@Nullable Label title) {
        return title == null ? NOT_STATED : Quotation.of(title);
    }

    private static Phrase stated(@Nullable Integer number) {
        return number == null ? NOT_STATED : Phrase.same(number);
    }

    private static Phrase stated(List<Phrase> parts) {
        return parts.isEmpty() ? NOT_STATED : Phrase.listed(parts);
    }
}
