package org.cartagena40.command;

import org.jspecify.annotations.Nullable;

/** An act without standing: the rule that refused it is the message, with what was found. Nothing was recorded. */
public class Refused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Rule rule;
    private final transient @Nullable String found;
    private final String remedy;

    public Refused(Rule rule) {
        this(rule, null);
    }

    public Refused(Rule rule, @Nullable String found) {
        this(rule, found, rule.wording().remedy());
    }

    private Refused(Rule rule, @Nullable String found, String remedy) {
        super(
                rule.name() + ": " + rule.wording().sentence() + (found == null ? "" : " Found: " + found),
                null,
                false,
                false);
        this.rule = rule;
        this.found = found;
        this.remedy = remedy;
    }

    /** With a remedy that is more exact than the rule's own. */
    public static Refused withRemedy(Rule rule, String remedy) {
        return new Refused(rule, null, remedy);
    }

    public Rule rule() {
        return rule;
    }

    /** What was found where the rule looked; null if the rule itself says it all. */
    public @Nullable String found() {
        return found;
    }

    /** What the refused actor can do. */
    public String remedy() {
        return remedy;
    }
}
