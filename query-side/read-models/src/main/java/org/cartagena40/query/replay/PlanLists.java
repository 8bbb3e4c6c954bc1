package org.cartagena40.query.replay;

import static org.cartagena40.query.replay.Compared.whole;
import static org.cartagena40.query.replay.Standing.whileTrue;

import java.util.List;
import org.cartagena40.query.history.Phrase;
import org.cartagena40.query.plan.PlanAction;
import org.cartagena40.query.plan.PlanCatalogue.Chapter;
import org.cartagena40.query.plan.PlanCatalogue.Programme;
import org.cartagena40.query.plan.PlanQueries;
import org.cartagena40.query.plan.PlanVersion;
import org.cartagena40.query.priorities.AreaStatus;
import org.cartagena40.query.priorities.Cycle;
import org.cartagena40.query.priorities.CycleStatus;
import org.cartagena40.query.priorities.PriorityArea;
import org.cartagena40.query.priorities.PriorityQueries;
import org.cartagena40.query.priorities.Proposal;
import org.cartagena40.query.priorities.ProposalStatus;
import org.cartagena40.query.views.LabelText;
import org.cartagena40.query.views.Paging;
import org.cartagena40.query.views.Question;
import org.jspecify.annotations.Nullable;

/** The plan and the priorities of its biennia: lists that can be compared. A slot without any word is nothing yet. */
record PlanLists(PlanQueries plan, PriorityQueries priorities) {

    List<Compared<?>> all() {
        return List.of(versions(), chapters(), programmes(), actions(), cycles(), areas(), proposals());
    }

    private Compared<PlanVersion> versions() {
        return new Compared<>(
                "plan",
                "plan/versions",
                plan::versions,
                version -> "%03d".formatted(version.version()),
                (version, at) -> Standing.CERTAINLY,
                (version, at) -> Phrase.of("versión %s del Plan de Acción", "version %s of the Plan of Action")
                        .with(version.version()));
    }

    private Compared<Chapter> chapters() {
        return new Compared<>(
                "plan",
                "plan/chapters",
                whole(question -> plan.catalogue(question).chapters().stream()
                        .filter(Chapter::defined)
                        .toList()),
                chapter -> "%03d".formatted(chapter.number()),
                (chapter, at) -> Standing.CERTAINLY,
                (chapter, at) -> Phrase.of("capítulo %s", "chapter %s")
                        .with(chapter.number())
                        .and(titled(chapter.title())));
    }

    private Compared<Programme> programmes() {
        return new Compared<>(
                "plan",
                "plan/programmes",
                whole(question -> plan.catalogue(question).programmes().stream()
                        .filter(Programme::defined)
                        .toList()),
                programme -> "%03d".formatted(programme.number()),
                (programme, at) -> Standing.CERTAINLY,
                (programme, at) -> Phrase.of("programa %s", "programme %s")
                        .with(programme.number())
                        .and(titled(programme.title())));
    }

    private Compared<PlanAction> actions() {
        return new Compared<>(
                "plan",
                "plan/actions",
                whole(question -> plan.actions(question, Paging.of(Paging.MAX_LIMIT, null, false)).items().stream()
                        .filter(PlanAction::defined)
                        .toList()),
                action -> "%03d".formatted(action.number()),
                (action, at) -> Standing.CERTAINLY,
                (action, at) -> Phrase.of("acción %s", "action %s")
                        .with(action.number())
                        .and(titled(action.title())));
    }

    private Compared<Cycle> cycles() {
        return new Compared<>(
                "priorities",
                "priority-cycles",
                priorities::cycles,
                Cycle::cycle,
                (cycle, at) -> whileTrue(cycle.status() != CycleStatus.CLOSED),
                (cycle, at) -> Phrase.of("prioridades de %s a %s", "priorities of %s to %s")
                        .with(cycle.fromYear(), cycle.toYear()));
    }

    private Compared<PriorityArea> areas() {
        return new Compared<>(
                "priorities",
                "priority-areas",
                whole(question -> cycleIds(question).stream()
                        .flatMap(cycle -> priorities.board(question, cycle).areas().stream())
                        .filter(area -> area.status() != AreaStatus.NOT_YET_ADOPTED)
                        .toList()),
                area -> "%s %03d %03d".formatted(area.cycle(), area.chapter(), area.place()),
                (area, at) -> Standing.CERTAINLY,
                (area, at) -> Phrase.of("prioridad %s del capítulo %s (%s)", "priority %s of chapter %s (%s)")
                        .with(area.place(), area.chapter(), area.cycle())
                        .and(titled(area.title())));
    }

    private Compared<Proposal> proposals() {
        return new Compared<>(
                "priorities",
                "proposals",
                whole(question -> cycleIds(question).stream()
                        .flatMap(cycle -> priorities.board(question, cycle).proposals().stream())
                        .toList()),
                proposal -> proposal.cycle() + " " + proposal.priority(),
                (proposal, at) -> whileTrue(proposal.status() == ProposalStatus.STANDING),
                (proposal, at) -> Phrase.of("propuesta de prioridad de %s", "proposal of a priority by %s")
                        .with(proposal.by())
                        .and(titled(proposal.content().title())));
    }

    private List<String> cycleIds(Question question) {
        return priorities.cycles(question, Paging.of(Paging.MAX_LIMIT, null, false)).items().stream()
                .map(Cycle::cycle)
                .toList();
    }

    /** In the language of its source. */
    static Phrase titled(@Nullable LabelText title) {
        return Phrase.given(title, label -> Phrase.same(", «" + label.text() + "»"));
    }
}
