package org.cartagena40.query.views;

import java.util.function.Function;
import javax.sql.DataSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Answers a question in one read-only transaction, so that all parts of an answer come from one state of the views. Its
 * first statement is a lock that takes no snapshot: while a rebuild exchanges the schemas a reader waits, and then sees
 * the rebuilt tables whole instead of finding them empty.
 */
public final class Reading {

    private final NamedParameterJdbcTemplate jdbc;
    private final TransactionTemplate oneState;

    public Reading(DataSource dataSource, PlatformTransactionManager transactions) {
        jdbc = new NamedParameterJdbcTemplate(dataSource);
        oneState = new TransactionTemplate(transactions);
        oneState.setReadOnly(true);
        oneState.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
    }

    public <T> T answer(Question question, Function<Asked, T> query) {
        return oneState.execute(status -> {
            jdbc.getJdbcOperations().execute("lock table views.progress in access share mode");
            return query.apply(new Asked(jdbc, question));
        });
    }
}
