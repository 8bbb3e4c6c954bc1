package org.cartagena40.dashboard.history;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cartagena40.dashboard.frame.Address;
import org.cartagena40.dashboard.frame.Visit;
import org.cartagena40.dashboard.silence.Told;
import org.cartagena40.events.EventCatalogue;
import org.cartagena40.events.MemberState;
import org.cartagena40.events.States;
import org.cartagena40.events.offices.Office;
import org.cartagena40.query.history.HistoryEntry;
import org.jspecify.annotations.Nullable;

/**
 * A part of the history with the form that asked for it.
 *
 * @param asked the parts of the question, each with a way to leave it out
 * @param looked through how many entries a search of words went; null without one
 * @param next where the list goes on; null at its end
 * @param start the same question from its beginning; null where this is it
 * @param data where the same is asked for as data
 */
public record HistoryView(
        HistorySearch search,
        List<Asked> asked,
        List<Line> lines,
        Choices choices,
        @Nullable Integer looked,
        @Nullable String next,
        @Nullable String start,
        String data) {

    /** An entry: its sentence, what it is about and when the log took it. */
    public record Line(Told told, String type, String feature, String recorded) {

        static Line of(HistoryEntry entry, Visit visit) {
            return new Line(
                    Told.of(entry, visit),
                    entry.type(),
                    entry.type().substring(0, entry.type().indexOf('.')),
                    visit.when().of(entry.recordedAt()).text());
        }
    }

    /** A part of the question in words, and the address without it. */
    public record Asked(String words, String without) {}

    /** What the form offers. */
    public record Choices(
            List<String> features, Map<String, List<String>> types, List<String> states, List<Office> offices) {}

    static HistoryView of(HistorySearch search, WordSearch.Found found, Visit visit) {
        Address address = visit.address().with("cursor", null);
        return new HistoryView(
                search,
                search.asked().entrySet().stream()
                        .map(part -> new Asked(
                                inWords(part.getKey(), part.getValue(), visit),
                                address.with(part.getKey(), null).toString()))
                        .toList(),
                found.items().stream().map(entry -> Line.of(entry, visit)).toList(),
                choices(visit),
                search.q() == null ? null : found.looked(),
                found.next() == null
                        ? null
                        : address.with("cursor", found.next()).toString(),
                search.cursor() == null ? null : address.toString(),
                data(address));
    }

    private static String inWords(String part, String value, Visit visit) {
        String shown = switch (part) {
            case "feature" -> visit.words().of("history.feature." + value);
            case "office" -> visit.words().of("office." + value);
            case "state" -> visit.names().of(value);
            case "from", "to" ->
                value.contains("T") ? value : visit.when().day(value).text();
            default -> value;
        };
        return visit.words().of("history.asked", visit.words().of("history.part." + part), shown);
    }

    private static Choices choices(Visit visit) {
        List<String> states = States.all().stream().map(MemberState::value).toList();
        Map<String, List<String>> types = EventCatalogue.entries().stream()
                .collect(Collectors.groupingBy(
                        EventCatalogue.Entry::feature,
                        java.util.LinkedHashMap::new,
                        Collectors.mapping(EventCatalogue.Entry::name, Collectors.toList())));
        return new Choices(
                List.copyOf(types.keySet()), types, visit.names().sorted(states), Arrays.asList(Office.values()));
    }

    /** The interface knows the same parts but for the search of words, and gives whole lists as files. */
    private static String data(Address address) {
        return Stream.of("q", "order", "lang")
                .reduce(address, (asked, name) -> asked.with(name, null), (one, other) -> one)
                .at("/api/v1/history")
                .toString();
    }
}
