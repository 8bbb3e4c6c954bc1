package org.cartagena40.command.history;

import java.io.InputStream;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.cartagena40.command.ActaCommand;
import org.cartagena40.command.Refused;
import org.cartagena40.command.gateway.CommandGateway;
import org.cartagena40.command.gateway.Ids;
import org.cartagena40.command.gateway.KeyReused;
import org.cartagena40.command.gateway.RequestHash;
import org.cartagena40.command.history.ImportReport.Entry;
import org.cartagena40.command.history.ImportReport.Fate;
import org.cartagena40.events.Act;
import org.cartagena40.events.Actor;
import org.cartagena40.events.Origin;
import org.cartagena40.eventstore.EventLog;
import org.cartagena40.eventstore.RecordedCommand;

/**
 * Takes lines of history on record. A line that rests on another one later in the file is tried again as long as any line
 * gets on record, so the order of a file does not matter.
 */
public final class HistoryImport {

    private final CommandGateway gateway;
    private final EventLog log;
    private final Clock clock;
    private final ImportFormat format;

    HistoryImport(CommandGateway gateway, EventLog log, Clock clock, ImportFormat format) {
        this.gateway = gateway;
        this.log = log;
        this.clock = clock;
        this.format = format;
    }

    /** Imports a file of JSON lines; the origin is IMPORT for facts and SAMPLE for what was invented for a rehearsal. */
    public ImportReport run(InputStream jsonLines, Origin origin) {
        List<ImportLine> lines = format.read(jsonLines);
        Map<String, Entry> fates = new LinkedHashMap<>();
        List<ImportLine> open = lines;
        boolean progress = true;
        while (progress && !open.isEmpty()) {
            List<ImportLine> refused = new ArrayList<>();
            for (ImportLine line : open) {
                Entry entry = take(line, origin);
                fates.put(line.line(), entry);
                if (entry.fate() == Fate.REFUSED) {
                    refused.add(line);
                }
            }
            progress = refused.size() < open.size();
            open = refused;
        }
        return new ImportReport(lines.stream()
                .map(line -> fates.get(line.line()))
                .flatMap(Stream::ofNullable)
                .toList());
    }

    private Entry take(ImportLine line, Origin origin) {
        Optional<Class<? extends ActaCommand>> type = format.commandNamed(line.command());
        if (type.isEmpty()) {
            return entry(line, Fate.WAITS_FOR_ITS_FEATURE, "");
        }
        try {
            return record(line, origin, type.get());
        } catch (KeyReused edited) {
            return entry(line, Fate.REFUSED, "the line was edited after it was recorded: record a correction");
        } catch (Refused | AggregateNotFoundException refused) {
            return entry(line, Fate.REFUSED, String.valueOf(refused.getMessage()));
        }
    }

    private Entry record(ImportLine line, Origin origin, Class<? extends ActaCommand> type) {
        String hash = RequestHash.of(List.of(origin.name(), line.line()), format.canonical(line));
        Optional<RecordedCommand> before = log.findCommand(key(line));
        if (before.isPresent() && !before.get().requestHash().equals(hash)) {
            throw new KeyReused(key(line));
        }
        if (before.isPresent()) {
            return entry(
                    line, Fate.ALREADY_ON_RECORD, "position " + before.get().position());
        }
        Act act = new Act(Actor.RECORD, Actor.RECORD.institution(), origin, line.sources());
        ActaCommand command = format.command(line, type, act, clock.instant());
        return gateway.send(key(line), hash, command)
                .map(recorded -> entry(line, Fate.RECORDED, "position " + recorded.position()))
                .orElseGet(() -> entry(line, Fate.ALREADY_ON_RECORD, "nothing to record"));
    }

    private static UUID key(ImportLine line) {
        return Ids.named("import:" + line.line());
    }

    private static Entry entry(ImportLine line, Fate fate, String detail) {
        return new Entry(line.line(), line.command(), fate, detail);
    }
}
