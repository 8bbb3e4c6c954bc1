package org.cartagena40.command;

/**
 * A rule of the Mechanism. Each is one constant of its feature's enum; a refusal names exactly one, and its name stands in
 * the refusal's {@code type}.
 */
public interface Rule {

    /** The constant's name. */
    String name();

    /** The rule in words. */
    Wording wording();

    /** Refuses the act unless the rule is kept. */
    default void check(boolean kept) {
        if (!kept) {
            throw new Refused(this);
        }
    }
}
