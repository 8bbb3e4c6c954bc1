package org.cartagena40.eventstore;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import javax.sql.DataSource;
import org.awaitility.Awaitility;
import org.axonframework.config.Configuration;
import org.axonframework.config.ConfigurerModule;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;

/** A whole program on a database: {@link EventStoreConfiguration} with what comes from outside, and modules. */
public final class TestProgram implements AutoCloseable {

    static final Duration PATIENCE = Duration.ofSeconds(20);

    private final AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();

    private TestProgram(DataSource dataSource, List<ConfigurerModule> modules) {
        context.registerBean(DataSource.class, () -> dataSource, notClosedWithTheProgram -> {
            notClosedWithTheProgram.setDestroyMethodName("");
        });
        context.registerBean(PlatformTransactionManager.class, () -> new JdbcTransactionManager(dataSource));
        context.registerBean(Clock.class, Clock::systemUTC);
        for (int i = 0; i < modules.size(); i++) {
            ConfigurerModule module = modules.get(i);
            context.registerBean("module" + i, ConfigurerModule.class, () -> module);
        }
        context.register(EventStoreConfiguration.class);
    }

    static TestProgram start(TestDatabase database, ConfigurerModule... modules) {
        return start(database.dataSource(), modules);
    }

    public static TestProgram start(DataSource dataSource, ConfigurerModule... modules) {
        TestProgram program = new TestProgram(dataSource, List.of(modules));
        program.context.refresh();
        return program;
    }

    <T> T get(Class<T> type) {
        return context.getBean(type);
    }

    StreamingEventProcessor processor(String name) {
        return get(Configuration.class)
                .eventProcessingConfiguration()
                .eventProcessor(name, StreamingEventProcessor.class)
                .orElseThrow();
    }

    /** Until the processor works here and not on another node. */
    void awaitClaim(String processor) {
        Awaitility.await()
                .atMost(PATIENCE)
                .until(() -> !processor(processor).processingStatus().isEmpty());
    }

    @Override
    public void close() {
        context.close();
    }
}
