package org.cartagena40.forms;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.cartagena40.command.acts.ActForm;
import org.cartagena40.dashboard.words.Words;
import org.cartagena40.forms.FormField.Option;
import org.jspecify.annotations.Nullable;

/**
 * The words of acts and fields. A field is called the same wherever it has the same name, unless a word of the act or the
 * group that it belongs to says otherwise.
 */
record ActWords(Words words) {

    /** Groups that say the same as a group of the record's own, under other names. */
    private static final Map<String, String> SAME = Map.of(
            "LabelText",
            "Label",
            "Text",
            "StatedText",
            "LanguageText",
            "StatedText",
            "MeetingPlan",
            "StatedPlan",
            "Session",
            "StatedSession",
            "CommentContent",
            "StatedComment");

    String title(ActForm form) {
        return words.of("act." + form.name());
    }

    /** What the act does, in a sentence. */
    String does(ActForm form) {
        return words.of("act." + form.name() + ".text");
    }

    String label(String owner, String field) {
        return words.orElse("field." + named(owner) + "." + field, words.orElse("field." + field, ""));
    }

    /** The heading that a field begins in a form that has several parts. */
    @Nullable
    String section(String owner, String field) {
        String section = words.orElse("section." + named(owner) + "." + field, "");
        return section.isEmpty() ? null : section;
    }

    @Nullable
    String hint(String owner, String field) {
        String hint = words.orElse("hint." + named(owner) + "." + field, words.orElse("hint." + field, ""));
        return hint.isEmpty() ? null : hint;
    }

    List<Option> constants(Class<?> type) {
        return Stream.of(type.getEnumConstants())
                .map(constant -> (Enum<?>) constant)
                .filter(constant -> !constant.name().equals("RECORD")) // nobody acts as the record
                .map(constant -> new Option(constant.name(), constant(constant)))
                .toList();
    }

    String constant(Enum<?> constant) {
        return words.of("constant." + name(constant.getDeclaringClass()) + "." + constant.name());
    }

    /** {@code Evidence.Kind} */
    static String name(Class<?> type) {
        return type.getName().substring(type.getPackageName().length() + 1).replace('$', '.');
    }

    private static String named(String owner) {
        return SAME.getOrDefault(owner, owner);
    }
}
