package org.cartagena40.command;

import java.util.Locale;
import org.cartagena40.events.LanguageFiles;

/**
 * The rules in the languages of which there are files. The English of a rule's own wording is the law; clause, name and
 * field are the same in every language.
 */
public final class Wordings {

    private static final LanguageFiles FILES = LanguageFiles.beside(Rule.class, "rules");

    private Wordings() {}

    public static Wording of(Rule rule, Locale language) {
        Wording law = rule.wording();
        String key = rule.feature() + "." + rule.name();
        return new Wording(
                law.clause(),
                FILES.find(key, language).orElse(law.sentence()),
                FILES.find(key + ".remedy", language).orElse(law.remedy()),
                law.field());
    }

    /** The languages beside English. */
    public static LanguageFiles files() {
        return FILES;
    }
}
