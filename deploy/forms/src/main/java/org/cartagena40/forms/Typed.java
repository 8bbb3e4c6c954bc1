package org.cartagena40.forms;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * What somebody typed, by the paths of the fields: {@code deadline.local}, {@code texts.0.text}. It is kept exactly as it
 * was typed until it is understood, so that nothing is lost where something is refused.
 */
record Typed(Map<String, List<String>> values) {

    private static final Pattern IN_LIST = Pattern.compile("(.+?)\\.(\\d{1,3})\\.(.+)");
    /** What a form proposes: alone it says nothing. */
    private static final Pattern PROPOSED = Pattern.compile("(.*\\.)?(lang|zone)");

    Typed {
        values = Map.copyOf(values);
    }

    static Typed nothing() {
        return new Typed(Map.of());
    }

    /** What a browser sent: lines end as everywhere else, empty repetitions of a group are left out. */
    static Typed sent(Map<String, List<String>> parameters) {
        Map<String, List<String>> typed = new LinkedHashMap<>();
        Moment.apart(parameters)
                .forEach((path, texts) -> typed.put(
                        path,
                        texts.stream().map(text -> text.replace("\r\n", "\n")).toList()));
        return new Typed(typed).closed();
    }

    /** What an object says, as it would be typed. */
    static Typed of(JsonNode object) {
        Map<String, List<String>> typed = new LinkedHashMap<>();
        put(typed, "", object);
        return new Typed(typed);
    }

    private static void put(Map<String, List<String>> typed, String path, JsonNode node) {
        String inside = path.isEmpty() ? "" : path + ".";
        if (node.isObject()) {
            node.properties().forEach(field -> put(typed, inside + field.getKey(), field.getValue()));
        } else if (node.isArray() && node.valueStream().anyMatch(JsonNode::isObject)) {
            for (int i = 0; i < node.size(); i++) {
                put(typed, inside + i, node.get(i));
            }
        } else if (node.isArray()) {
            typed.put(path, node.valueStream().map(JsonNode::asString).toList());
        } else if (!node.isNull()) {
            typed.put(path, List.of(node.asString()));
        }
    }

    String first(String path) {
        return all(path).stream().findFirst().orElse("");
    }

    List<String> all(String path) {
        return values.getOrDefault(path, List.of());
    }

    /** Whether nothing was typed there, nor in anything that belongs to it. */
    boolean blank(String path) {
        return under(path)
                .filter(field -> !PROPOSED.matcher(field.getKey()).matches())
                .flatMap(field -> field.getValue().stream())
                .allMatch(String::isBlank);
    }

    /** Whether nothing stands there at all, not even what a form proposes. */
    boolean blankProposal(String path) {
        return all(path).stream().allMatch(String::isBlank);
    }

    /** How many of a list there are. */
    int count(String list) {
        return under(list)
                .map(field -> IN_LIST.matcher(field.getKey()))
                .filter(found -> found.matches() && found.group(1).equals(list))
                .mapToInt(found -> Integer.parseInt(found.group(2)) + 1)
                .max()
                .orElse(0);
    }

    /** The same with what is proposed where nothing was typed. */
    Typed or(Typed proposed) {
        Map<String, List<String>> both = new LinkedHashMap<>(proposed.values);
        both.putAll(values);
        return new Typed(both);
    }

    private Stream<Map.Entry<String, List<String>>> under(String path) {
        return values.entrySet().stream()
                .filter(field -> field.getKey().equals(path) || field.getKey().startsWith(path + "."));
    }

    /** Without the gaps in its lists. */
    private Typed closed() {
        Map<String, List<String>> kept = new LinkedHashMap<>();
        Map<String, TreeMap<Integer, List<String>>> lists = new LinkedHashMap<>();
        values.forEach((path, texts) -> {
            Matcher item = IN_LIST.matcher(path);
            if (item.matches()) {
                lists.computeIfAbsent(item.group(1), list -> new TreeMap<>())
                        .computeIfAbsent(Integer.valueOf(item.group(2)), at -> new ArrayList<>())
                        .add(item.group(3));
            } else {
                kept.put(path, texts);
            }
        });
        lists.forEach((list, items) -> renumber(list, items, kept));
        return new Typed(kept);
    }

    private void renumber(String list, TreeMap<Integer, List<String>> items, Map<String, List<String>> kept) {
        int[] next = {0};
        items.forEach((at, fields) -> {
            if (!blank(list + "." + at)) {
                fields.forEach(
                        field -> kept.put(list + "." + next[0] + "." + field, all(list + "." + at + "." + field)));
                next[0]++;
            }
        });
    }
}
