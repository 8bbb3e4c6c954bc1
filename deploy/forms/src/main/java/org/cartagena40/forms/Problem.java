package org.cartagena40.forms;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.cartagena40.command.Outdated.Conflict;
import org.cartagena40.command.Rule;
import org.cartagena40.command.Wordings;
import org.cartagena40.dashboard.words.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ProblemDetail;

/**
 * Why an act is not recorded, as a page says it: the same as the interface says it,
 * in the language of the page.
 *
 * @param kind the last part of the problem's type
 * @param sentence the rule, or what is not understood
 * @param lang the language of that sentence
 * @param rule the rule's name and clause; null where no rule refused it
 * @param found what was found where the rule looked
 * @param explained the address of the rule's page
 * @param path the field that is meant; null for none
 * @param conflict what somebody changed meanwhile; null if nobody did
 */
public record Problem(
        int status,
        String kind,
        String sentence,
        String lang,
        @Nullable String rule,
        @Nullable String remedy,
        @Nullable String found,
        @Nullable String explained,
        @Nullable String path,
        @Nullable Conflict conflict) {

    static Problem of(ProblemDetail told, Words words) {
        Map<String, Object> more = Objects.requireNonNullElse(told.getProperties(), Map.of());
        String type = String.valueOf(told.getType());
        String kind = type.substring(type.lastIndexOf('/') + 1);
        String name = text(more, "rule");
        return of(
                new Problem(
                        told.getStatus(),
                        kind,
                        Objects.requireNonNullElse(told.getDetail(), kind),
                        language(words),
                        name == null
                                ? null
                                : Stream.of(text(more, "clause"), name)
                                        .filter(Objects::nonNull)
                                        .reduce((a, b) -> a + " · " + b)
                                        .orElse(name),
                        text(more, "remedy"),
                        name == null ? null : text(more, "found"),
                        name == null ? null : type,
                        Optional.ofNullable(text(more, "field"))
                                .map(Problem::path)
                                .orElse(null),
                        more.get("conflict") instanceof Conflict conflict ? conflict : null),
                words);
    }

    /** A rule that refuses it before anybody asks the desk. */
    static Problem of(Rule rule, Words words) {
        var wording = Wordings.of(rule, words.locale());
        return new Problem(
                409,
                rule.name(),
                wording.sentence(),
                language(words),
                wording.clause() + " · " + rule.name(),
                wording.remedy(),
                null,
                null,
                null,
                null);
    }

    /** In the reader's own words, where what happened has some. */
    private static Problem of(Problem told, Words words) {
        String own = words.orElse("problem." + told.kind, "");
        return own.isEmpty() || told.rule != null
                ? told
                : told.saying(own, words.locale().getLanguage());
    }

    /** In which rules and problems are told to this reader. */
    private static String language(Words words) {
        return Wordings.files().nearest(words.locale()).getLanguage();
    }

    private Problem saying(String words, String language) {
        return new Problem(status, kind, words, language, rule, remedy, found, explained, path, conflict);
    }

    /** {@code texts.0.text} of the pointer {@code /texts/0/text}. */
    private static String path(String pointer) {
        return pointer.replaceFirst("^/", "").replace('/', '.');
    }

    private static @Nullable String text(Map<String, Object> more, String name) {
        Object value = more.get(name);
        return value == null ? null : value.toString();
    }

    /** The field of a form that is meant: itself, or what it belongs to. */
    Optional<FormField> in(List<FormField> fields) {
        List<FormField> all = fields.stream().flatMap(FormField::all).toList();
        for (String at = path; at != null; at = at.contains(".") ? at.substring(0, at.lastIndexOf('.')) : null) {
            String sought = at;
            Optional<FormField> found =
                    all.stream().filter(field -> field.path().equals(sought)).findFirst();
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }
}
