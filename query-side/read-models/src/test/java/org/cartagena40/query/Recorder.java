package org.cartagena40.query;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.messaging.GenericMessage;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.cartagena40.events.ActaEvent;
import org.cartagena40.eventstore.CommandMetadata;
import org.cartagena40.eventstore.EventLog;
import org.cartagena40.eventstore.EventStoreConfiguration;
import org.cartagena40.eventstore.TestDatabase;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;

/** The writing half of the record alone: what is published and proven needs no views. */
public final class Recorder implements AutoCloseable {

    private final AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();

    public Recorder(TestDatabase database) {
        DataSource source = database.dataSource();
        context.registerBean(DataSource.class, () -> source, definition -> definition.setDestroyMethodName(""));
        context.registerBean(Clock.class, Clock::systemUTC);
        context.registerBean(PlatformTransactionManager.class, () -> new JdbcTransactionManager(source));
        context.register(EventStoreConfiguration.class);
        context.refresh();
    }

    public EventLog log() {
        return context.getBean(EventLog.class);
    }

    /** Records events through the event store and gives the position of the last. */
    public long record(List<? extends ActaEvent> events) {
        return record(context, events);
    }

    static long record(BeanFactory beans, List<? extends ActaEvent> events) {
        EventLog log = beans.getBean(EventLog.class);
        long head = log.head();
        List<EventMessage<?>> messages = new ArrayList<>();
        for (ActaEvent event : events) {
            messages.add(new GenericDomainEventMessage<>("Sample", "MSC", head + 1 + messages.size(), event));
        }
        UUID id = UUID.nameUUIDFromBytes(("command " + head).getBytes(StandardCharsets.UTF_8));
        var command = new GenericCommandMessage<>(
                new GenericMessage<>(id.toString(), "command", Map.of(CommandMetadata.REQUEST_HASH, "ab".repeat(32))),
                "command");
        DefaultUnitOfWork.startAndGet(command)
                .execute(() -> beans.getBean(EmbeddedEventStore.class).publish(messages));
        return log.head();
    }

    @Override
    public void close() {
        context.close();
    }
}
