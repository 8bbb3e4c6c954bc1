package org.cartagena40.query;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.cartagena40.events.ActaEvent;
import org.cartagena40.eventstore.RecordedEvent;
import org.cartagena40.eventstore.TestDatabase;
import org.cartagena40.query.views.AppliedPosition;
import org.cartagena40.query.views.LiveViews;
import org.cartagena40.query.views.Moment;
import org.cartagena40.query.views.Projection;
import org.cartagena40.query.views.Question;
import org.cartagena40.query.views.Reader;
import org.cartagena40.query.views.Reading;
import org.cartagena40.query.views.Rebuild;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Live views on a fresh database, fed from a log in memory. */
public final class Views implements AutoCloseable {

    private final TestDatabase database = TestDatabase.create();
    private final ListLog log = new ListLog();
    private final JdbcTransactionManager transactions = new JdbcTransactionManager(database.dataSource());
    private final AppliedPosition applied = new AppliedPosition(JdbcClient.create(database.dataSource()));
    private final Rebuild rebuild;
    private final LiveViews live;

    public Views() {
        this(Projections.all());
    }

    public Views(List<Projection> projections) {
        rebuild = new Rebuild(database.dataSource(), log, projections);
        live = new LiveViews(database.dataSource(), projections, applied);
        rebuild.atStart();
    }

    /** Records events and applies them in one batch. */
    public List<RecordedEvent> record(List<? extends ActaEvent> events) {
        List<RecordedEvent> recorded = log.record(events);
        apply(recorded);
        return recorded;
    }

    public List<RecordedEvent> record(ActaEvent... events) {
        return record(Arrays.asList(events));
    }

    /** Delivers a batch as the processor does. */
    public void apply(List<RecordedEvent> batch) {
        new TransactionTemplate(transactions).executeWithoutResult(status -> live.handle(batch));
    }

    public Question asked(Instant asOf, Reader reader) {
        return asked(asOf, applied.current(), reader);
    }

    public Question asked(Instant asOf, long knownAt, Reader reader) {
        return new Question(new Moment(asOf, knownAt), reader);
    }

    public Reading reading() {
        return new Reading(database.dataSource(), transactions);
    }

    public JdbcClient jdbc() {
        return JdbcClient.create(database.dataSource());
    }

    public JdbcTransactionManager transactions() {
        return transactions;
    }

    public TestDatabase database() {
        return database;
    }

    public ListLog log() {
        return log;
    }

    public Rebuild rebuild() {
        return rebuild;
    }

    public LiveViews live() {
        return live;
    }

    public AppliedPosition applied() {
        return applied;
    }

    @Override
    public void close() {
        database.close();
    }
}
