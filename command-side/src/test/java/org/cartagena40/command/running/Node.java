package org.cartagena40.command.running;

import static org.awaitility.Awaitility.await;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.cartagena40.command.ActaCommand;
import org.cartagena40.command.authority.AuthorityConfiguration;
import org.cartagena40.command.gateway.CommandGateway;
import org.cartagena40.command.gateway.GatewayConfiguration;
import org.cartagena40.command.gateway.Ids;
import org.cartagena40.command.gateway.RequestHash;
import org.cartagena40.command.history.FirstRules;
import org.cartagena40.command.history.HistoryImport;
import org.cartagena40.command.history.ImportConfiguration;
import org.cartagena40.command.history.ImportReport;
import org.cartagena40.command.watch.Heartbeat;
import org.cartagena40.command.watch.WatchConfiguration;
import org.cartagena40.events.ActaEvent;
import org.cartagena40.events.Origin;
import org.cartagena40.eventstore.EventLog;
import org.cartagena40.eventstore.EventStoreConfiguration;
import org.cartagena40.eventstore.RecordedCommand;
import org.cartagena40.eventstore.RecordedEvent;
import org.cartagena40.eventstore.TestDatabase;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;

/** A command side as it runs, on a real PostgreSQL, with a clock of the test's; several may share one database. */
public final class Node implements AutoCloseable {

    private final AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();

    public Node(TestDatabase database, SettableClock clock) {
        DataSource dataSource = database.dataSource();
        context.registerBean(DataSource.class, () -> dataSource, definition -> definition.setDestroyMethodName(""));
        context.registerBean(Clock.class, () -> clock);
        context.registerBean(PlatformTransactionManager.class, () -> new JdbcTransactionManager(dataSource));
        context.register(
                EventStoreConfiguration.class,
                AuthorityConfiguration.class,
                GatewayConfiguration.class,
                WatchConfiguration.class,
                ImportConfiguration.class);
        context.refresh();
    }

    /** The Mechanism of the sources with these members on record, version 1 of the rules in force. */
    public Node withHistory(String... members) {
        importLines(Stream.of("""
                {"line":"T1","command":"EstablishMechanism","sources":["000:17"],"body":{"mechanism":"MSC",\
                "legalBasis":"PAC, chapter 4","effective":{"precision":"DAY","from":"2024-12-12","to":null,"source":null}}}""", """
                {"line":"T2","command":"AssignPresidency","sources":["000:41"],"body":{"mechanism":"MSC","state":"CL",\
                "period":"decade","effective":{"precision":"UNKNOWN","from":null,"to":null,"source":"2025-10-27"}}}""", """
                {"line":"T3","command":"DesignateTechnicalSecretariat","sources":["000:53"],"body":{"mechanism":"MSC",\
                "lead":"UNHCR","effective":{"precision":"UNKNOWN","from":null,"to":null,"source":"2025-10-27"}}}""", """
                {"line":"T4","command":"StartTerm","sources":["001:41"],"body":{"mechanism":"MSC","term":"VP-MX-1",\
                "state":"MX","start":null,"effective":{"precision":"BOUNDED","from":null,"to":"2025-10-27","source":null}}}"""));
        importLines(Stream.of(members).map(Node::member));
        importLines(Stream.of(members).map(Node::delegate));
        importLines(Stream.of(
                officer("presidency", "CL", "PRESIDENCY"),
                officer("secretariat", "UNHCR", "TECHNICAL_SECRETARIAT"),
                officer(person("MX"), "MX", "VICE_PRESIDENCY")));
        context.getBean(FirstRules.class).record();
        return this;
    }

    public ImportReport importLines(Stream<String> lines) {
        byte[] file = lines.collect(Collectors.joining("\n")).getBytes(StandardCharsets.UTF_8);
        return context.getBean(HistoryImport.class).run(new ByteArrayInputStream(file), Origin.IMPORT);
    }

    public static String person(String state) {
        return Ids.named("person:" + state).toString();
    }

    /** Sends a command under a fresh key. */
    public Optional<RecordedCommand> send(ActaCommand command) {
        return send(Ids.fresh(), command);
    }

    public Optional<RecordedCommand> send(UUID key, ActaCommand command) {
        String hash = RequestHash.of(
                List.of(command.getClass().getName(), command.actor().toString()), new byte[0]);
        return bean(CommandGateway.class).send(key, hash, command);
    }

    public <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    public EventLog log() {
        return bean(EventLog.class);
    }

    public List<RecordedEvent> recorded() {
        return log().readAfter(EventLog.BEFORE_FIRST, Integer.MAX_VALUE / 2);
    }

    public <E extends ActaEvent> List<E> events(Class<E> type) {
        return recorded().stream()
                .map(RecordedEvent::event)
                .filter(type::isInstance)
                .map(type::cast)
                .toList();
    }

    /** Waits until an event of the type is on record and gives the last one. */
    public <E extends ActaEvent> E awaitEvent(Class<E> type) {
        await().atMost(Duration.ofSeconds(20)).until(() -> !events(type).isEmpty());
        List<E> all = events(type);
        return all.get(all.size() - 1);
    }

    /** Waits until the policies have read everything on record. */
    public void awaitPolicies() {
        JdbcClient jdbc = JdbcClient.create(bean(DataSource.class));
        await().atMost(Duration.ofSeconds(20))
                .until(
                        () -> jdbc
                                .sql("select convert_from(token, 'UTF8') from command.token_entry")
                                .query(String.class)
                                .list()
                                .stream()
                                .anyMatch(token -> token.contains(":" + log().head() + "}")));
    }

    /** Beats as a running program would, at that moment. */
    public void beatAt(SettableClock clock, Instant moment) {
        clock.set(moment);
        bean(Heartbeat.class).beat();
    }

    /** Notes a time of service, as a running program would have by its heartbeats. */
    public void served(Instant from, Instant until) {
        JdbcClient.create(bean(DataSource.class))
                .sql("insert into command.service_run (run, began_at, beat_at) values (:run, :from, :until)")
                .param("run", Ids.fresh())
                .param("from", Timestamp.from(from))
                .param("until", Timestamp.from(until))
                .update();
    }

    @Override
    public void close() {
        context.close();
    }

    private static String member(String state) {
        return """
                {"line":"TM-%1$s","command":"AdmitMember","sources":["test"],"body":{"mechanism":"MSC","member":"%1$s",\
                "basis":"ADOPTED","effective":{"precision":"DAY","from":"2024-12-12","to":null,"source":null}}}""".formatted(state);
    }

    /** A line by which a person is an officer of a body; its accreditation is named after both. */
    public static String officer(String person, String body, String capacity) {
        return """
                {"line":"TO-%2$s-%1$s","command":"AccreditOfficer","sources":["test"],"body":{"mechanism":"MSC",\
                "accreditation":"O-%2$s-%1$s","person":"%1$s","institution":"%2$s","capacity":"%3$s",\
                "from":"2025-01-01T00:00:00Z","until":null,"credential":"test"}}""".formatted(person, body, capacity);
    }

    private static String delegate(String state) {
        return """
                {"line":"TD-%1$s","command":"AccreditDelegate","sources":["test"],"body":{"mechanism":"MSC",\
                "accreditation":"A-%1$s","person":"%2$s","state":"%1$s","from":"2025-01-01T00:00:00Z","until":null,\
                "credential":"test"}}""".formatted(state, person(state));
    }
}
