package org.cartagena40.query.views;

import java.util.List;
import org.cartagena40.events.Label;

/**
 * A title or a short text in the language of its source. It is not translated: in the languages of this record that are
 * listed beside it, the sources do not state it.
 */
public record LabelText(String lang, String text, List<String> notStatedIn) {

    private static final List<String> OF_THE_RECORD = List.of("es", "en");

    public static LabelText of(Label label) {
        String primary = label.lang().replaceAll("-.*", "");
        return new LabelText(
                label.lang(),
                label.text(),
                OF_THE_RECORD.stream()
                        .filter(language -> !language.equals(primary))
                        .toList());
    }
}
