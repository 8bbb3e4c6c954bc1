package org.cartagena40.query.views;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;

/** One row of an answer, read by column name. A column that the script says is never empty is read as such. */
public record Row(ResultSet rs) {

    /** Makes one item of an answer from a row. */
    @FunctionalInterface
    public interface Reader<T> {
        T read(Row row) throws SQLException;
    }

    public String text(String column) throws SQLException {
        return Objects.requireNonNull(rs.getString(column), column);
    }

    public @Nullable String textOrNull(String column) throws SQLException {
        return rs.getString(column);
    }

    public long number(String column) throws SQLException {
        return rs.getLong(column);
    }

    public int count(String column) throws SQLException {
        return rs.getInt(column);
    }

    public @Nullable Integer countOrNull(String column) throws SQLException {
        int count = rs.getInt(column);
        return rs.wasNull() ? null : count;
    }

    public boolean flag(String column) throws SQLException {
        return rs.getBoolean(column);
    }

    public @Nullable Boolean flagOrNull(String column) throws SQLException {
        boolean flag = rs.getBoolean(column);
        return rs.wasNull() ? null : flag;
    }

    public Instant instant(String column) throws SQLException {
        return Objects.requireNonNull(instantOrNull(column), column);
    }

    public @Nullable Instant instantOrNull(String column) throws SQLException {
        OffsetDateTime time = rs.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }

    public LocalDate day(String column) throws SQLException {
        return Objects.requireNonNull(dayOrNull(column), column);
    }

    public @Nullable LocalDate dayOrNull(String column) throws SQLException {
        return rs.getObject(column, LocalDate.class);
    }

    public LocalDateTime local(String column) throws SQLException {
        return rs.getObject(column, LocalDateTime.class);
    }

    public <T> T json(String column, Class<T> type) throws SQLException {
        return JsonText.read(text(column), type);
    }

    public <T> @Nullable T jsonOrNull(String column, Class<T> type) throws SQLException {
        String json = rs.getString(column);
        return json == null ? null : JsonText.read(json, type);
    }

    public <T> List<T> list(String column, TypeReference<List<T>> type) throws SQLException {
        String json = rs.getString(column);
        return json == null ? List.of() : JsonText.read(json, type);
    }

    public List<String> texts(String column) throws SQLException {
        return list(column, new TypeReference<List<String>>() {});
    }
}
