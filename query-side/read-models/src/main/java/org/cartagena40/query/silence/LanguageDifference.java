package org.cartagena40.query.silence;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How the text of one language differs between two rounds (rule 18), line by line: a line is a paragraph.
 *
 * @param stated in which of the two rounds there is a text in this language
 * @param paragraphs in the order of both texts; empty unless both have one
 */
public record LanguageDifference(String lang, Stated stated, List<ParagraphDifference> paragraphs) {

    /** Where a language has a text. A text of one round alone is not compared with another language. */
    public enum Stated {
        IN_BOTH,
        ONLY_BEFORE,
        ONLY_NOW
    }

    /** What became of a paragraph. */
    public enum Kind {
        UNCHANGED,
        CHANGED,
        ADDED,
        REMOVED
    }

    /**
     * A paragraph before and after.
     *
     * @param words of a changed paragraph, the words that changed
     */
    public record ParagraphDifference(
            Kind kind, @Nullable String before, @Nullable String after, List<WordDifference> words) {}

    /** Words that stand in one place; one side is empty where words were added or removed. */
    public record WordDifference(String before, String after) {}
}
