package org.cartagena40.command.contents;

import org.cartagena40.command.Rule;
import org.cartagena40.command.Wording;
import org.jspecify.annotations.Nullable;

/** What holds for the erasure of a content. */
public enum ContentRule implements Rule {
    THE_SECRETARIAT_ERASES(
            "F25, 000:53",
            "Contents are erased by the Technical Secretariat.",
            "Write to the Technical Secretariat.",
            null),
    ERASURE_HAS_A_REASON("F25", "Who erases a content says why.", "Give the reason.", "/reason");

    private final Wording wording;

    ContentRule(String clause, String sentence, String remedy, @Nullable String field) {
        this.wording = new Wording(clause, sentence, remedy, field);
    }

    @Override
    public Wording wording() {
        return wording;
    }
}
