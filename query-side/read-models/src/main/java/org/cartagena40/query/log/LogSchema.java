package org.cartagena40.query.log;

import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/** Brings the schema {@code log} to the version this program writes. */
final class LogSchema {

    private LogSchema() {}

    static void migrate(DataSource dataSource) {
        Flyway.configure(LogSchema.class.getClassLoader())
                .dataSource(dataSource)
                .schemas("log")
                .locations("classpath:db/log")
                .load()
                .migrate();
    }
}
