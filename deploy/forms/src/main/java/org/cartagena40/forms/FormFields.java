package org.cartagena40.forms;

import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cartagena40.command.acts.ActForm;
import org.cartagena40.command.acts.Field;
import org.cartagena40.command.silence.DeadlineReading;
import org.cartagena40.events.Label;
import org.cartagena40.events.MemberState;
import org.cartagena40.events.States;
import org.cartagena40.events.Zones;
import org.cartagena40.forms.FormField.Option;
import org.jspecify.annotations.Nullable;

/**
 * Makes the fields of an act's form from its line in the table: what the body takes, by types alone.
 *
 * @param choices what an id can be, for those who may know
 * @param more the list of groups to which one is added
 * @param errors what is wrong, by paths
 */
record FormFields(
        ActWords words,
        Names names,
        Choices choices,
        Typed typed,
        @Nullable String more,
        Map<String, String> errors) {

    private static final List<String> LANGUAGES = List.of("es", "en", "pt", "fr");

    /** Names of States, for the choice of one. */
    interface Names {

        List<Option> states();
    }

    List<FormField> of(ActForm form) {
        return form.fields().stream().map(field -> top(form, field)).toList();
    }

    private FormField top(ActForm form, Field field) {
        boolean made = form.command().getRecordComponents()[0].getName().equals(field.name());
        return field(form.name(), field.name(), field.name(), field.type(), field.required(), made);
    }

    private FormField field(String owner, String name, String path, Type type, boolean required, boolean made) {
        Kind kind = Kind.of(type, name);
        return new FormField(
                path,
                words.label(owner, name),
                words.section(owner, name),
                words.hint(owner, name),
                kind == Kind.LONG_TEXT && owner.equals(ActWords.name(Label.class)) ? Kind.TEXT : kind,
                required,
                made ? List.of() : options(kind, type, name, path),
                parts(kind, type, path),
                typedOrProposed(owner, name, path),
                errors.get(path));
    }

    /** A text is written in the language of the page, its second in another; a deadline is read in Santiago. */
    private List<String> typedOrProposed(String owner, String name, String path) {
        if (!typed.blankProposal(path)) {
            return name.equals("local") ? Moment.withZone(typed, path) : typed.all(path);
        }
        if (name.equals("lang")) {
            String own = words.words().locale().getLanguage();
            return List.of(path.contains(".1.") ? (own.equals("es") ? "en" : "es") : own);
        }
        boolean deadline = owner.equals(ActWords.name(DeadlineReading.class));
        return deadline && name.equals("zone") ? List.of(Zones.SANTIAGO.getId()) : List.of();
    }

    private List<Option> options(Kind kind, Type type, String name, String path) {
        return switch (kind) {
            case ONE_OF -> words.constants((Class<?>) type);
            case SOME_OF -> words.constants(Kind.item(type));
            case STATE, STATES -> names.states();
            case YES_OR_NO -> constants("answer", List.of("true", "false"));
            case LANGUAGE -> constants("language", LANGUAGES);
            case ZONE -> zones();
            case ID -> choices.of((Class<?>) type, name);
            case LINES -> choices.of(Kind.item(type), name);
            case LOCAL_TIME -> path.equals("deadline.local") ? choices.of((Class<?>) type, name) : List.of();
            default -> List.of();
        };
    }

    private List<FormField> parts(Kind kind, Type type, String path) {
        return switch (kind) {
            case GROUP -> group((Class<?>) type, path);
            case GROUPS ->
                IntStream.range(0, shown(path))
                        .mapToObj(at -> one(Kind.item(type), path + "." + at, at))
                        .toList();
            case INSTANT -> List.of(zoneOf(path));
            default -> List.of();
        };
    }

    private List<FormField> group(Class<?> type, String path) {
        return Stream.of(type.getRecordComponents())
                .map(part -> part(type, part, path))
                .toList();
    }

    private FormField part(Class<?> owner, RecordComponent part, String path) {
        boolean required = !part.getAnnotatedType().isAnnotationPresent(Nullable.class);
        String name = part.getName();
        return field(ActWords.name(owner), name, path + "." + name, part.getGenericType(), required, false);
    }

    private FormField one(Class<?> type, String path, int at) {
        String label = words.words().of("form.one-of-several", at + 1);
        return new FormField(
                path, label, null, null, Kind.GROUP, false, List.of(), group(type, path), List.of(), errors.get(path));
    }

    private FormField zoneOf(String path) {
        String at = path + ".zone";
        String label = words.label("", "zone");
        List<String> zone = typed.blankProposal(at) ? List.of(Zones.SANTIAGO.getId()) : typed.all(at);
        return new FormField(at, label, null, null, Kind.ZONE, true, zones(), List.of(), zone, null);
    }

    /** One is always there to be filled in; where one more was asked for, another. */
    private int shown(String list) {
        int typedIn = typed.count(list);
        return list.equals(more) ? typedIn + 1 : Math.max(1, typedIn);
    }

    private List<Option> constants(String prefix, List<String> values) {
        return values.stream()
                .map(value -> new Option(value, words.words().of(prefix + "." + value)))
                .toList();
    }

    /** Santiago first, which fixes the Mechanism's days; then the other capitals' and UTC. */
    private static List<Option> zones() {
        Stream<String> capitals = States.all().stream()
                .map(FormFields::zone)
                .map(ZoneId::getId)
                .distinct()
                .sorted();
        return Stream.of(Stream.of(Zones.SANTIAGO.getId(), ZoneOffset.UTC.getId()), capitals)
                .flatMap(zones -> zones)
                .distinct()
                .map(zone -> new Option(zone, zone.equals("Z") ? "UTC" : zone.replace('_', ' ')))
                .toList();
    }

    private static ZoneId zone(MemberState state) {
        return States.on(state, LocalDate.EPOCH).zone();
    }
}
