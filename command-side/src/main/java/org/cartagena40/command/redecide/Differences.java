package org.cartagena40.command.redecide;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.cartagena40.events.ActaEvent;
import org.cartagena40.events.EventCatalogue;
import org.cartagena40.eventstore.EventJson;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** In which fields two lists of events differ, by their JSON pointers. */
final class Differences {

    private static final int MOST = 20;
    private static final int LONGEST = 200;
    private static final JsonMapper JSON =
            EventJson.exactNumbers(JsonMapper.builder()).build();

    private Differences() {}

    static List<String> names(List<? extends ActaEvent> events) {
        return events.stream()
                .map(event -> EventCatalogue.of(event.getClass()).name())
                .toList();
    }

    /** Empty unless both are of the same types: else the types say it. */
    static List<String> between(List<? extends ActaEvent> recorded, List<? extends ActaEvent> redecided) {
        List<String> differs = new ArrayList<>();
        if (names(recorded).equals(names(redecided))) {
            for (int i = 0; i < recorded.size(); i++) {
                String at = recorded.size() == 1 ? "" : "/" + i;
                compare(at, tree(recorded.get(i)), tree(redecided.get(i)), differs);
            }
        }
        return differs.size() > MOST ? List.copyOf(differs.subList(0, MOST)) : List.copyOf(differs);
    }

    private static JsonNode tree(ActaEvent event) {
        return JSON.readTree(EventJson.write(event));
    }

    private static void compare(String at, @Nullable JsonNode recorded, @Nullable JsonNode redecided, List<String> to) {
        if (recorded != null && redecided != null && recorded.isObject() && redecided.isObject()) {
            Set<String> names = new LinkedHashSet<>(recorded.propertyNames());
            names.addAll(redecided.propertyNames());
            names.forEach(name -> compare(at + "/" + name, recorded.get(name), redecided.get(name), to));
        } else if (recorded == null || !recorded.equals(redecided)) {
            to.add(at + ": recorded " + text(recorded) + ", the rules give " + text(redecided));
        }
    }

    private static String text(@Nullable JsonNode value) {
        String text = String.valueOf(value);
        return text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text;
    }
}
