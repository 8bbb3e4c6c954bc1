package org.cartagena40.query.history;

import org.cartagena40.events.silence.LegalBasis;

/** Why silence may be asked, in the words of the history and of the letters (rule 1). */
public final class BasisInWords {

    private BasisInWords() {}

    public static Phrase of(LegalBasis basis) {
        if (basis.equals(LegalBasis.VICE_PRESIDENCY)) {
            return Phrase.of("Términos de Referencia, III (000:43)", "Terms of Reference, III (000:43)");
        }
        Phrase clause = Phrase.given(basis.clause(), Quotation::of);
        Phrase decision = Phrase.given(
                basis.decision(), id -> Phrase.of("decisión %s", "decision %s").with(id));
        Phrase comma = clause.es().isEmpty() || decision.es().isEmpty() ? Phrase.NOTHING : Phrase.of(", ", ", ");
        return clause.and(comma).and(decision);
    }
}
