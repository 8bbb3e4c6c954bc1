package org.cartagena40.benchmarks.running;

import java.sql.SQLException;

/** Somebody who acts again as soon as the last act was answered. Used by one thread at a time. */
public interface Client extends AutoCloseable {

    void act() throws Exception;

    @Override
    default void close() throws SQLException {}
}
