package org.cartagena40.command.authority;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.cartagena40.command.ActaCommand;
import org.cartagena40.command.Standing;
import org.cartagena40.command.acts.ActForm;
import org.cartagena40.command.acts.Incoming;
import org.cartagena40.command.acts.StatedComment;
import org.cartagena40.command.gateway.Ids;
import org.cartagena40.command.silence.DeadlineReading;
import org.cartagena40.events.Act;
import org.cartagena40.events.Capacity;
import org.cartagena40.events.Evidence;
import org.cartagena40.events.Institution;
import org.cartagena40.events.MemberState;
import org.cartagena40.events.Precision;
import org.cartagena40.events.States;
import org.cartagena40.events.TextHash;
import org.cartagena40.events.progress.Level;
import org.cartagena40.events.progress.Scope;
import org.jspecify.annotations.Nullable;

/** A command of any line of the table, with whatever its address and its body need to be understood. */
final class AnyAct {

    private static final Map<Class<?>, Object> VALUES = Map.ofEntries(
            Map.entry(String.class, "x"),
            Map.entry(int.class, 1),
            Map.entry(Integer.class, 1),
            Map.entry(long.class, 1L),
            Map.entry(boolean.class, true),
            Map.entry(MemberState.class, new MemberState("HN")),
            Map.entry(Capacity.class, Capacity.AUDITOR),
            Map.entry(Precision.class, Precision.UNKNOWN),
            Map.entry(Evidence.class, new Evidence(Evidence.Kind.LETTER, "x", null)),
            Map.entry(TextHash.class, TextHash.of("x")),
            Map.entry(BigDecimal.class, BigDecimal.ONE),
            Map.entry(StatedComment.class, new StatedComment("es", "x", null, null, null)),
            Map.entry(
                    DeadlineReading.class,
                    new DeadlineReading(LocalDateTime.of(2026, 11, 30, 12, 0), ZoneOffset.UTC, null, null)),
            Map.entry(Instant.class, Instant.parse("2026-11-30T12:00:00Z")),
            Map.entry(LocalDate.class, LocalDate.of(2026, 11, 30)),
            Map.entry(LocalTime.class, LocalTime.NOON),
            Map.entry(LocalDateTime.class, LocalDateTime.of(2026, 11, 30, 12, 0)),
            Map.entry(ZoneId.class, ZoneOffset.UTC),
            Map.entry(Duration.class, Duration.ofDays(3)));

    /** A body registers its own participants; a State guides and reports for itself. */
    private static final Set<String> ITS_OWN = Set.of("affiliation", "by", "scope");

    private AnyAct() {}

    static ActaCommand of(ActForm form, Act act, Instant receivedAt) {
        Map<String, Object> addressed = new LinkedHashMap<>();
        form.addressed().forEach(part -> addressed.put(part.getName(), value(part.getType())));
        Map<String, Object> body = new LinkedHashMap<>();
        form.fields().forEach(field -> {
            if (field.required()) {
                body.put(
                        field.name(),
                        ITS_OWN.contains(field.name()) ? own(field.type(), act.principal()) : value(field.type()));
            }
        });
        return form.commandOf(new Incoming(Ids.fresh(), act, receivedAt, addressed, body, 1, () -> Standing.NONE));
    }

    private static Object own(Type type, Institution own) {
        if (type == Institution.class) {
            return own;
        }
        MemberState state = States.known(own.value()) ? new MemberState(own.value()) : new MemberState("HN");
        if (type == Scope.class) {
            return new Scope(Level.STATE, state, null);
        }
        return type == MemberState.class ? state : value(type);
    }

    private static Object value(Type type) {
        if (type instanceof ParameterizedType) {
            return List.of();
        }
        Class<?> plain = (Class<?>) type;
        if (VALUES.containsKey(plain)) {
            return VALUES.get(plain);
        }
        return plain.isEnum() ? plain.getEnumConstants()[0] : made(plain);
    }

    private static Object made(Class<?> type) {
        RecordComponent[] parts = type.getRecordComponents();
        try {
            var constructor = type.getDeclaredConstructor(
                    Stream.of(parts).map(RecordComponent::getType).toArray(Class<?>[]::new));
            constructor.setAccessible(true);
            return constructor.newInstance(Stream.of(parts).map(AnyAct::part).toArray());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("no value for " + type, e);
        }
    }

    private static @Nullable Object part(RecordComponent part) {
        return part.getAnnotatedType().isAnnotationPresent(Nullable.class) ? null : value(part.getGenericType());
    }
}
