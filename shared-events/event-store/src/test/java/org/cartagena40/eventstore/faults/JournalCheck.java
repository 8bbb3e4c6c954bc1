package org.cartagena40.eventstore.faults;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.cartagena40.eventstore.Rows;

/** Whether the log holds exactly what the writers were told it holds, each command where they were told. */
final class JournalCheck {

    private static final String COMMANDS =
            "select command_id, max(global_index), count(*), min(aggregate_id), max(aggregate_id)"
                    + " from events.event group by command_id";

    private record OnRecord(UUID command, long position, int events, String first, String last) {}

    private final Map<UUID, OnRecord> log = new HashMap<>();
    private final Map<UUID, Note.Sent> sent = new HashMap<>();
    private final Map<UUID, Note.Recorded> recorded = new HashMap<>();
    private final List<String> violations = new ArrayList<>();

    private JournalCheck() {}

    static List<String> violations(DataSource log, List<Note> notes) {
        JournalCheck check = new JournalCheck();
        Rows.of(
                        log,
                        COMMANDS,
                        row -> new OnRecord(
                                row.getObject(1, UUID.class),
                                row.getLong(2),
                                row.getInt(3),
                                row.getString(4),
                                row.getString(5)))
                .forEach(command -> check.log.put(command.command(), command));
        notes.forEach(check::take);
        check.compare();
        return check.violations;
    }

    private void take(Note note) {
        if (note instanceof Note.Sent command) {
            sent.put(command.command(), command);
        } else if (note instanceof Note.Recorded answer && recorded.put(answer.command(), answer) != null) {
            violations.add("acknowledged twice to its writer: " + answer);
        }
    }

    private void compare() {
        recorded.values().forEach(this::compare);
        sent.values().stream()
                .filter(command -> !recorded.containsKey(command.command()))
                .forEach(command -> violations.add("never settled: " + command));
        log.values().stream()
                .filter(command -> !recorded.containsKey(command.command()))
                .forEach(command -> violations.add("in the log, but nobody knows of it: " + command));
    }

    private void compare(Note.Recorded answer) {
        OnRecord found = log.get(answer.command());
        Note.Sent asked = sent.get(answer.command());
        if (found == null) {
            violations.add("ACKNOWLEDGED AND LOST: " + answer);
            return;
        }
        boolean same = found.position() == answer.position()
                && found.events() == asked.events()
                && found.first().equals(asked.aggregate())
                && found.last().equals(asked.aggregate());
        if (!same) {
            violations.add("acknowledged was " + answer + " for " + asked + ", but on record is " + found);
        }
    }
}
