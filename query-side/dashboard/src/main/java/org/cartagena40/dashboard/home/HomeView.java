package org.cartagena40.dashboard.home;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.cartagena40.dashboard.frame.Later;
import org.cartagena40.dashboard.frame.Visit;
import org.cartagena40.dashboard.silence.BoardView;
import org.cartagena40.dashboard.words.Dated;
import org.cartagena40.events.priorities.ChapterCount;
import org.cartagena40.query.deadlines.DeadlineEntry;
import org.cartagena40.query.decisions.Decision;
import org.cartagena40.query.offices.Offices.Holding;
import org.cartagena40.query.plan.PlanCatalogue;
import org.cartagena40.query.priorities.Cycle;
import org.cartagena40.query.state.GovernanceState;
import org.cartagena40.query.state.GovernanceState.OfficeState;
import org.jspecify.annotations.Nullable;

/**
 * What holds, said in one sentence first and then shown.
 *
 * @param gaps what the record does not hold yet, in words
 */
public record HomeView(
        GovernanceState state,
        Later later,
        String lead,
        List<OfficeCard> offices,
        List<BoardView.Item> procedures,
        List<Decision> decisions,
        @Nullable Priorities priorities,
        List<Due> due,
        Decade decade,
        List<String> gaps) {

    /** An office and who certainly or possibly holds it. */
    public record OfficeCard(String office, String holder, boolean possible, boolean vacant, List<Term> terms) {}

    /** What is known of a holding's time. */
    public record Term(Dated since, @Nullable Dated until, boolean renewed, List<String> sources, boolean sample) {}

    /** The priorities in force, chapter by chapter. */
    public record Priorities(Cycle cycle, List<ChapterRow> chapters) {}

    /** How many priorities a chapter has. */
    public record ChapterRow(
            int number, @Nullable String title, @Nullable String lang, int count) {}

    /** What comes next. */
    public record Due(
            DeadlineEntry entry,
            Dated when,
            String what,
            String name,
            @Nullable String link) {}

    static HomeView of(
            GovernanceState state,
            Later later,
            List<Decision> decisions,
            @Nullable PlanCatalogue catalogue,
            Visit visit) {
        List<OfficeCard> offices =
                state.offices().stream().map(office -> card(office, visit)).toList();
        return new HomeView(
                state,
                later,
                new Lead(state, visit).text(),
                offices,
                state.openProcedures().stream()
                        .map(one -> BoardView.Item.of(one, visit))
                        .toList(),
                decisions,
                priorities(state.prioritiesInForce(), catalogue),
                state.nextDeadlines().stream().map(entry -> due(entry, visit)).toList(),
                Decade.of(state, visit),
                gaps(state, visit));
    }

    private static OfficeCard card(OfficeState office, Visit visit) {
        List<Holding> shown = office.certain().isEmpty() ? office.possible() : office.certain();
        return new OfficeCard(
                office.office(),
                String.join(
                        ", ",
                        shown.stream()
                                .map(one -> visit.names().of(one.holder()))
                                .toList()),
                office.certain().isEmpty() && !shown.isEmpty(),
                shown.isEmpty(),
                shown.stream().map(one -> term(one, visit)).toList());
    }

    private static Term term(Holding holding, Visit visit) {
        var when = visit.when();
        return new Term(
                holding.start() == null
                        ? when.of(holding.effective())
                        : when.day(holding.start().toString()),
                holding.end() == null ? null : when.day(holding.end().toString()),
                holding.renewals() > 0,
                holding.sources(),
                holding.origin().equals("SAMPLE"));
    }

    private static @Nullable Priorities priorities(@Nullable Cycle cycle, @Nullable PlanCatalogue catalogue) {
        if (cycle == null || cycle.adoption() == null) {
            return null;
        }
        return new Priorities(
                cycle,
                cycle.adoption().counts().stream()
                        .map(count -> row(count, catalogue))
                        .toList());
    }

    private static ChapterRow row(ChapterCount count, @Nullable PlanCatalogue catalogue) {
        var title = catalogue == null
                ? null
                : catalogue.chapters().stream()
                        .filter(chapter -> chapter.number() == count.chapter())
                        .map(PlanCatalogue.Chapter::title)
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(null);
        return new ChapterRow(
                count.chapter(),
                title == null ? null : title.text(),
                title == null ? null : title.lang(),
                count.count());
    }

    private static Due due(DeadlineEntry entry, Visit visit) {
        String link = switch (entry.what()) {
            case PROCEDURE_DEADLINE, CONCLUSION_HELD -> "/silence-procedures/" + entry.reference();
            case MEETING, REGISTRATION_DEADLINE -> "/meetings/" + entry.reference();
            case COMMENT_WINDOW -> "/comment-windows/" + entry.reference();
            default -> null;
        };
        String what = visit.words().of("deadline", entry.what());
        return new Due(entry, visit.when().of(entry.at()), what, name(entry, visit), link);
    }

    /** What falls due by its name: a kind of meeting or milestone in words, a document without whom it is open to. */
    private static String name(DeadlineEntry entry, Visit visit) {
        String title = entry.title();
        return switch (entry.what()) {
            case MEETING, REGISTRATION_DEADLINE -> visit.words().orElse("meetings.kind." + title, title);
            case MILESTONE, MEETING_TARGET -> visit.words().orElse("meetings.milestone." + title, title);
            case COMMENT_WINDOW -> title.replaceFirst(" \\([A-Z]+\\)$", "");
            default -> title;
        };
    }

    /** Derived from what the views count, never kept as a list of its own. */
    private static List<String> gaps(GovernanceState state, Visit visit) {
        List<String> gaps = new ArrayList<>();
        Cycle cycle = state.prioritiesInForce();
        if (cycle != null && cycle.adoption() != null && cycle.adoption().notHeld() != null) {
            gaps.add(visit.words()
                    .of("home.gap.titles", cycle.total(), cycle.adoption().notHeld()));
        }
        state.offices().stream()
                .flatMap(office -> office.certain().stream())
                .filter(holding -> holding.office().equals("VICE_PRESIDENCY") && holding.start() == null)
                .forEach(holding -> gaps.add(
                        visit.words().of("home.gap.start", visit.names().of(holding.holder()))));
        if (state.plan() != null) {
            state.plan().slots().stream()
                    .filter(slots -> slots.titled() < slots.count())
                    .forEach(slots -> gaps.add(visit.words()
                            .of("home.gap.slots." + slots.kind(), slots.count() - slots.titled(), slots.count())));
        }
        if (state.members().toBeConfirmed() > 0) {
            gaps.add(visit.words().of("home.gap.members", state.members().toBeConfirmed()));
        }
        return gaps;
    }
}
