package org.cartagena40.command;

/** An act without standing: the rule that refused it is the whole message. Nothing was recorded. */
public final class Refused extends RuntimeException {

    private final transient Rule rule;

    public Refused(Rule rule) {
        super(rule.name() + ": " + rule.wording().sentence(), null, false, false);
        this.rule = rule;
    }

    public Rule rule() {
        return rule;
    }
}
