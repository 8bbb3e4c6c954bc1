package org.cartagena40.dashboard.history;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.cartagena40.query.history.HistoryEntry;
import org.cartagena40.query.views.Page;
import org.jspecify.annotations.Nullable;

/**
 * Finds words in sentences. A sentence is made when somebody reads it, so there is no index of its words: the entries are
 * gone through one part after the other, and no request looks further than {@link #MOST}. It says how far it looked.
 */
final class WordSearch {

    /** How many entries one request goes through. */
    static final int MOST = 2_000;

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    private final int enough;

    /** @param enough at how many it stops */
    WordSearch(int enough) {
        this.enough = enough;
    }

    /**
     * What was found.
     *
     * @param next where to go on; null at the end of the history
     * @param looked through how many entries
     */
    record Found(List<HistoryEntry> items, @Nullable String next, int looked) {}

    Found find(String words, Function<@Nullable String, Page<HistoryEntry>> parts, @Nullable String cursor) {
        List<String> asked = Arrays.stream(plain(words).split("\\s+")).toList();
        List<HistoryEntry> found = new ArrayList<>();
        int looked = 0;
        String next = cursor;
        do {
            Page<HistoryEntry> part = parts.apply(next);
            part.items().stream().filter(entry -> has(entry, asked)).forEach(found::add);
            looked += part.items().size();
            next = part.next();
        } while (next != null && found.size() < enough && looked < MOST);
        return new Found(found, next, looked);
    }

    private static boolean has(HistoryEntry entry, List<String> words) {
        String text = plain(entry.es() + " " + entry.en());
        return words.stream().allMatch(text::contains);
    }

    /** Without capitals and accents: who searches for Mexico finds México. */
    static String plain(String text) {
        return MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
    }
}
