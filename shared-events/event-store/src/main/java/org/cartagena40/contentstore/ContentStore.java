package org.cartagena40.contentstore;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.cartagena40.events.Institution;
import org.cartagena40.events.TextHash;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Files by the hash of their bytes, cut into chunks so that no file is ever whole in memory. Whoever stores says under
 * which hash and has proven it; the same file stored twice is one.
 */
public final class ContentStore {

    /** 25 MiB. */
    public static final long LARGEST = 25L * 1024 * 1024;

    private static final int CHUNK = 256 * 1024;

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    ContentStore(JdbcClient jdbc, TransactionTemplate transaction) {
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    /** What is known of a file, whether its bytes are held or were erased; empty if it was never handed in. */
    public Optional<HeldContent> find(TextHash hash) {
        return jdbc.sql("select * from content.content where hash = :hash")
                .param("hash", hash.value())
                .query((rs, n) -> content(rs))
                .optional();
    }

    /**
     * Stores a file, all of it or nothing.
     *
     * @param bytes of which the caller has checked the hash
     * @return whether it is new here
     */
    public boolean store(HeldContent file, Institution by, InputStream bytes) {
        return Boolean.TRUE.equals(transaction.execute(status -> {
            boolean isNew = announce(file, by);
            if (isNew) {
                keep(file.hash(), bytes);
            }
            return isNew;
        }));
    }

    /** Writes the bytes of a file, chunk by chunk. */
    public void copy(TextHash hash, OutputStream to) throws IOException {
        Optional<byte[]> chunk = chunk(hash, 0);
        for (int number = 1; chunk.isPresent(); number++) {
            to.write(chunk.get());
            chunk = chunk(hash, number);
        }
    }

    /**
     * Erases the bytes of a file; that they were here, and why they are here no longer, is kept. The first erasure
     * stands.
     *
     * @return empty if it was never handed in
     */
    public Optional<HeldContent> erase(TextHash hash, Institution by, String reason, Instant at) {
        transaction.executeWithoutResult(status -> {
            jdbc.sql("""
                    update content.content set erased_at = :at, erased_by = :by, erasure_reason = :reason
                    where hash = :hash and erased_at is null""")
                    .param("at", at.atOffset(ZoneOffset.UTC))
                    .param("by", by.value())
                    .param("reason", reason)
                    .param("hash", hash.value())
                    .update();
            jdbc.sql("delete from content.chunk where hash = :hash")
                    .param("hash", hash.value())
                    .update();
        });
        return find(hash);
    }

    private boolean announce(HeldContent file, Institution by) {
        int rows = jdbc.sql("""
                        insert into content.content (hash, media_type, size, stored_at, stored_by)
                        values (:hash, :mediaType, :size, :at, :by) on conflict (hash) do nothing""")
                .param("hash", file.hash().value())
                .param("mediaType", file.mediaType())
                .param("size", file.size())
                .param("at", file.storedAt().atOffset(ZoneOffset.UTC))
                .param("by", by.value())
                .update();
        if (rows == 0 && !find(file.hash()).orElseThrow().held()) {
            throw new ContentErased(file.hash());
        }
        return rows == 1;
    }

    private void keep(TextHash hash, InputStream bytes) {
        try {
            byte[] chunk = bytes.readNBytes(CHUNK);
            for (int number = 0; chunk.length > 0; number++) {
                jdbc.sql("insert into content.chunk (hash, number, bytes) values (:hash, :number, :bytes)")
                        .param("hash", hash.value())
                        .param("number", number)
                        .param("bytes", chunk)
                        .update();
                chunk = bytes.readNBytes(CHUNK);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the content cannot be read", e);
        }
    }

    private Optional<byte[]> chunk(TextHash hash, int number) {
        return jdbc.sql("select bytes from content.chunk where hash = :hash and number = :number")
                .param("hash", hash.value())
                .param("number", number)
                .query((rs, n) -> rs.getBytes(1))
                .optional();
    }

    private static HeldContent content(ResultSet rs) throws SQLException {
        return new HeldContent(
                new TextHash(rs.getString("hash")),
                rs.getString("media_type"),
                rs.getLong("size"),
                rs.getObject("stored_at", OffsetDateTime.class).toInstant(),
                instant(rs.getObject("erased_at", OffsetDateTime.class)),
                rs.getString("erasure_reason"));
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime time) {
        return time == null ? null : time.toInstant();
    }
}
