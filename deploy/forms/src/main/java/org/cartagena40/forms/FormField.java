package org.cartagena40.forms;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A field as a form shows it, with what was typed in it.
 *
 * @param path its name in the form: where it stands in the body, with full stops
 * @param section the heading that it begins; null where it goes on with the one before
 * @param hint how it is filled in; null where its label says all
 * @param options what can be chosen; for a text, what is known already
 * @param parts of a group; of several groups, each of them
 * @param error what is wrong with it; null if nothing is
 */
public record FormField(
        String path,
        String label,
        @Nullable String section,
        @Nullable String hint,
        Kind kind,
        boolean required,
        List<Option> options,
        List<FormField> parts,
        List<String> typed,
        @Nullable String error) {

    /** Something that can be chosen. */
    public record Option(String value, String label) {}

    /** What is written in it. */
    public String value() {
        return kind == Kind.LINES
                ? String.join("\n", others())
                : typed.stream().findFirst().orElse("");
    }

    public boolean chosen(Option option) {
        return typed.contains(option.value());
    }

    /** What was written and is none of the options, line by line. */
    private List<String> others() {
        Set<String> known = options.stream().map(Option::value).collect(Collectors.toSet());
        return typed.stream()
                .flatMap(String::lines)
                .filter(line -> !known.contains(line.strip()))
                .toList();
    }

    /** Whether there are so many options that they need a frame of their own to be looked through. */
    public boolean many() {
        return options.size() > 12;
    }

    /** Whether one of the options was chosen. */
    public boolean anyChosen() {
        return !value().isEmpty() && options.stream().anyMatch(this::chosen);
    }

    /** The template's fragment that shows it. */
    public String control() {
        return switch (kind) {
            case ONE_OF, YES_OR_NO, LANGUAGE -> options.size() > 5 ? "choice" : "radios";
            case STATE, ZONE -> "choice";
            case SOME_OF, STATES -> "checkboxes";
            case LONG_TEXT -> "area";
            case LINES -> options.isEmpty() ? "area" : "ticks";
            case LOCAL_TIME -> options.isEmpty() ? "line" : "moments";
            case GROUP -> "group";
            case GROUPS -> "groups";
            case INSTANT -> "instant";
            case FILE -> "file";
            default -> "line";
        };
    }

    public String inputType() {
        return switch (kind) {
            case DAY -> "date";
            case LOCAL_TIME, INSTANT -> "datetime-local";
            default -> "text";
        };
    }

    public boolean numeric() {
        return kind == Kind.NUMBER;
    }

    /** Its id in the page; of several inputs, the first one's. */
    public String id() {
        return path.replace('.', '-').toLowerCase(Locale.ROOT);
    }

    /** Where a link to it leads: to what can be filled in. */
    public String anchor() {
        return switch (control()) {
            case "radios", "checkboxes", "ticks", "moments" -> id() + "-0";
            case "group", "groups" -> parts.isEmpty() ? id() : parts.get(0).anchor();
            default -> id();
        };
    }

    /** Itself and all that belongs to it. */
    Stream<FormField> all() {
        return Stream.concat(Stream.of(this), parts.stream().flatMap(FormField::all));
    }

    /** What describes it, for those who hear the page. */
    public @Nullable String describedBy() {
        String ids = (hint == null ? "" : id() + "-hint ") + (error == null ? "" : id() + "-error");
        return ids.isBlank() ? null : ids.strip();
    }
}
