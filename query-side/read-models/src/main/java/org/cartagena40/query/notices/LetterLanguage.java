package org.cartagena40.query.notices;

import java.util.Arrays;
import java.util.Locale;
import org.cartagena40.query.history.Phrase;
import org.cartagena40.query.views.BadParameter;

/** The languages in which letters are written. */
public enum LetterLanguage {
    ES,
    EN;

    /** By its tag. */
    public static LetterLanguage of(String tag) {
        return Arrays.stream(values())
                .filter(language -> language.tag().equals(tag))
                .findFirst()
                .orElseThrow(() -> new BadParameter("lang", "must be es or en"));
    }

    /** As it is written in pages and addresses. */
    public String tag() {
        return name().toLowerCase(Locale.ROOT);
    }

    String of(Phrase words) {
        return this == ES ? words.es() : words.en();
    }
}
