package org.cartagena40.query.replay;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.cartagena40.query.history.Phrase;
import org.cartagena40.query.replay.Change.Kind;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Sets the items of one list at two moments against each other. */
record Differing(JsonMapper mapper) {

    /** What is of the hour at which it is asked, or about the log and not about the record. */
    private static final List<String> NO_DIFFERENCE = List.of("timeLeft", "proof");

    /** A list at one of the moments. */
    record Side<T>(Instant at, Map<String, T> items) {}

    /** An item at one of the moments; all but the name is null where the list does not have it. */
    private record Item(
            @Nullable Standing standing, @Nullable JsonNode shown) {

        static final Item NONE = new Item(null, null);
    }

    <T> List<Change> between(Compared<T> list, Side<T> before, Side<T> after) {
        Set<String> keys = new TreeSet<>(before.items().keySet());
        keys.addAll(after.items().keySet());
        return keys.stream()
                .flatMap(key -> change(list, key, before, after).stream())
                .toList();
    }

    private <T> Optional<Change> change(Compared<T> list, String key, Side<T> before, Side<T> after) {
        T last = after.items().get(key);
        T first = before.items().get(key);
        Phrase name = last == null
                ? list.name().apply(Objects.requireNonNull(first), before.at())
                : list.name().apply(last, after.at());
        return change(list, key, name, item(list, first, before.at()), item(list, last, after.at()));
    }

    private <T> Item item(Compared<T> list, @Nullable T item, Instant at) {
        return item == null ? Item.NONE : new Item(list.standing().apply(item, at), shown(item));
    }

    private JsonNode shown(Object item) {
        return mapper.<ObjectNode>valueToTree(item).remove(NO_DIFFERENCE);
    }

    private static Optional<Change> change(Compared<?> list, String key, Phrase name, Item before, Item after) {
        List<String> fields = fields(before.shown(), after.shown());
        if (fields.isEmpty() && before.standing() == after.standing()) {
            return Optional.empty();
        }
        Kind kind = kind(before.standing(), after.standing());
        Phrase told = new DiffSentence(kind, name, fields, before.shown(), after.shown())
                .told(after.standing() == Standing.POSSIBLY);
        return Optional.of(new Change(
                list.feature(),
                list.list(),
                key,
                kind,
                before.standing(),
                after.standing(),
                told.es(),
                told.en(),
                fields,
                before.shown(),
                after.shown()));
    }

    /** What was never on record counts as not begun; what is not on record any more counts as over. */
    private static Kind kind(@Nullable Standing before, @Nullable Standing after) {
        boolean stood = before != null && before.stands();
        boolean stands = after != null && after.stands();
        if (stood != stands) {
            return stands ? Kind.BEGAN : Kind.ENDED;
        }
        if (after == null) {
            return Kind.ENDED;
        }
        boolean toCome = before == null || before == Standing.TO_COME;
        if (toCome && after == Standing.OVER) {
            return Kind.PASSED;
        }
        return before == null ? Kind.ANNOUNCED : Kind.CHANGED;
    }

    private static List<String> fields(@Nullable JsonNode before, @Nullable JsonNode after) {
        if (before == null || after == null) {
            return List.of();
        }
        Set<String> names = new TreeSet<>(before.propertyNames());
        names.addAll(after.propertyNames());
        return names.stream()
                .filter(name -> !before.path(name).equals(after.path(name)))
                .toList();
    }
}
