package org.cartagena40.benchmarks.running;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Clock;
import java.util.List;
import javax.sql.DataSource;
import org.cartagena40.command.ActaCommand;
import org.cartagena40.command.authority.AuthorityConfiguration;
import org.cartagena40.command.gateway.CommandGateway;
import org.cartagena40.command.gateway.GatewayConfiguration;
import org.cartagena40.command.gateway.Ids;
import org.cartagena40.command.gateway.RequestHash;
import org.cartagena40.command.watch.WatchConfiguration;
import org.cartagena40.eventstore.EventLog;
import org.cartagena40.eventstore.EventStoreConfiguration;
import org.cartagena40.eventstore.RecordedCommand;
import org.cartagena40.query.ReadModelsConfiguration;
import org.cartagena40.query.log.LogSettings;
import org.cartagena40.query.log.PublisherConfiguration;
import org.cartagena40.query.views.Reader;
import org.cartagena40.query.views.ReaderSource;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;
import tools.jackson.databind.json.JsonMapper;

/** The record as a program, without its web server: the same beans, wired by the same configurations. */
public final class Program implements AutoCloseable {

    /** A part of the record that a program may have. */
    public enum Part {
        COMMANDS(GatewayConfiguration.class, AuthorityConfiguration.class),
        POLICIES(WatchConfiguration.class),
        VIEWS(ReadModelsConfiguration.class),
        LOG(PublisherConfiguration.class);

        private final List<Class<?>> configurations;

        Part(Class<?>... configurations) {
            this.configurations = List.of(configurations);
        }
    }

    private final AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();
    private final Clock clock;

    private Program(DataSource dataSource, Clock clock, List<Part> parts) {
        this.clock = clock;
        context.registerBean(DataSource.class, () -> dataSource, definition -> definition.setDestroyMethodName(""));
        context.registerBean(Clock.class, () -> clock);
        context.registerBean(PlatformTransactionManager.class, () -> new JdbcTransactionManager(dataSource));
        context.registerBean(JsonMapper.class, () -> JsonMapper.builder().build());
        context.registerBean(ReaderSource.class, () -> request -> Reader.anyone());
        context.registerBean(LogSettings.class, Program::logSettings);
        context.register(EventStoreConfiguration.class);
        parts.forEach(part -> part.configurations.forEach(context::register));
    }

    /** Keys of its own in a folder that nobody keeps; no witness is asked. */
    private static LogSettings logSettings() {
        try {
            return new LogSettings(
                    "acta.example/benchmark", Files.createTempDirectory("log"), null, LogSettings.HEARTBEAT);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static Program start(Database database, Clock clock, Part... parts) {
        Program program = new Program(database.dataSource(), clock, List.of(parts));
        program.context.refresh();
        return program;
    }

    public <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    public <T> T bean(String name, Class<T> type) {
        return context.getBean(name, type);
    }

    public EventLog log() {
        return bean(EventLog.class);
    }

    public Clock clock() {
        return clock;
    }

    /** Sends a command under a fresh key, as the command API does. */
    public Sender sender() {
        CommandGateway gateway = bean(CommandGateway.class);
        return command -> gateway.send(Ids.fresh(), hashOf(command), command)
                .orElseThrow(() -> new IllegalStateException("nothing was recorded of " + command));
    }

    /** Sends commands and gives what is on record of them. */
    @FunctionalInterface
    public interface Sender {
        RecordedCommand send(ActaCommand command);
    }

    private static String hashOf(ActaCommand command) {
        return RequestHash.of(
                List.of(command.getClass().getName(), command.actor().toString()), new byte[0]);
    }

    @Override
    public void close() {
        context.close();
    }
}
