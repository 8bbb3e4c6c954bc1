package org.cartagena40.eventstore.faults;

import java.util.Optional;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.cartagena40.eventstore.LogUnavailable;
import org.cartagena40.eventstore.RecordedCommand;
import org.cartagena40.eventstore.TestNode;

/**
 * Sends one command after the other and goes on only when it knows that the last one is recorded. Half of them create
 * an aggregate; of the others one in four goes to an aggregate that all nodes share, so that it meets conflicts.
 */
final class Writer implements Runnable {

    private static final int ROUND = 8;
    private static final int SHARED = 6;
    private static final String SHARED_PREFIX = "shared-";

    private final WritingNode node;
    private final Journal journal;
    private final String own;
    private final BooleanSupplier finishing;
    private int turn;

    Writer(WritingNode node, Journal journal, String name, BooleanSupplier finishing) {
        this.node = node;
        this.journal = journal;
        this.own = "own-" + name;
        this.finishing = finishing;
    }

    @Override
    public void run() {
        journal.open().ifPresent(this::settle);
        while (!finishing.getAsBoolean()) {
            settle(next());
        }
    }

    private Note.Sent next() {
        turn++;
        UUID command = TestNode.newId();
        if (turn % 2 == 0) {
            return new Note.Sent(now(), command, command.toString(), 0, 1 + turn % 3);
        }
        if (turn % ROUND != 1) {
            return new Note.Sent(now(), command, own, node.nextSequenceNumber(own), 1 + turn % 3);
        }
        String shared = SHARED_PREFIX + turn / ROUND % SHARED;
        return new Note.Sent(now(), command, shared, node.nextSequenceNumber(shared), 1);
    }

    /** Under one id until the outcome is known. */
    private void settle(Note.Sent first) {
        Optional<Note.Sent> open = Optional.of(first);
        while (open.isPresent()) {
            open = attempt(open.get());
        }
    }

    /** Returns what is to be tried next, nothing once the command is recorded. */
    private Optional<Note.Sent> attempt(Note.Sent command) {
        journal.note(command);
        long began = now();
        try {
            noteRecorded(node.record(command), false);
            return Optional.empty();
        } catch (RuntimeException e) {
            journal.note(new Note.Failed(now(), command.command(), now() - began, Reason.of(e)));
            Optional<RecordedCommand> known = node.find(command.command());
            known.ifPresent(recorded -> noteRecorded(recorded, true));
            return known.isPresent() ? Optional.empty() : Optional.of(again(command, e));
        }
    }

    private void noteRecorded(RecordedCommand recorded, boolean found) {
        journal.note(new Note.Recorded(now(), recorded.commandId(), recorded.position(), found));
    }

    private Note.Sent again(Note.Sent command, RuntimeException failure) {
        boolean conflict =
                failure instanceof ConcurrencyException || failure instanceof AggregateStreamCreationException;
        if (conflict && command.aggregate().startsWith(SHARED_PREFIX)) {
            long from = node.nextSequenceNumber(command.aggregate());
            return new Note.Sent(now(), command.command(), command.aggregate(), from, command.events());
        }
        if (!(failure instanceof LogUnavailable)) {
            throw new IllegalStateException("what nobody else wants must not be refused: " + command, failure);
        }
        WritingNode.pause();
        return command;
    }

    private static long now() {
        return System.currentTimeMillis();
    }
}
