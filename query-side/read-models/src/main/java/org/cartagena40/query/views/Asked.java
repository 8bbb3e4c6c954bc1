package org.cartagena40.query.views;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;

/** A question while it is being answered. Its moment and its reader are parameters of every statement. */
public final class Asked {

    /** An item and the position it is sorted by. */
    private record Sorted<T>(long by, T item) {}

    private final NamedParameterJdbcTemplate jdbc;
    private final Question question;

    Asked(NamedParameterJdbcTemplate jdbc, Question question) {
        this.jdbc = jdbc;
        this.question = question;
    }

    public Question question() {
        return question;
    }

    public Moment moment() {
        return question.moment();
    }

    public <T> List<T> rows(String sql, Row.Reader<T> reader) {
        return rows(sql, Map.of(), reader);
    }

    public <T> List<T> rows(String sql, Map<String, ? extends @Nullable Object> more, Row.Reader<T> reader) {
        Map<String, @Nullable Object> parameters = new HashMap<>(question.parameters());
        parameters.putAll(more);
        return jdbc.query(sql, parameters, (rs, n) -> reader.read(new Row(rs)));
    }

    public <T> Optional<T> first(String sql, Map<String, ? extends @Nullable Object> more, Row.Reader<T> reader) {
        return rows(sql, more, reader).stream().findFirst();
    }

    /**
     * A page of a list whose statement has a column {@code sort}: a position that no two of its rows share. A statement
     * that is dear for each row cuts its rows itself, by {@link Paging#part}.
     */
    public <T> Page<T> page(
            String sql, Map<String, ? extends @Nullable Object> more, Paging paging, Row.Reader<T> reader) {
        Map<String, @Nullable Object> parameters = new HashMap<>(more);
        parameters.put("cursor", paging.position());
        parameters.put("limit", paging.limit() + 1);
        List<Sorted<T>> found = rows(
                "select * from (" + sql + ") listed where " + paging.part("sort"),
                parameters,
                row -> new Sorted<>(row.number("sort"), reader.read(row)));
        return Page.cut(found, sorted -> Long.toString(sorted.by()), paging.limit())
                .map(Sorted::item);
    }
}
