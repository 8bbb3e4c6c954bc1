package org.cartagena40.forms;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cartagena40.dashboard.frame.Visit;
import org.cartagena40.events.Zones;
import org.cartagena40.events.priorities.PriorityId;
import org.cartagena40.forms.FormField.Option;
import org.cartagena40.query.plan.PlanQueries;
import org.cartagena40.query.priorities.PriorityQueries;
import org.cartagena40.query.priorities.Proposal;
import org.cartagena40.query.priorities.ProposalStatus;
import org.cartagena40.query.silence.SilenceQueries;
import org.cartagena40.query.silence.Text;
import org.cartagena40.query.views.LabelText;
import org.cartagena40.query.views.Paging;
import org.jspecify.annotations.Nullable;

/**
 * What a list of a form can hold that depends on what the act is on, or that has no ids of a kind of its own: numbers of
 * the plan, paragraphs of the text under silence, proposals of the cycle.
 *
 * @param address what the act is on
 */
record KnownParts(
        PlanQueries plan,
        PriorityQueries priorities,
        SilenceQueries procedures,
        Visit visit,
        Map<String, String> address) {

    private static final Paging ALL = Paging.of(Paging.MAX_LIMIT, null, false);
    private static final List<String> LANGUAGES = List.of("es", "en", "pt", "fr");
    private static final List<Integer> DAYS = List.of(3, 7, 10, 14, 21);
    private static final int WORDS = 60;

    Stream<Option> of(Class<?> item, String name) {
        if (item == Integer.class) {
            return numbers(name);
        }
        if (item == PriorityId.class) {
            return proposals();
        }
        if (item == LocalDateTime.class) {
            return moments();
        }
        return item == String.class ? texts(name) : Stream.empty();
    }

    private Stream<Option> numbers(String name) {
        return switch (name) {
            case "actions" ->
                plan.actions(visit.present(), ALL).items().stream().map(one -> numbered(one.number(), one.title()));
            case "chapters" ->
                plan.catalogue(visit.present()).chapters().stream().map(one -> numbered(one.number(), one.title()));
            case "keyOutcomes" ->
                plan.catalogue(visit.present()).keyOutcomes().stream().map(one -> numbered(one.number(), one.text()));
            default -> Stream.empty();
        };
    }

    private static Option numbered(int number, @Nullable LabelText title) {
        return new Option(
                String.valueOf(number), title == null ? String.valueOf(number) : number + ". " + title.text());
    }

    private Stream<Option> proposals() {
        String cycle = address.get("cycle");
        return cycle == null
                ? Stream.empty()
                : priorities.board(visit.present(), cycle).proposals().stream()
                        .filter(one -> one.status() == ProposalStatus.STANDING)
                        .map(KnownParts::proposal);
    }

    private static Option proposal(Proposal one) {
        return new Option(
                one.priority(),
                one.content().chapter() + " · " + one.content().title().text());
    }

    private Stream<Option> texts(String name) {
        return switch (name) {
            case "languages" ->
                LANGUAGES.stream().map(lang -> new Option(lang, visit.words().of("language." + lang)));
            case "paragraphs" -> paragraphs();
            default -> Stream.empty();
        };
    }

    /** Of the text that the act is about, by its lines: each is one. */
    private Stream<Option> paragraphs() {
        String procedure = address.get("procedure");
        if (procedure == null) {
            return Stream.empty();
        }
        List<Text> texts =
                procedures.procedure(visit.present(), procedure).frozen().texts();
        String own = visit.words().locale().getLanguage();
        List<String> lines = texts.stream()
                .filter(text -> text.lang().equals(own))
                .findFirst()
                .orElse(texts.get(0))
                .text()
                .lines()
                .toList();
        return IntStream.range(0, lines.size())
                .mapToObj(at -> new Option(String.valueOf(at + 1), (at + 1) + ". " + beginning(lines.get(at))));
    }

    private static String beginning(String line) {
        return line.length() <= WORDS ? line : line.substring(0, WORDS) + "…";
    }

    /**
     * Some days from the next full hour, so that none is shorter by the time it is confirmed; by the clock of Santiago,
     * which is said with it. A deadline that runs already is moved from where it is and not from now.
     */
    private Stream<Option> moments() {
        if (address.containsKey("procedure")) {
            return Stream.empty();
        }
        Instant full = visit.asOf().truncatedTo(ChronoUnit.HOURS).plus(2, ChronoUnit.HOURS);
        Function<Integer, Option> after = days -> {
            var at = full.plus(days, ChronoUnit.DAYS).atZone(Zones.SANTIAGO);
            String when = visit.when().brief(at.toInstant(), Zones.SANTIAGO);
            return new Option(
                    Moment.said(at.toLocalDateTime(), Zones.SANTIAGO),
                    visit.words().of("form.after", days, when));
        };
        return DAYS.stream().map(after);
    }
}
