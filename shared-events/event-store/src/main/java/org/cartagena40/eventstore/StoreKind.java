package org.cartagena40.eventstore;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.core.env.Environment;
import org.springframework.core.type.AnnotatedTypeMetadata;

/** Which store takes the events: {@code acta.event-store=postgresql} (the default) or {@code axon-server}. */
enum StoreKind {
    POSTGRESQL("postgresql"),
    AXON_SERVER("axon-server");

    static final String PROPERTY = "acta.event-store";

    private final String value;

    StoreKind(String value) {
        this.value = value;
    }

    /** A misspelt choice must not fall back in silence: the acts of a year could lie in the wrong store. */
    static StoreKind of(Environment environment) {
        String chosen = environment.getProperty(PROPERTY, POSTGRESQL.value);
        return Arrays.stream(values())
                .filter(kind -> kind.value.equals(chosen))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(PROPERTY + " is " + chosen + ", not one of "
                        + Arrays.stream(values()).map(kind -> kind.value).collect(Collectors.joining(", "))));
    }

    static final class OnPostgresql implements Condition {
        @Override
        public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
            return of(context.getEnvironment()) == POSTGRESQL;
        }
    }

    static final class OnAxonServer implements Condition {
        @Override
        public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
            return of(context.getEnvironment()) == AXON_SERVER;
        }
    }
}
