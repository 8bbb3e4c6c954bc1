package org.cartagena40.forms;

import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.cartagena40.dashboard.words.Names;
import org.cartagena40.dashboard.words.When;
import org.cartagena40.events.EffectiveTime;
import org.cartagena40.events.Institution;
import org.cartagena40.events.Label;
import org.cartagena40.events.LanguageText;
import org.cartagena40.events.MemberState;
import org.cartagena40.events.silence.Deadline;
import org.cartagena40.query.views.Effective;
import org.jspecify.annotations.Nullable;
import org.springframework.util.ReflectionUtils;

/**
 * Says in words what the fields of an act mean: instants on three clocks, texts with their hash, States by name. It shows
 * what was understood and not what was typed.
 *
 * @param place whose clock the reader reads first; null for none
 */
record Showing(ActWords words, When when, Names names, When.@Nullable Place place) {

    List<Shown> all(String owner, Map<String, Object> values) {
        return values.entrySet().stream()
                .map(value -> one(words.label(owner, value.getKey()), value.getValue()))
                .toList();
    }

    /** A value of any type that an act has. */
    Shown one(String label, Object value) {
        if (value instanceof Instant instant) {
            return Shown.clocks(label, when.clocks(instant, place));
        }
        if (value instanceof Deadline deadline) {
            return Shown.clocks(label, when.clocks(deadline.instant(), place));
        }
        if (value instanceof EffectiveTime time) {
            return Shown.dated(label, when.of(Effective.of(time)));
        }
        if (value instanceof LanguageText text) {
            return Shown.written(label, text.lang(), text.text(), text.hash().value());
        }
        if (value instanceof Label text) {
            return Shown.written(label, text.lang(), text.text(), null);
        }
        if (value instanceof String text) {
            return Shown.written(label, null, text, null);
        }
        if (value instanceof List<?> list) {
            return several(label, list);
        }
        return value instanceof Record group && !isOneValue(group)
                ? Shown.of(label, parts(group))
                : Shown.text(label, simple(value));
    }

    private Shown several(String label, List<?> list) {
        boolean groups = list.stream()
                .anyMatch(item -> item instanceof String || (item instanceof Record group && !isOneValue(group)));
        if (!groups) {
            return Shown.text(
                    label, String.join(", ", list.stream().map(this::simple).toList()));
        }
        return Shown.of(
                label,
                Stream.iterate(0, at -> at < list.size(), at -> at + 1)
                        .map(at -> one(words.words().of("form.one-of-several", at + 1), list.get(at)))
                        .toList());
    }

    private List<Shown> parts(Record group) {
        return Stream.of(group.getClass().getRecordComponents())
                .filter(part -> said(part, group) != null)
                .map(part -> one(
                        words.label(ActWords.name(group.getClass()), part.getName()),
                        Objects.requireNonNull(said(part, group))))
                .toList();
    }

    private static boolean isOneValue(Record value) {
        return value instanceof org.cartagena40.events.Id;
    }

    /** A State by its name, anything else as it is. */
    String named(String id) {
        return names.of(id);
    }

    private String simple(Object value) {
        if (value instanceof MemberState || value instanceof Institution) {
            return names.of(value.toString());
        }
        if (value instanceof Enum<?> constant) {
            return words.constant(constant);
        }
        if (value instanceof Boolean) {
            return words.words().of("answer." + value);
        }
        if (value instanceof LocalDate day) {
            return when.day(day);
        }
        return value instanceof LocalDateTime local ? local.toString().replace('T', ' ') : value.toString();
    }

    private static @Nullable Object said(RecordComponent part, Record group) {
        part.getAccessor().setAccessible(true);
        return ReflectionUtils.invokeMethod(part.getAccessor(), group);
    }
}
