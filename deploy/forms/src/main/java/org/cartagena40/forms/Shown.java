package org.cartagena40.forms;

import java.util.List;
import org.cartagena40.dashboard.words.Dated;
import org.cartagena40.dashboard.words.When;
import org.jspecify.annotations.Nullable;

/**
 * One thing that will be recorded: what it is called and what it says.
 *
 * @param lang of a text that was written by somebody; null of a word of ours
 * @param hash what fixes a text
 * @param clocks an instant, on the reader's clock, on Santiago's and in UTC
 * @param parts what it consists of; then it has no text of its own
 */
public record Shown(
        String label,
        @Nullable String text,
        @Nullable String lang,
        @Nullable String hash,
        List<When.Clock> clocks,
        @Nullable Dated dated,
        List<Shown> parts) {

    static Shown text(String label, String text) {
        return new Shown(label, text, null, null, List.of(), null, List.of());
    }

    static Shown written(String label, @Nullable String lang, String text, @Nullable String hash) {
        return new Shown(label, text, lang == null ? "" : lang, hash, List.of(), null, List.of());
    }

    static Shown clocks(String label, List<When.Clock> clocks) {
        return new Shown(label, null, null, null, clocks, null, List.of());
    }

    static Shown dated(String label, Dated dated) {
        return new Shown(label, null, null, null, List.of(), dated, List.of());
    }

    static Shown of(String label, List<Shown> parts) {
        return new Shown(label, null, null, null, List.of(), null, parts);
    }

    /** Whether it is a text by somebody, to be shown as it was written. */
    public boolean quoted() {
        return lang != null;
    }

    /** Its lines, each a paragraph. */
    public List<String> lines() {
        return text == null ? List.of() : text.lines().toList();
    }
}
