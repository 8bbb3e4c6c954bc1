package org.cartagena40.command.mechanism;

import java.util.ArrayList;
import java.util.List;
import org.cartagena40.command.Evolution;
import org.cartagena40.events.ActaEvent;
import org.cartagena40.events.decisions.DecisionId;
import org.cartagena40.events.mechanism.TermsOf;
import org.cartagena40.events.mechanism.TermsOfReferenceAdopted;

/** The terms of reference that the members adopted, in the order of recording. */
public record Terms(List<Version> adopted) {

    /** Whose they are, and by which decision. */
    record Version(TermsOf of, DecisionId decision) {}

    static final Terms NONE = new Terms(List.of());

    public Terms {
        adopted = List.copyOf(adopted);
    }

    /** The number of the next version. */
    int next(TermsOf of) {
        return (int) adopted.stream().filter(version -> version.of() == of).count() + 1;
    }

    boolean adoptedBy(TermsOf of, DecisionId decision) {
        return adopted.contains(new Version(of, decision));
    }

    static void steps(Evolution<?, ActaEvent>.Part<Terms> part) {
        part.on(TermsOfReferenceAdopted.class, Terms::with);
    }

    private Terms with(TermsOfReferenceAdopted event) {
        List<Version> all = new ArrayList<>(adopted);
        all.add(new Version(event.of(), event.decision()));
        return new Terms(all);
    }
}
