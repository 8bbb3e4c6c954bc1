package org.cartagena40.query.history;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.cartagena40.events.ActaEvent;
import org.cartagena40.events.MemberState;
import org.cartagena40.events.silence.ProcedureId;
import org.cartagena40.events.silence.ProcedureOpened;
import org.cartagena40.query.silence.DiscreetRemarks;
import org.jspecify.annotations.Nullable;

/** Which State and which procedure an event is about, by the types of its parts: a new event is covered as written. */
record Concerned(@Nullable MemberState state, @Nullable ProcedureId procedure) {

    /** The parts of one type of event that say whom and what it concerns. */
    private record Parts(Optional<RecordComponent> state, Optional<RecordComponent> procedure) {}

    private static final Map<Class<?>, Parts> PARTS = new ConcurrentHashMap<>();

    static Concerned by(ActaEvent event) {
        Parts parts = PARTS.computeIfAbsent(event.getClass(), Concerned::parts);
        ProcedureId procedure = parts.procedure().isPresent()
                ? (ProcedureId) value(parts.procedure(), event)
                : DiscreetRemarks.procedureOf(event).orElse(null);
        if (event instanceof ProcedureOpened opened) {
            return new Concerned(opened.subject().invited(), procedure);
        }
        return new Concerned((MemberState) value(parts.state(), event), procedure);
    }

    private static Parts parts(Class<?> type) {
        return new Parts(part(type, MemberState.class), part(type, ProcedureId.class));
    }

    private static Optional<RecordComponent> part(Class<?> event, Class<?> type) {
        return Arrays.stream(event.getRecordComponents())
                .filter(component -> component.getType().equals(type))
                .findFirst();
    }

    private static @Nullable Object value(Optional<RecordComponent> part, ActaEvent event) {
        try {
            return part.isEmpty() ? null : part.get().getAccessor().invoke(event);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("events are public records", e);
        }
    }
}
