package org.cartagena40.command;

/** An act without standing: the rule that refused it is the whole message. Nothing was recorded. */
public final class Refused extends RuntimeException {

    private final transient Rule rule;
    private final String remedy;

    public Refused(Rule rule) {
        this(rule, rule.wording().remedy());
    }

    /** With a remedy that is more exact than the rule's own. */
    public Refused(Rule rule, String remedy) {
        super(rule.name() + ": " + rule.wording().sentence(), null, false, false);
        this.rule = rule;
        this.remedy = remedy;
    }

    public Rule rule() {
        return rule;
    }

    /** What the refused actor can do. */
    public String remedy() {
        return remedy;
    }
}
