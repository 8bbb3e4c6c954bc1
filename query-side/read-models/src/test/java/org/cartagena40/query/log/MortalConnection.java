package org.cartagena40.query.log;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/** A session that ends before one of its statements, with all that it has not committed. */
final class MortalConnection implements AutoCloseable {

    private final Connection inner;
    private int left;

    /** @param statements so many are done, the next is not */
    MortalConnection(DataSource dataSource, int statements) throws SQLException {
        inner = dataSource.getConnection();
        inner.setAutoCommit(false);
        left = statements;
    }

    Connection connection() {
        return (Connection) Proxy.newProxyInstance(
                MortalConnection.class.getClassLoader(),
                new Class<?>[] {Connection.class},
                (proxy, method, arguments) -> {
                    if (method.getName().endsWith("Statement") && left-- == 0) {
                        inner.rollback();
                        throw new SQLException("the session ended");
                    }
                    try {
                        return method.invoke(inner, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }

    @Override
    public void close() throws SQLException {
        inner.rollback();
        inner.close();
    }
}
