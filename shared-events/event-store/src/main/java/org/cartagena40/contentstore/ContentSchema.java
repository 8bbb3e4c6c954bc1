package org.cartagena40.contentstore;

import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/** Brings the schema {@code content} to the version this program writes. */
public final class ContentSchema {

    private ContentSchema() {}

    /** Safe on every start and from several nodes at once; does nothing when there is nothing to do. */
    public static void migrate(DataSource dataSource) {
        Flyway.configure(ContentSchema.class.getClassLoader())
                .dataSource(dataSource)
                .schemas("content")
                .locations("classpath:db/content")
                .load()
                .migrate();
    }
}
