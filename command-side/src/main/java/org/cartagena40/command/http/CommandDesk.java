package org.cartagena40.command.http;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.cartagena40.command.ActaCommand;
import org.cartagena40.command.Past;
import org.cartagena40.command.Warning;
import org.cartagena40.command.documents.Files;
import org.cartagena40.command.gateway.CommandGateway;
import org.cartagena40.command.gateway.Receipt;
import org.cartagena40.command.gateway.Trial;
import org.cartagena40.command.meetings.MissedTarget;
import org.cartagena40.events.ActaEvent;
import org.cartagena40.events.EventCatalogue;
import org.cartagena40.events.PersonId;
import org.cartagena40.events.TextHash;
import org.cartagena40.events.meetings.MeetingEvent;
import org.cartagena40.events.meetings.MeetingRescheduled;
import org.cartagena40.events.meetings.MeetingScheduled;
import org.cartagena40.eventstore.EventLog;
import org.cartagena40.eventstore.RecordedCommand;
import org.cartagena40.eventstore.RecordedEvent;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;

/** Where requests are handed in: sends the command and writes the receipt, 201 with address, version and position. */
public final class CommandDesk {

    private static final int MOST_EVENTS_OF_A_REQUEST = 64;

    private final CommandGateway gateway;
    private final Trial trial;
    private final EventLog log;

    public CommandDesk(CommandGateway gateway, Trial trial, EventLog log) {
        this.gateway = gateway;
        this.trial = trial;
        this.log = log;
    }

    /**
     * Records an act.
     *
     * @param revision of a text, if it makes one; it is the tag then
     * @param location where what it was about can be read, from its id
     */
    ResponseEntity<Receipt> record(
            Arrival arrival, ActaCommand command, @Nullable Integer revision, Function<String, String> location) {
        Optional<RecordedCommand> recorded = gateway.send(arrival.key(), arrival.requestHash(), command);
        return recorded.map(this::receipt)
                .map(receipt -> answer(receipt, revision, location))
                .orElseGet(() -> ResponseEntity.noContent().build());
    }

    /** What would be recorded now; nothing of what is on record under its key already. */
    List<ActaEvent> foreseen(Arrival arrival, ActaCommand command, Map<TextHash, Files.File> brought) {
        return log.findCommand(arrival.key()).isPresent()
                ? List.of()
                : trial.events(arrival.key(), arrival.requestHash(), command, brought);
    }

    /** The receipt of an act that is on record under this key, for the person who sent it. */
    Optional<Receipt> receipt(UUID key, PersonId sender) {
        return log.findCommand(key)
                .filter(known -> events(key, known.position()).stream()
                        .anyMatch(event -> sender.equals(event.act().actor().person())))
                .map(this::receipt);
    }

    private static ResponseEntity<Receipt> answer(
            Receipt receipt, @Nullable Integer revision, Function<String, String> location) {
        return ResponseEntity.created(URI.create(location.apply(receipt.id())))
                .eTag("\"" + (revision == null ? receipt.version() : revision) + "\"")
                .header("Acta-Position", Long.toString(receipt.position()))
                .body(receipt);
    }

    private Receipt receipt(RecordedCommand recorded) {
        List<ActaEvent> events = events(recorded.commandId(), recorded.position());
        return Receipt.of(
                recorded,
                events.stream()
                        .map(event -> EventCatalogue.of(event.getClass()).name())
                        .toList(),
                events.stream()
                        .flatMap(event -> warnings(event, recorded.position()).stream())
                        .toList());
    }

    /** A command's events lie side by side, the last at its position. */
    private List<ActaEvent> events(UUID commandId, long lastPosition) {
        long before = Math.max(EventLog.BEFORE_FIRST, lastPosition - MOST_EVENTS_OF_A_REQUEST);
        return log.readAfter(before, (int) (lastPosition - before)).stream()
                .filter(event -> event.commandId().equals(commandId))
                .map(RecordedEvent::event)
                .toList();
    }

    /** From the log up to the act alone, so that every repetition of the request is told the same. */
    private Optional<Warning> warnings(ActaEvent event, long position) {
        Past past = id -> log.readAggregate(id.value(), 0).stream()
                .filter(recorded -> recorded.position() <= position)
                .map(RecordedEvent::event)
                .toList();
        boolean plans = event instanceof MeetingScheduled || event instanceof MeetingRescheduled;
        return plans ? MissedTarget.of(((MeetingEvent) event).meeting(), past) : Optional.empty();
    }
}
