package org.cartagena40.ledger;

import static java.util.Objects.requireNonNull;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the public log says of one recorded act: which event, when it was recorded, and a commitment to all the rest.
 * Nothing in it can be personal or confidential, because a published leaf is never taken back.
 */
public record LogEntry(String eventId, Instant recordedAt, Hash commitment) {

    private static final Instant FIRST_WRITABLE = Instant.parse("0001-01-01T00:00:00Z");
    private static final Instant LAST_WRITABLE = Instant.parse("9999-12-31T23:59:59.999999Z");
    private static final Pattern VERSION_1 = Pattern.compile(
            "\\{\"v\":1,\"event\":\"([^\"]+)\",\"recordedAt\":\"([^\"]+)\",\"commitment\":\"([^\"]+)\"}");
    private static final DateTimeFormatter MICROSECONDS_UTC = DateTimeFormatter.ofPattern(
                    "uuuu-MM-dd'T'HH:mm:ss.SSSSSS'Z'", Locale.ROOT)
            .withZone(ZoneOffset.UTC);

    /**
     * Refuses what the entry could not say exactly. The clock of the log ticks in microseconds: to round a finer
     * instant silently would give Java and PostgreSQL two texts, and so two leaves, for one moment.
     */
    public LogEntry {
        UuidText.require("the event id", eventId);
        requireNonNull(commitment);
        if (!recordedAt.equals(recordedAt.truncatedTo(ChronoUnit.MICROS))) {
            throw new IllegalArgumentException("the log records whole microseconds, not " + recordedAt);
        }
        if (recordedAt.isBefore(FIRST_WRITABLE) || recordedAt.isAfter(LAST_WRITABLE)) {
            throw new IllegalArgumentException("the log writes years of four digits, not " + recordedAt);
        }
    }

    /**
     * The entry of version 1: one line of JSON without line end, fixed key order, no spaces, six fractional digits
     * always. PostgreSQL writes the same bytes under the append lock, with
     * {@code to_char(recorded_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')}.
     */
    public byte[] toBytes() {
        String line = "{\"v\":1,\"event\":\"" + eventId
                + "\",\"recordedAt\":\"" + MICROSECONDS_UTC.format(recordedAt)
                + "\",\"commitment\":\"" + commitment.toBase64() + "\"}";
        return line.getBytes(StandardCharsets.UTF_8);
    }

    /** Reads an entry in the one form in which it can have been written. */
    public static LogEntry parse(byte[] bytes) {
        Matcher parts = VERSION_1.matcher(new String(bytes, StandardCharsets.UTF_8));
        try {
            if (parts.matches()) {
                LogEntry entry =
                        new LogEntry(parts.group(1), Instant.parse(parts.group(2)), Hash.ofBase64(parts.group(3)));
                if (Arrays.equals(entry.toBytes(), bytes)) {
                    return entry;
                }
            }
        } catch (IllegalArgumentException | DateTimeException e) {
            throw Flaw.ENTRY_FORM.met("the entry: " + e.getMessage());
        }
        throw Flaw.ENTRY_FORM.met("the entry");
    }

    public Hash leafHash() {
        return MerkleTree.leafHash(toBytes());
    }
}
