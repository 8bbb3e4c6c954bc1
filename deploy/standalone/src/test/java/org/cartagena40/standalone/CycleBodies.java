package org.cartagena40.standalone;

import java.util.List;
import java.util.stream.Collectors;

/** What the acts of a biennium say, as bodies of requests. */
final class CycleBodies {

    private static final String PERIOD = "\"period\":{\"from\":\"2025-01-01\",\"to\":\"2025-06-30\"}";

    private CycleBodies() {}

    static String text(String words) {
        return "{\"lang\":\"en\",\"text\":\"" + words + "\"}";
    }

    static String day(Object day) {
        return "{\"precision\":\"DAY\",\"from\":\"" + day + "\"}";
    }

    static String ofState(String state, String rest) {
        return "{\"scope\":{\"level\":\"STATE\",\"state\":\"%s\"},%s,%s}".formatted(state, PERIOD, rest);
    }

    static String withSource(String reference) {
        return "\"evidence\":[{\"kind\":\"DOCUMENT\",\"reference\":\"" + reference + "\",\"hash\":null}]";
    }

    static String correction(long position, String field, String correct) {
        return """
                {"position":%d,"fields":[{"field":"%s","correct":"%s"}],"reason":"Taken from the wrong row",\
                "evidence":{"kind":"DOCUMENT","reference":"Table 3","hash":null}}""".formatted(position, field, correct);
    }

    static String priority(int chapter, String title, Integer... actions) {
        return """
                {"chapter":%d,"programme":1,"title":%s,"actions":%s,"criteria":["SYNERGIES"]}""".formatted(chapter, text(title), List.of(actions));
    }

    static String adoption(String decision, List<String> priorities) {
        String ids = priorities.stream().map(id -> "\"" + id + "\"").collect(Collectors.joining(","));
        return "{\"decision\":\"%s\",\"priorities\":[%s]}".formatted(decision, ids);
    }
}
