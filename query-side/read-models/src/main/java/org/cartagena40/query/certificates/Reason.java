package org.cartagena40.query.certificates;

import org.cartagena40.query.history.Phrase;

/** One step of why an outcome is what it is: under which clause or rule, in the two languages. */
public record Reason(String clause, String es, String en) {

    static Reason under(String clause, Phrase words) {
        return new Reason(clause, words.es(), words.en());
    }
}
