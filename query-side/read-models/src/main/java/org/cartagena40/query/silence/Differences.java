package org.cartagena40.query.silence;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.Chunk;
import com.github.difflib.patch.DeltaType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.cartagena40.query.silence.LanguageDifference.Kind;
import org.cartagena40.query.silence.LanguageDifference.ParagraphDifference;
import org.cartagena40.query.silence.LanguageDifference.Stated;
import org.cartagena40.query.silence.LanguageDifference.WordDifference;
import org.jspecify.annotations.Nullable;

/** Compares the texts of two rounds, each language with itself only. */
final class Differences {

    /** Longer paragraphs are shown whole, before and after: their words are not compared. */
    private static final int MOST_WORDS = 1_000;

    private Differences() {}

    static List<LanguageDifference> between(List<Text> before, List<Text> now) {
        Map<String, LanguageDifference> byLanguage = new LinkedHashMap<>();
        now.forEach(text -> byLanguage.put(text.lang(), ofLanguage(in(text.lang(), before), text)));
        before.forEach(text -> byLanguage.computeIfAbsent(text.lang(), lang -> one(lang, Stated.ONLY_BEFORE)));
        return List.copyOf(byLanguage.values());
    }

    private static LanguageDifference ofLanguage(@Nullable Text before, Text now) {
        return before == null
                ? one(now.lang(), Stated.ONLY_NOW)
                : new LanguageDifference(
                        now.lang(), Stated.IN_BOTH, paragraphs(lines(before.text()), lines(now.text())));
    }

    private static LanguageDifference one(String lang, Stated stated) {
        return new LanguageDifference(lang, stated, List.of());
    }

    private static @Nullable Text in(String lang, List<Text> texts) {
        return texts.stream()
                .filter(text -> text.lang().equals(lang))
                .findFirst()
                .orElse(null);
    }

    private static List<String> lines(String text) {
        return List.of(text.split("\\R", -1));
    }

    private static List<ParagraphDifference> paragraphs(List<String> before, List<String> now) {
        List<ParagraphDifference> found = new ArrayList<>();
        for (AbstractDelta<String> delta : DiffUtils.diff(before, now, true).getDeltas()) {
            boolean same = delta.getType() == DeltaType.EQUAL;
            add(found, same, delta.getSource(), delta.getTarget());
        }
        return List.copyOf(found);
    }

    /** Paragraphs that replace others are paired in their order; those left over were added or removed. */
    private static void add(List<ParagraphDifference> to, boolean same, Chunk<String> before, Chunk<String> now) {
        int pairs = Math.max(before.size(), now.size());
        for (int i = 0; i < pairs; i++) {
            to.add(pair(same, at(i, before), at(i, now)));
        }
    }

    private static @Nullable String at(int i, Chunk<String> chunk) {
        return i < chunk.size() ? chunk.getLines().get(i) : null;
    }

    private static ParagraphDifference pair(boolean same, @Nullable String before, @Nullable String now) {
        if (same) {
            return new ParagraphDifference(Kind.UNCHANGED, before, now, List.of());
        }
        if (before == null) {
            return new ParagraphDifference(Kind.ADDED, null, now, List.of());
        }
        return now == null
                ? new ParagraphDifference(Kind.REMOVED, before, null, List.of())
                : new ParagraphDifference(Kind.CHANGED, before, now, words(words(before), words(now)));
    }

    private static List<WordDifference> words(List<String> before, List<String> now) {
        if (before.size() > MOST_WORDS || now.size() > MOST_WORDS) {
            return List.of();
        }
        return DiffUtils.diff(before, now).getDeltas().stream()
                .map(delta -> new WordDifference(joined(delta.getSource()), joined(delta.getTarget())))
                .toList();
    }

    private static List<String> words(String paragraph) {
        return List.of(paragraph.strip().split("\\s+"));
    }

    private static String joined(Chunk<String> words) {
        return String.join(" ", words.getLines());
    }
}
