package org.cartagena40.forms;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A local time that is chosen together with its zone: {@code 2026-11-25T18:00[America/Santiago]}. It is taken apart as it
 * comes in, so that afterwards it is a time and a zone like those that somebody wrote.
 */
final class Moment {

    private static final Pattern CHOSEN = Pattern.compile("(.+)\\[(.+)]");

    private Moment() {}

    static String said(LocalDateTime local, ZoneId zone) {
        return local + "[" + zone + "]";
    }

    /** The time as it was written, and as one chooses it. */
    static List<String> withZone(Typed typed, String path) {
        String local = typed.first(path);
        return List.of(local, local + "[" + typed.first(zoneOf(path)) + "]");
    }

    private static String zoneOf(String path) {
        return path.replaceFirst("local$", "zone");
    }

    /** What was chosen counts, and nothing written beside it; otherwise what was written. */
    static Map<String, List<String>> apart(Map<String, List<String>> sent) {
        Map<String, List<String>> apart = new LinkedHashMap<>(sent);
        sent.forEach((path, texts) -> {
            if (path.endsWith(".local")) {
                List<String> said = new ArrayList<>(texts);
                said.removeIf(String::isBlank);
                Matcher chosen = CHOSEN.matcher(said.isEmpty() ? "" : said.get(0));
                if (chosen.matches()) {
                    apart.put(path, List.of(chosen.group(1)));
                    apart.put(zoneOf(path), List.of(chosen.group(2)));
                } else {
                    apart.put(path, said);
                }
            }
        });
        return apart;
    }
}
