package org.cartagena40.dashboard.words;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Sources by their names instead of their marks: {@code 000:41} and {@code 000:53} are the Terms of Reference, lines 41
 * and 53. A source without a name stands as it is.
 */
public final class Sources {

    private static final Pattern LINE = Pattern.compile("(\\d{3}):([\\d-]+)");

    private final Words words;

    public Sources(Words words) {
        this.words = words;
    }

    public List<String> inWords(List<String> marks) {
        Map<String, List<String>> byDocument = marks.stream()
                .collect(Collectors.groupingBy(
                        Sources::document,
                        LinkedHashMap::new,
                        Collectors.flatMapping(Sources::line, Collectors.toList())));
        return byDocument.entrySet().stream()
                .map(entry -> named(entry.getKey(), entry.getValue()))
                .toList();
    }

    private String named(String document, List<String> lines) {
        String name = words.orElse("source." + document, document);
        return lines.isEmpty() ? name : words.of("source.lines", name, lines.size(), String.join(", ", lines));
    }

    private static String document(String mark) {
        Matcher line = LINE.matcher(mark);
        return line.matches() ? line.group(1) : mark;
    }

    private static Stream<String> line(String mark) {
        Matcher line = LINE.matcher(mark);
        return line.matches() ? Stream.of(line.group(2)) : Stream.empty();
    }
}
