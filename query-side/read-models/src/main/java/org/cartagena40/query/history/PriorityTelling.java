package org.cartagena40.query.history;

import org.cartagena40.events.Capacity;
import org.cartagena40.events.priorities.ChapterCount;
import org.cartagena40.events.priorities.CycleId;
import org.cartagena40.events.priorities.PrioritiesAdopted;
import org.cartagena40.events.priorities.PrioritiesPresented;
import org.cartagena40.events.priorities.PriorityCycleClosed;
import org.cartagena40.events.priorities.PriorityCycleOpened;
import org.cartagena40.events.priorities.PriorityId;
import org.cartagena40.events.priorities.PriorityProposalAmended;
import org.cartagena40.events.priorities.PriorityProposalWithdrawn;
import org.cartagena40.events.priorities.PriorityProposed;
import org.cartagena40.events.priorities.ReportLinkedToCycle;

/** The priorities of a biennium in words. */
final class PriorityTelling {

    private PriorityTelling() {}

    static Tellers tellers() {
        return new Tellers()
                .publicly(PriorityCycleOpened.class, PriorityTelling::opened)
                .publicly(PriorityProposed.class, PriorityTelling::proposed)
                .publicly(PriorityProposalAmended.class, PriorityTelling::amended)
                .publicly(PriorityProposalWithdrawn.class, PriorityTelling::withdrawn)
                .publicly(PrioritiesAdopted.class, PriorityTelling::adopted)
                .publicly(PrioritiesPresented.class, PriorityTelling::presented)
                .publicly(PriorityCycleClosed.class, PriorityTelling::closed)
                .publicly(ReportLinkedToCycle.class, PriorityTelling::linked);
    }

    private static Phrase opened(PriorityCycleOpened event) {
        return Phrase.of(
                        "Se abrió el ciclo de prioridades %s del plan %s%s: %s prioridades, %s por cada capítulo temático;"
                                + " criterios: %s",
                        "The cycle of priorities %s of the plan %s was opened%s: %s priorities, %s for each thematic"
                                + " chapter; criteria: %s")
                .with(
                        event.cycle(),
                        event.plan(),
                        Moments.of(event.effective()),
                        event.total(),
                        event.perThematicChapter(),
                        PriorityInWords.criteria(event.criteria()));
    }

    private static Phrase proposed(PriorityProposed event) {
        return Phrase.of("%s propuso%s una prioridad %s: %s", "%s proposed%s a priority %s: %s")
                .with(
                        Names.of(event.act().actor().institution(), event.effective()),
                        Moments.of(event.effective()),
                        of(event.cycle(), event.priority()),
                        PriorityInWords.content(event.content(), event.catalogueVersion()));
    }

    private static Phrase amended(PriorityProposalAmended event) {
        return Phrase.of(
                        "%s modificó%s una propuesta de prioridad %s, que en su revisión %s dice: %s",
                        "%s amended%s a proposed priority %s, which in its revision %s says: %s")
                .with(
                        Names.of(event.act().actor().institution(), event.effective()),
                        Moments.of(event.effective()),
                        of(event.cycle(), event.priority()),
                        event.revision(),
                        PriorityInWords.content(event.content(), event.catalogueVersion()));
    }

    private static Phrase withdrawn(PriorityProposalWithdrawn event) {
        return Phrase.of(
                        "%s retiró%s una propuesta de prioridad %s; motivo: %s",
                        "%s withdrew%s a proposed priority %s; reason: %s")
                .with(
                        Names.of(event.act().actor().institution(), event.effective()),
                        Moments.of(event.effective()),
                        of(event.cycle(), event.priority()),
                        Quotation.of(event.reason()));
    }

    private static Phrase adopted(PrioritiesAdopted event) {
        int total = event.counts().stream().mapToInt(ChapterCount::count).sum();
        return Phrase.of(
                        "Los miembros adoptaron las prioridades del ciclo %s%s, por la decisión %s%s: %s en total, %s%s%s",
                        "The members adopted the priorities of the cycle %s%s, by decision %s%s: %s in all, %s%s%s")
                .with(
                        event.cycle(),
                        Moments.of(event.effective()),
                        event.decision(),
                        where(event),
                        total,
                        Phrase.listed(event.counts().stream()
                                .map(PriorityTelling::count)
                                .toList()),
                        titles(event),
                        Phrase.given(
                                event.noReportReason(),
                                reason -> Phrase.of(
                                                "; sin informe de progreso presentado antes, por este motivo: %s",
                                                "; without a progress report presented before, for this reason: %s")
                                        .with(Quotation.of(reason))));
    }

    private static Phrase where(PrioritiesAdopted event) {
        Phrase meeting = Phrase.given(
                event.meeting(),
                id -> Phrase.of(" de la reunión %s", " of the meeting %s").with(id));
        Phrase silence = Phrase.given(
                event.procedure(), id -> Phrase.of(" (%s)", " (%s)").with(Names.procedure(id)));
        return meeting.and(silence);
    }

    private static Phrase count(ChapterCount count) {
        return Phrase.of("%s en el capítulo %s", "%s in chapter %s").with(count.count(), count.chapter());
    }

    /** Titles of many priorities are for the board; the sentence says that they are there, or that they are not held. */
    private static Phrase titles(PrioritiesAdopted event) {
        return event.notHeld() == null
                ? Phrase.of("; sus títulos constan", "; their titles are on record")
                : Phrase.of(
                                "; sus títulos no constan: están en %s, que no obra en este registro",
                                "; their titles are not stated: they are in %s, which this record does not hold")
                        .with(Quotation.of(event.notHeld()));
    }

    private static Phrase presented(PrioritiesPresented event) {
        return Phrase.of(
                        "%s presentó%s las prioridades del ciclo %s ante %s%s",
                        "%s presented%s the priorities of the cycle %s to %s%s")
                .with(
                        presenter(event),
                        Moments.of(event.effective()),
                        event.cycle(),
                        audience(event),
                        Phrase.given(
                                event.meeting(),
                                id -> Phrase.of(", en la reunión %s", ", at the meeting %s")
                                        .with(id)));
    }

    private static Phrase presenter(PrioritiesPresented event) {
        return event.act().actor().capacity() == Capacity.VICE_PRESIDENCY
                ? Phrase.of("La Vicepresidencia (%s)", "The Vice-Presidency (%s)")
                        .with(Names.of(event.act().actor().institution(), event.effective()))
                : Phrase.of("La Presidencia%s", "The Presidency%s").with(Names.presiding(event));
    }

    private static Phrase audience(PrioritiesPresented event) {
        return switch (event.audience()) {
            case SUPPORT_PLATFORM -> Phrase.of("la Plataforma de Apoyo", "the Support Platform");
            case GLOBAL_REFUGEE_FORUM -> Phrase.of("el Foro Mundial sobre los Refugiados", "the Global Refugee Forum");
            case HIGH_LEVEL_OFFICIALS_MEETING ->
                Phrase.of("la Reunión de Funcionarios de Alto Nivel", "the High-Level Officials Meeting");
            case OTHER ->
                event.forum() == null ? Phrase.of("otro espacio", "another forum") : Quotation.of(event.forum());
        };
    }

    private static Phrase closed(PriorityCycleClosed event) {
        return Phrase.of(
                        "Se cerró el ciclo de prioridades %s%s; motivo: %s",
                        "The cycle of priorities %s was closed%s; reason: %s")
                .with(event.cycle(), Moments.of(event.effective()), Quotation.of(event.reason()));
    }

    private static Phrase linked(ReportLinkedToCycle event) {
        return Phrase.of(
                        "El informe %s quedó vinculado%s al ciclo de prioridades %s, cuya definición alimenta",
                        "The report %s was linked%s to the cycle of priorities %s, whose setting it feeds")
                .with(event.document(), Moments.of(event.effective()), event.cycle());
    }

    private static Phrase of(CycleId cycle, PriorityId priority) {
        return Phrase.of("(%s) del ciclo %s", "(%s) of the cycle %s").with(priority, cycle);
    }
}
