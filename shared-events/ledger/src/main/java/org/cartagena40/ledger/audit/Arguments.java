package org.cartagena40.ledger.audit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A command line: words, and options that each take a value. */
public record Arguments(List<String> words, Map<String, String> options) {

    /** The command line does not say what to do. */
    public static final class NotUnderstood extends RuntimeException {
        private static final long serialVersionUID = 1;

        public NotUnderstood(String message) {
            super(message);
        }
    }

    public static Arguments parse(List<String> line, Set<String> known) {
        List<String> words = new ArrayList<>();
        Map<String, String> options = new HashMap<>();
        Iterator<String> rest = line.iterator();
        while (rest.hasNext()) {
            String word = rest.next();
            if (word.startsWith("--")) {
                options.put(known(word.substring(2), known), value(word, rest));
            } else {
                words.add(word);
            }
        }
        return new Arguments(List.copyOf(words), Map.copyOf(options));
    }

    private static String known(String name, Set<String> known) {
        if (!known.contains(name)) {
            throw new NotUnderstood("--" + name + " is unknown");
        }
        return name;
    }

    private static String value(String word, Iterator<String> rest) {
        if (!rest.hasNext()) {
            throw new NotUnderstood(word + " needs a value");
        }
        return rest.next();
    }

    public Optional<String> option(String name) {
        return Optional.ofNullable(options.get(name));
    }

    public String required(String name) {
        return option(name).orElseThrow(() -> new NotUnderstood("--" + name + " is missing"));
    }
}
