package org.cartagena40.command;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** An act without standing: the rule that refused it is the message, with what was found. Nothing was recorded. */
public class Refused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Rule rule;
    private final transient @Nullable Phrase found;
    private final transient @Nullable Phrase remedy;

    public Refused(Rule rule) {
        this(rule, null, null);
    }

    public Refused(Rule rule, Phrase found) {
        this(rule, found, null);
    }

    private Refused(Rule rule, @Nullable Phrase found, @Nullable Phrase remedy) {
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
    public static Refused withRemedy(Rule rule, Phrase remedy) {
        return new Refused(rule, null, remedy);
    }

    public Rule rule() {
        return rule;
    }

    /** What was found where the rule looked; null if the rule itself says it all. */
    public @Nullable Phrase found() {
        return found;
    }

    /** What the refused actor can do. */
    public String remedy(Locale language) {
        return remedy == null ? Wordings.of(rule, language).remedy() : remedy.in(language);
    }
}
