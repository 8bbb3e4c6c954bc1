package org.cartagena40.query.work;

import org.cartagena40.query.history.Phrase;
import org.jspecify.annotations.Nullable;

/** Why an item is listed, where to act, and how near an end is. */
record Reason(String link, Phrase words, @Nullable Integer alert) {

    static Reason of(String link, Phrase words) {
        return new Reason(link, words, null);
    }
}
