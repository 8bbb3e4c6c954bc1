package org.cartagena40.contentstore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.cartagena40.events.Institution;
import org.cartagena40.events.TextHash;
import org.cartagena40.eventstore.TestDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Files by their hash, on a real PostgreSQL. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ContentStoreTest {

    private static final Instant NOW = Instant.parse("2026-11-22T15:00:00.123456Z");
    private static final Institution UNHCR = new Institution("UNHCR");
    private static final int CHUNK = 256 * 1024;

    private final TestDatabase database = TestDatabase.create();
    private final JdbcClient jdbc = JdbcClient.create(database.dataSource());
    private final ContentStore store;

    ContentStoreTest() {
        ContentSchema.migrate(database.dataSource());
        store = new ContentStore(jdbc, new TransactionTemplate(new JdbcTransactionManager(database.dataSource())));
    }

    @AfterAll
    void close() {
        database.close();
    }

    @Test
    void a_file_comes_out_as_it_went_in_wherever_it_is_cut() throws IOException {
        for (int size : List.of(1, CHUNK - 1, CHUNK, CHUNK + 1, 3 * CHUNK)) {
            byte[] bytes = bytes(size);
            assertThat(store(bytes)).isTrue();
            assertThat(read(hash(bytes))).isEqualTo(bytes);
            assertThat(store.find(hash(bytes)).orElseThrow())
                    .isEqualTo(new HeldContent(hash(bytes), "application/pdf", size, NOW, null, null));
        }
    }

    @Test
    void the_same_file_twice_is_one_and_what_was_said_first_of_it_stays() {
        byte[] bytes = bytes(1_000);
        assertThat(store(bytes)).isTrue();
        HeldContent again = new HeldContent(hash(bytes), "text/plain", 1_000, NOW.plusSeconds(1), null, null);
        assertThat(store.store(again, UNHCR, new ByteArrayInputStream(bytes))).isFalse();
        assertThat(store.find(hash(bytes)).orElseThrow().mediaType()).isEqualTo("application/pdf");
    }

    @Test
    void handed_in_eight_times_at_once_it_is_still_one() throws Exception {
        byte[] bytes = bytes(2 * CHUNK);
        ExecutorService eight = Executors.newFixedThreadPool(8);
        Callable<Boolean> handingIn = () -> store(bytes);
        List<Future<Boolean>> answers = eight.invokeAll(java.util.Collections.nCopies(8, handingIn));
        int fresh = 0;
        for (Future<Boolean> answer : answers) {
            fresh += answer.get() ? 1 : 0;
        }
        eight.shutdown();
        assertThat(fresh).isEqualTo(1);
        assertThat(read(hash(bytes))).isEqualTo(bytes);
    }

    @Test
    void what_breaks_off_leaves_nothing() {
        byte[] bytes = bytes(CHUNK);
        InputStream breaking = new ByteArrayInputStream(bytes) {
            @Override
            public byte[] readNBytes(int most) throws IOException {
                throw new IOException("the line is cut");
            }
        };
        assertThatThrownBy(() -> store.store(file(bytes), UNHCR, breaking)).hasMessageContaining("cannot be read");
        assertThat(store.find(hash(bytes))).isEmpty();
    }

    @Test
    void erased_its_bytes_are_gone_and_that_they_were_here_is_kept() throws IOException {
        byte[] bytes = bytes(CHUNK + 1);
        store(bytes);
        HeldContent erased =
                store.erase(hash(bytes), UNHCR, "names a refugee", NOW).orElseThrow();
        assertThat(erased.held()).isFalse();
        assertThat(erased.erasureReason()).isEqualTo("names a refugee");
        assertThat(read(hash(bytes))).isEmpty();
        assertThat(jdbc.sql("select count(*) from content.chunk where hash = :hash")
                        .param("hash", hash(bytes).value())
                        .query(Long.class)
                        .single())
                .isZero();
        assertThat(store.erase(hash(bytes), UNHCR, "again", NOW.plusSeconds(9)))
                .as("the first erasure stands")
                .contains(erased);
        assertThatThrownBy(() -> store(bytes)).isInstanceOf(ContentErased.class);
        assertThat(store.erase(TextHash.of("never seen"), UNHCR, "none", NOW)).isEmpty();
    }

    @Test
    void the_tables_themselves_refuse_what_is_too_large_or_no_hash() {
        long tooLarge = ContentStore.LARGEST + 1;
        assertThatThrownBy(() -> store.store(
                        new HeldContent(TextHash.of("x"), "text/plain", tooLarge, NOW, null, null),
                        UNHCR,
                        InputStream.nullInputStream()))
                .isInstanceOf(DataIntegrityViolationException.class);
        assertThatThrownBy(() -> store.store(
                        new HeldContent(new TextHash("no hash"), "text/plain", 1, NOW, null, null),
                        UNHCR,
                        InputStream.nullInputStream()))
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    private boolean store(byte[] bytes) {
        return store.store(file(bytes), UNHCR, new ByteArrayInputStream(bytes));
    }

    private byte[] read(TextHash hash) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        store.copy(hash, out);
        return out.toByteArray();
    }

    private static HeldContent file(byte[] bytes) {
        return new HeldContent(hash(bytes), "application/pdf", bytes.length, NOW, null, null);
    }

    private static byte[] bytes(int size) {
        byte[] bytes = new byte[size];
        new Random(size).nextBytes(bytes);
        return bytes;
    }

    private static TextHash hash(byte[] bytes) {
        return TextHash.of(java.util.Arrays.toString(bytes));
    }
}
