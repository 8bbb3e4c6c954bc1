package org.cartagena40.query.views;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import org.postgresql.util.ByteConverter;

/**
 * A value in PostgreSQL's binary form of a column's type: what {@link ColumnText} and a cast would make of it, which the
 * tests hold together. A type that no view has yet is added here.
 */
@FunctionalInterface
interface ColumnBytes {

    void write(Object value, CopyBuffer out);

    /** By the name of the type as the database has it. */
    static ColumnBytes of(String type) {
        return switch (type) {
            case "text" -> (value, out) -> out.putBytes(utf8(value));
            case "jsonb" -> ColumnBytes::json;
            case "bigint" -> (value, out) -> out.putLong(((Number) value).longValue());
            case "integer" -> (value, out) -> out.putInt(Math.toIntExact(((Number) value).longValue()));
            case "boolean" -> (value, out) -> out.putByte((Boolean) value ? 1 : 0);
            case "numeric" -> (value, out) -> out.putBytes(ByteConverter.numeric(new BigDecimal(value.toString())));
            case "date" -> (value, out) -> out.putInt(Math.toIntExact(Epoch.days((LocalDate) value)));
            case "timestamp without time zone" -> (value, out) -> out.putLong(Epoch.micros((LocalDateTime) value));
            case "timestamp with time zone" -> (value, out) -> out.putLong(Epoch.micros(value));
            default -> throw new IllegalStateException("no view had a column of type " + type + " before");
        };
    }

    private static byte[] utf8(Object value) {
        return ColumnText.ofStated(value).getBytes(StandardCharsets.UTF_8);
    }

    /** The version of the form, then the text. */
    private static void json(Object value, CopyBuffer out) {
        out.putByte(1);
        out.putBytes(utf8(value));
    }

    /** Days and microseconds as PostgreSQL counts them: from the year 2000 on. */
    final class Epoch {

        private static final LocalDate DAY = LocalDate.of(2000, 1, 1);
        private static final long SECONDS = DAY.toEpochDay() * 86_400;
        private static final int MICROS = 1_000_000;

        private Epoch() {}

        static long days(LocalDate day) {
            return day.toEpochDay() - DAY.toEpochDay();
        }

        static long micros(LocalDateTime local) {
            return micros(local.toInstant(ZoneOffset.UTC));
        }

        static long micros(Object value) {
            if (value instanceof Instant instant) {
                return micros(instant);
            }
            return switch (value.toString()) {
                case "infinity" -> Long.MAX_VALUE;
                case "-infinity" -> Long.MIN_VALUE;
                default -> throw new IllegalArgumentException(value + " is no instant");
            };
        }

        /** Cut, not rounded, as {@link ColumnText} does. */
        private static long micros(Instant instant) {
            return (instant.getEpochSecond() - SECONDS) * MICROS + instant.getNano() / 1_000;
        }
    }
}
