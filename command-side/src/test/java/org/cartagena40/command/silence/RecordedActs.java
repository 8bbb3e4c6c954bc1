package org.cartagena40.command.silence;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.cartagena40.command.ActaCommand;
import org.cartagena40.command.Standing;
import org.cartagena40.command.decisions.DecisionRegister;
import org.cartagena40.command.mechanism.Mechanism;
import org.cartagena40.command.testing.Standings;
import org.cartagena40.events.ActaEvent;
import org.cartagena40.events.decisions.DecisionEvent;
import org.cartagena40.events.silence.ProcedureId;
import org.cartagena40.events.silence.SilenceEvent;
import org.cartagena40.eventstore.EventLog;
import org.cartagena40.eventstore.RecordedCommand;
import org.cartagena40.eventstore.RecordedEvent;

/** A log in memory of what the deciders gave, and of what somebody then did to it. */
final class RecordedActs implements EventLog {

    private final List<RecordedEvent> all;

    private RecordedActs(List<RecordedEvent> all) {
        this.all = all;
    }

    /** The usual Mechanism and a register with one decision. */
    static RecordedActs usual() {
        RecordedActs acts = new RecordedActs(new ArrayList<>());
        Standings.past().forEach(event -> acts.add(Mechanism.ID.value(), List.of(event), Standings.LONG_AGO));
        Standings.decisions()
                .forEach(event -> acts.add(DecisionRegister.ID.value(), List.of(event), Standings.LONG_AGO));
        return acts;
    }

    /** These came and were recorded as they were received, or at that moment. */
    RecordedActs after(ActaCommand... commands) {
        for (ActaCommand command : commands) {
            sent(command, command.receivedAt());
        }
        return this;
    }

    RecordedActs sent(ActaCommand command, Instant recordedAt) {
        RedecidingSilence deciders = new RedecidingSilence(this::procedure);
        ProcedureId procedure = procedureOf(command);
        Standing standing = Standings.standing();
        add(procedure.value(), deciders.decide(command, procedure(procedure), standing), recordedAt);
        return this;
    }

    /** Somebody wrote it, whatever the rules say. */
    RecordedActs written(ProcedureId procedure, SilenceEvent event, Instant recordedAt) {
        add(procedure.value(), List.of(event), recordedAt);
        return this;
    }

    RecordedActs numbered(DecisionEvent event, Instant recordedAt) {
        add(DecisionRegister.ID.value(), List.of(event), recordedAt);
        return this;
    }

    private static ProcedureId procedureOf(ActaCommand command) {
        try {
            return (ProcedureId)
                    command.getClass().getRecordComponents()[0].getAccessor().invoke(command);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("the first part of a command names its procedure", e);
        }
    }

    private SilenceProcedure procedure(ProcedureId id) {
        List<SilenceEvent> past = readAggregate(id.value(), 0).stream()
                .map(recorded -> (SilenceEvent) recorded.event())
                .toList();
        return SilenceProcedure.EVOLUTION.replay(SilenceProcedure.NONE, past);
    }

    private void add(String aggregate, List<? extends ActaEvent> events, Instant recordedAt) {
        UUID command = uuid("command " + all.size());
        for (int i = 0; i < events.size(); i++) {
            all.add(new RecordedEvent(
                    all.size(),
                    uuid("event " + all.size()),
                    "any",
                    aggregate,
                    readAggregate(aggregate, 0).size(),
                    command,
                    i,
                    recordedAt,
                    events.get(i)));
        }
    }

    private static UUID uuid(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }

    /** The first position of an event of that type. */
    long positionOf(Class<? extends ActaEvent> type) {
        return all.stream()
                .filter(recorded -> type.isInstance(recorded.event()))
                .findFirst()
                .orElseThrow()
                .position();
    }

    /** Somebody wrote another event in the place of one. */
    <E extends ActaEvent> RecordedActs tampered(Class<E> type, UnaryOperator<E> change) {
        return new RecordedActs(new ArrayList<>(all.stream()
                .map(recorded -> type.isInstance(recorded.event())
                        ? with(recorded, change.apply(type.cast(recorded.event())), recorded.recordedAt())
                        : recorded)
                .toList()));
    }

    /** Somebody says that it was recorded at another moment. */
    RecordedActs backDated(Class<? extends ActaEvent> type, Instant moment) {
        return new RecordedActs(new ArrayList<>(all.stream()
                .map(recorded ->
                        type.isInstance(recorded.event()) ? with(recorded, recorded.event(), moment) : recorded)
                .toList()));
    }

    /** Somebody took it away. */
    RecordedActs without(Class<? extends ActaEvent> type) {
        return new RecordedActs(new ArrayList<>(all.stream()
                .filter(recorded -> !type.isInstance(recorded.event()))
                .toList()));
    }

    private static RecordedEvent with(RecordedEvent recorded, ActaEvent event, Instant recordedAt) {
        return new RecordedEvent(
                recorded.position(),
                recorded.eventId(),
                recorded.aggregateType(),
                recorded.aggregateId(),
                recorded.sequenceNumber(),
                recorded.commandId(),
                recorded.ordinal(),
                recordedAt,
                event);
    }

    @Override
    public long head() {
        return all.get(all.size() - 1).position();
    }

    @Override
    public List<RecordedEvent> readAfter(long position, int limit) {
        return all.stream()
                .filter(one -> one.position() > position)
                .limit(limit)
                .toList();
    }

    @Override
    public void readAll(long after, long upTo, Consumer<RecordedEvent> reader) {
        all.stream()
                .filter(one -> one.position() > after && one.position() <= upTo)
                .forEach(reader);
    }

    @Override
    public List<RecordedEvent> readAggregate(String aggregateId, long fromSequenceNumber) {
        return all.stream()
                .filter(one -> one.aggregateId().equals(aggregateId) && one.sequenceNumber() >= fromSequenceNumber)
                .toList();
    }

    @Override
    public List<RecordedEvent> readAggregates(Map<String, Long> fromSequenceNumbers) {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<RecordedEvent> readType(Class<? extends ActaEvent> type) {
        throw new UnsupportedOperationException();
    }

    @Override
    public long positionAt(Instant instant) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Optional<RecordedCommand> findCommand(UUID commandId) {
        throw new UnsupportedOperationException();
    }
}
