package org.cartagena40.query;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.cartagena40.contentstore.ContentSchema;
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
import org.cartagena40.query.views.RebuildOrder;
import org.cartagena40.query.views.RebuildProgress;
import org.cartagena40.query.views.RebuildReport;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Fresh live views, fed from a log in memory. All tests of this JVM share a database, one after the other. */
public final class Views {

    private static final TestDatabase SHARED = TestDatabase.create();

    private final TestDatabase database;

    private final ListLog log = new ListLog();
    private final JdbcTransactionManager transactions;
    private final AppliedPosition applied;
    private final Rebuild rebuild;
    private final LiveViews live;

    public Views() {
        this(Projections.all());
    }

    public Views(List<Projection> projections) {
        this(SHARED, projections);
    }

    /** Views in a database of their own, for whoever needs two at a time. */
    public Views(TestDatabase database) {
        this(database, Projections.all());
    }

    private Views(TestDatabase database, List<Projection> projections) {
        this.database = database;
        transactions = new JdbcTransactionManager(database.dataSource());
        applied = new AppliedPosition(JdbcClient.create(database.dataSource()));
        database.execute("drop schema if exists views cascade");
        ContentSchema.migrate(database.dataSource());
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

    /** Somebody else's connection to the same database. */
    public Connection connection() throws SQLException {
        return database.dataSource().getConnection();
    }

    public JdbcClient jdbc() {
        return JdbcClient.create(database.dataSource());
    }

    public JdbcTransactionManager transactions() {
        return transactions;
    }

    public ListLog log() {
        return log;
    }

    public Rebuild rebuild() {
        return rebuild;
    }

    /** Rebuilds beside the live views and compares. */
    public RebuildReport compared() {
        return rebuild.carryOut(RebuildOrder.compareAll(), new RebuildProgress());
    }

    /** The same, and exchanges them. */
    public RebuildReport swapped() {
        return rebuild.carryOut(RebuildOrder.swapAll(), new RebuildProgress());
    }

    public LiveViews live() {
        return live;
    }

    public AppliedPosition applied() {
        return applied;
    }
}
