package org.cartagena40.eventstore;

import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/** Brings the schema {@code events} to the version this program writes. */
public final class EventsSchema {

    private EventsSchema() {}

    /** Safe on every start and from several nodes at once; does nothing when there is nothing to do. */
    public static void migrate(DataSource dataSource) {
        Flyway.configure(EventsSchema.class.getClassLoader())
                .dataSource(dataSource)
                .schemas("events")
                .locations("classpath:db/events")
                .load()
                .migrate();
    }
}
