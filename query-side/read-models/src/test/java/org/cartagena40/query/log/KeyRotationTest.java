package org.cartagena40.query.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.cartagena40.events.Act;
import org.cartagena40.events.EffectiveTime;
import org.cartagena40.events.record.KeyRotated;
import org.cartagena40.events.record.RecordEntryId;
import org.cartagena40.ledger.note.KeyType;
import org.cartagena40.ledger.note.SignedCheckpoint;
import org.cartagena40.ledger.note.SigningKey;
import org.cartagena40.ledger.note.VerifierKey;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeyRotationTest {

    private static final Instant LATER = Instant.parse("2999-01-01T00:00:00Z");
    private static final Instant PASSED = Instant.parse("2026-01-01T00:00:00Z");

    @TempDir
    private Path folder;

    private AttackedRecord record;
    private VerifierKey earlier;
    private VerifierKey later;

    @BeforeEach
    void a_record_with_a_key_that_lies_ready() {
        record = new AttackedRecord(folder, 3);
        List<SigningKey> keys = record.keys.all();
        earlier = keys.get(0).verifier();
        later = keys.get(1).verifier();
    }

    @AfterEach
    void stop() {
        record.close();
    }

    @Test
    void before_it_is_announced_a_key_signs_nothing() {
        assertThat(signers()).containsExactly(earlier);
    }

    @Test
    void from_the_checkpoint_on_that_covers_its_announcement_both_sign() {
        announce(later.toString(), LATER);

        assertThat(signers()).containsExactly(earlier, later);
        newest().requireSignedByLog(List.of(earlier));
        newest().requireSignedByLog(List.of(later));
    }

    @Test
    void once_its_time_has_passed_the_earlier_key_signs_no_more() {
        announce(later.toString(), PASSED);

        assertThat(signers()).containsExactly(later);
        assertThatThrownBy(() -> newest().requireSignedByLog(List.of(earlier)))
                .hasMessageContaining("NO_KNOWN_SIGNATURE");
    }

    @Test
    void a_node_that_starts_later_comes_to_the_same() {
        announce(later.toString(), LATER);
        record.record(1);
        record.publish(rotating());

        assertThat(signers()).containsExactly(earlier, later);
    }

    @Test
    void a_key_that_is_not_here_signs_nothing_and_the_earlier_one_signs_on() {
        announce(
                SigningKey.generate(AttackedRecord.ORIGIN, KeyType.LOG)
                        .verifier()
                        .toString(),
                PASSED);

        assertThat(signers()).containsExactly(earlier);
    }

    private void announce(String key, Instant earlierSignsUntil) {
        record.recorder.record(List.of(new KeyRotated(
                new RecordEntryId("key 2"), key, earlierSignsUntil, EffectiveTime.at(PASSED), Act.ofTheRecord())));
        record.publish(rotating());
    }

    private Publication rotating() {
        return new Publication(
                AttackedRecord.ORIGIN, new SignerGuard(folder.resolve("keys")), new RotatedKeys(record.keys));
    }

    private SignedCheckpoint newest() {
        return record.published.newest().orElseThrow();
    }

    private List<VerifierKey> signers() {
        return List.copyOf(newest().note().signedBy(List.of(earlier, later)).keySet());
    }
}
