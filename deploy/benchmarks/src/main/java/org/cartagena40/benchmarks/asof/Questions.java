package org.cartagena40.benchmarks.asof;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.cartagena40.benchmarks.append.FilledLog;
import org.cartagena40.eventstore.EventLog;
import org.cartagena40.query.history.HistoryFilter;
import org.cartagena40.query.history.HistoryQueries;
import org.cartagena40.query.silence.SilenceQueries;
import org.cartagena40.query.state.StateQueries;
import org.cartagena40.query.views.Moment;
import org.cartagena40.query.views.Paging;
import org.cartagena40.query.views.Question;
import org.cartagena40.query.views.Reader;
import org.cartagena40.query.views.Reading;
import org.springframework.jdbc.support.JdbcTransactionManager;

/** What is asked most, as anybody asks it. */
final class Questions {

    private final EventLog log;
    private final Map<String, Consumer<Question>> queries = new LinkedHashMap<>();

    Questions(FilledLog filled) {
        log = filled.program().log();
        var dataSource = filled.database().dataSource();
        Reading reading = new Reading(dataSource, new JdbcTransactionManager(dataSource));
        StateQueries state = new StateQueries(reading);
        SilenceQueries silence = new SilenceQueries(reading);
        HistoryQueries history = new HistoryQueries(reading, log);
        queries.put("state", state::state);
        queries.put("silence board", question -> silence.procedures(question, null, Paging.first()));
        queries.put("history, a page", question -> history.history(question, HistoryFilter.none(), Paging.first()));
    }

    Map<String, Consumer<Question>> queries() {
        return queries;
    }

    /** About now, where as many procedures are open as ever. */
    Question now() {
        return question(recordedAt(log.head() - FilledLog.eventsBehindThoseOpen()), log.head());
    }

    /** About the middle of the past, by what is known today. */
    Question ofTheMiddle() {
        return question(recordedAt(log.head() / 2), log.head());
    }

    /** About the same, by what was known then. */
    Question knownThen() {
        Instant then = recordedAt(log.head() / 2);
        return question(then, log.positionAt(then));
    }

    private Instant recordedAt(long position) {
        return log.readAfter(position - 1, 1).get(0).recordedAt();
    }

    private static Question question(Instant asOf, long knownAt) {
        return new Question(new Moment(asOf, knownAt), Reader.anyone());
    }
}
