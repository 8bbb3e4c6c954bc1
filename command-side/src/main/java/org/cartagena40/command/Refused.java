package org.cartagena40.command;

import org.jspecify.annotations.Nullable;

/** An act without standing: the rule that refused it is the message, with what was found. Nothing was recorded. */
public class Refused extends RuntimeException {

    private final transient Rule rule;
    private final transient @Nullable String found;

    public Refused(Rule rule) {
        this(rule, null);
    }

    public Refused(Rule rule, @Nullable String found) {
        super(
                rule.name() + ": " + rule.wording().sentence() + (found == null ? "" : " Found: " + found),
                null,
                false,
                false);
        this.rule = rule;
        this.found = found;
    }

    public Rule rule() {
        return rule;
    }

    /** What was found where the rule looked; null if the rule itself says it all. */
    public @Nullable String found() {
        return found;
    }
}
