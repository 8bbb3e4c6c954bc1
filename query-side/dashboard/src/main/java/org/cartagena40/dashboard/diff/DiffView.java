package org.cartagena40.dashboard.diff;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.cartagena40.dashboard.frame.Address;
import org.cartagena40.dashboard.frame.Visit;
import org.cartagena40.events.Zones;
import org.cartagena40.query.replay.Change;
import org.cartagena40.query.views.Page;
import org.cartagena40.query.views.Question;
import org.jspecify.annotations.Nullable;

/**
 * Two moments and what they say differently.
 *
 * @param between the two moments in words; null where the first was not named
 * @param counts how many of each kind there are on this page
 * @param since moments from which people ask
 */
public record DiffView(
        Asked asked,
        @Nullable String between,
        Days days,
        List<Group> groups,
        Map<Change.Kind, Long> counts,
        @Nullable String next,
        String data,
        List<Since> since) {

    /** What was asked for, as the form sends it. */
    public record Asked(String from, String to, boolean known, String feature, List<String> features) {}

    /** What the fields of the form hold: days. */
    public record Days(String from, String to) {}

    /** All changes of one feature. */
    public record Group(String feature, List<Line> lines) {}

    /**
     * A change in words.
     *
     * @param page of the thing; null where it has none
     */
    public record Line(
            Change.Kind kind,
            String text,
            String lang,
            @Nullable String page) {}

    /** A link to the differences since a moment. */
    public record Since(String words, String address) {}

    /** The two moments; without the first there is nothing to compare. */
    record Between(@Nullable Question first, Question last) {

        static Between of(@Nullable Question first, Question last) {
            return new Between(first, last);
        }
    }

    static DiffView of(Asked asked, Between between, Page<Change> page, Visit visit) {
        return new DiffView(
                asked,
                inWords(asked, between, visit),
                new Days(day(asked.from(), between.first()), asked.to().contains("T") ? "" : asked.to()),
                groups(page.items(), visit),
                counts(page.items()),
                page.next() == null
                        ? null
                        : visit.address().with("cursor", page.next()).toString(),
                data(asked, between),
                since(visit));
    }

    private static @Nullable String inWords(Asked asked, Between between, Visit visit) {
        Question first = between.first();
        return first == null
                ? null
                : visit.words()
                        .of(
                                asked.known() ? "diff.between.known" : "diff.between",
                                moment(asked.from(), first, asked.known(), visit),
                                asked.to().isEmpty()
                                        ? visit.words().of("diff.now")
                                        : moment(asked.to(), between.last(), asked.known(), visit));
    }

    /** A day that was asked for stays one; a position is one only where knowledge is compared. */
    private static String moment(String asked, Question question, boolean known, Visit visit) {
        if (known && asked.matches("-?\\d+")) {
            return visit.words().of("diff.position", Long.parseLong(asked));
        }
        String day = asked.matches("\\d{4}-\\d\\d-\\d\\d")
                ? visit.when().day(LocalDate.parse(asked))
                : visit.when().of(question.moment().asOf()).text();
        return visit.words().of("diff.day", day);
    }

    private static String day(String asked, @Nullable Question first) {
        if (asked.matches("\\d{4}-\\d\\d-\\d\\d")) {
            return asked;
        }
        return first == null ? "" : Zones.dayOf(first.moment().asOf()).toString();
    }

    private static List<Group> groups(List<Change> changes, Visit visit) {
        Map<String, List<Line>> byFeature = changes.stream()
                .collect(Collectors.groupingBy(
                        Change::feature,
                        LinkedHashMap::new,
                        Collectors.mapping(change -> line(change, visit), Collectors.toList())));
        return byFeature.entrySet().stream()
                .map(group -> new Group(group.getKey(), group.getValue()))
                .toList();
    }

    private static Line line(Change change, Visit visit) {
        boolean english = visit.words().locale().getLanguage().equals("en");
        String page = switch (change.list()) {
            case "silence-procedures", "decisions" -> "/" + change.list() + "/" + change.key();
            default -> null;
        };
        return new Line(change.kind(), english ? change.en() : change.es(), english ? "en" : "es", page);
    }

    private static Map<Change.Kind, Long> counts(List<Change> changes) {
        Map<Change.Kind, Long> counts = new LinkedHashMap<>();
        Arrays.stream(Change.Kind.values())
                .forEach(kind -> counts.put(
                        kind,
                        changes.stream().filter(change -> change.kind() == kind).count()));
        counts.values().removeIf(count -> count == 0);
        return counts;
    }

    private static String data(Asked asked, Between between) {
        Question first = between.first();
        String from = first == null || !asked.from().isEmpty()
                ? asked.from()
                : first.moment().asOf().toString();
        return Address.read("/api/v1/diff")
                .with("from", from)
                .with("to", asked.to().isEmpty() ? null : asked.to())
                .with("by", asked.known() ? "known" : null)
                .with("feature", asked.feature().isEmpty() ? null : asked.feature())
                .toString();
    }

    /** The beginning of the decade, a year ago and a month ago. */
    private static List<Since> since(Visit visit) {
        LocalDate today = Zones.dayOf(visit.present().moment().asOf());
        return List.of(
                new Since(visit.words().of("diff.since.plan"), "/diff?from=2024-12-12"),
                new Since(visit.words().of("diff.since.year"), "/diff?from=" + today.minusYears(1)),
                new Since(visit.words().of("diff.since.month"), "/diff?from=" + today.minusMonths(1)));
    }
}
