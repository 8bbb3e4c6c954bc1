package org.cartagena40.command.redecide;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.cartagena40.command.silence.SilenceProcedure;
import org.cartagena40.events.silence.SilenceEvent;
import org.cartagena40.eventstore.EventLog;

/**
 * Procedures as they stood at the place that the walk has reached. Some thousand are kept; one that was put aside is read
 * from the log again, up to that place, so that a record of any length needs the same memory.
 */
final class ProceduresThen {

    private static final int KEPT = 2_000;

    private final EventLog log;
    private final Map<String, SilenceProcedure> kept = new LinkedHashMap<>(KEPT, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, SilenceProcedure> eldest) {
            return size() > KEPT;
        }
    };

    ProceduresThen(EventLog log) {
        this.log = log;
    }

    /** Before a position. */
    SilenceProcedure before(long position, String procedure) {
        SilenceProcedure known = kept.get(procedure);
        return known == null ? read(procedure, position) : known;
    }

    /** Before a position, of one that has no event at it: a new one is not looked for in the log. */
    void opened(String procedure) {
        kept.putIfAbsent(procedure, SilenceProcedure.NONE);
    }

    private SilenceProcedure read(String procedure, long position) {
        List<SilenceEvent> past = log.readAggregate(procedure, 0).stream()
                .filter(recorded -> recorded.position() < position)
                .map(recorded -> (SilenceEvent) recorded.event())
                .toList();
        SilenceProcedure then = SilenceProcedure.EVOLUTION.replay(SilenceProcedure.NONE, past);
        kept.put(procedure, then);
        return then;
    }

    void after(String procedure, SilenceProcedure before, List<SilenceEvent> events) {
        kept.put(procedure, SilenceProcedure.EVOLUTION.replay(before, events));
    }
}
