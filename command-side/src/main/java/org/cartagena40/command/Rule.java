package org.cartagena40.command;

import java.util.function.Supplier;

/**
 * A rule of the Mechanism. Each is one constant of its feature's enum; a refusal names exactly one, and its name stands in
 * the refusal's {@code type}.
 */
public interface Rule {

    /** The constant's name. */
    String name();

    /** The rule in words, as the law has it. {@link Wordings} tells it in other languages. */
    Wording wording();

    /** The feature that it is a rule of. */
    default String feature() {
        String home = getClass().getPackageName();
        return home.substring(home.lastIndexOf('.') + 1);
    }

    /** Refuses the act unless the rule is kept. */
    default void check(boolean kept) {
        if (!kept) {
            throw new Refused(this);
        }
    }

    /**
     * The same, saying what was found where the rule looked, such as the counts.
     *
     * @param found asked for only if the rule is broken
     */
    default void check(boolean kept, Supplier<Phrase> found) {
        if (!kept) {
            throw new Refused(this, found.get());
        }
    }
}
