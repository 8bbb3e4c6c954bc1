package org.cartagena40.query.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cartagena40.ledger.note.SignedCheckpoint;
import org.cartagena40.ledger.proof.Policy;
import org.cartagena40.ledger.witness.Witness;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two States with a server and one without a network: what they see, what they refuse, and what a reader is told. */
class WitnessRoundTest {

    private static final Pattern SERVING = Pattern.compile("witness (\\S+) answers on port (\\d+)");

    @TempDir
    private Path folder;

    private AttackedRecord record;
    private PublishedLog published;
    private WitnessRound round;

    @BeforeEach
    void a_record_whose_quorum_is_two_of_three() throws IOException {
        record = new AttackedRecord(folder.resolve("record"), 20);
        String states = serving("chile") + serving("mexico") + "witness brazil " + key("brazil") + "\n";
        Policy policy = Policy.parse(bytes(states + "group msc 2 chile mexico brazil\nquorum msc\n"));
        published = new PublishedLog(record.database.dataSource(), policy, record.keys.verifiers());
        round = new WitnessRound(published);
    }

    @AfterEach
    void stop() {
        round.close();
        record.close();
    }

    @Test
    void until_its_quorum_has_seen_it_an_act_is_recorded_and_awaits_cosignature() {
        assertThat(published.coverage().of(19)).isEqualTo(ProofState.AWAITING_COSIGNATURE);
        assertThat(published.coverage().of(20)).isEqualTo(ProofState.AWAITING_CHECKPOINT);
        assertThat(published.covering(19)).isEmpty();

        round.ask(published.newest().orElseThrow());

        assertThat(published.coverage().of(19)).isEqualTo(ProofState.PROVABLE);
        SignedCheckpoint covering = published.covering(19).orElseThrow();
        assertThat(published.policy().cosigners(covering)).hasSize(2);
        published.proof(7, covering).requireProves(record.leaf(7));
    }

    @Test
    void it_is_told_who_has_cosigned_the_newest_checkpoint_and_how_many_are_enough() throws IOException {
        LogState before = LogState.of(published).orElseThrow();
        assertThat(before.witnesses()).extracting(LogState.Witness::name).containsExactly("chile", "mexico", "brazil");
        assertThat(before.cosigned()).isZero();
        assertThat(before.provable()).isZero();
        assertThat(before.enough()).isEqualTo(2);

        offline("brazil", 0);
        LogState one = LogState.of(published).orElseThrow();
        assertThat(one.cosigned()).isOne();
        assertThat(one.provable()).as("one of three is not enough").isZero();
        assertThat(one.witnesses().get(2).cosignedAt()).isNotNull();

        round.ask(published.newest().orElseThrow());
        assertThat(LogState.of(published).orElseThrow().provable()).isEqualTo(20);
    }

    @Test
    void where_not_only_the_number_of_witnesses_counts_none_is_told() {
        Policy policy = Policy.parse(bytes(published
                .policy()
                .source()
                .replace(
                        "group msc 2 chile mexico brazil",
                        "group far all chile mexico\n" + "group msc any far brazil")));
        var grouped = new PublishedLog(record.database.dataSource(), policy, record.keys.verifiers());
        assertThat(LogState.of(grouped).orElseThrow().enough()).isNull();
    }

    @Test
    void a_log_that_asks_nobody_has_no_number_either() {
        LogState alone = LogState.of(record.published).orElseThrow();
        assertThat(alone.enough()).isNull();
        assertThat(alone.witnesses()).isEmpty();
        assertThat(alone.provable()).isEqualTo(alone.size());
    }

    @Test
    void each_later_checkpoint_is_proven_from_the_one_that_was_signed_last() {
        round.ask(published.newest().orElseThrow());
        for (int more : new int[] {1, 300, 5}) {
            record.record(more);
            record.publish();
            round.ask(published.newest().orElseThrow());
            assertThat(published.coverage().provable())
                    .isEqualTo(published.newest().orElseThrow().size());
        }
    }

    @Test
    void what_is_handed_out_is_the_newest_that_has_its_quorum() {
        SignedCheckpoint seen = published.newest().orElseThrow();
        round.ask(seen);
        record.record(1);
        record.publish();

        assertThat(published.checkpoint().orElseThrow().size()).isEqualTo(seen.size());
        assertThat(published.newest().orElseThrow().size()).isEqualTo(seen.size() + 1);
    }

    @Test
    void a_log_rewritten_whole_with_the_real_key_is_refused_by_every_witness() throws IOException {
        round.ask(published.newest().orElseThrow());
        record.attack("update events.event set payload = set_byte(payload, 10, get_byte(payload, 10) # 1)"
                + " where global_index = 3; truncate log.tile, log.checkpoint, log.cosignature");
        record.makeLeafRight(3);
        Files.delete(folder.resolve("record/keys/last-signed"));
        record.publish(record.publication());
        round.ask(published.newest().orElseThrow());

        assertThat(published.coverage().of(3)).isEqualTo(ProofState.AWAITING_COSIGNATURE);
        assertThat(offline("brazil", 0)).as("a witness that saw nothing before").isEqualTo(1);
        assertThat(published.coverage().of(3)).isEqualTo(ProofState.AWAITING_COSIGNATURE);
    }

    @Test
    void a_ministry_without_a_network_counts_like_the_others() throws IOException {
        assertThat(offline("brazil", 0)).isEqualTo(1);
        record.record(3);
        record.publish();
        assertThat(offline("brazil", 20)).isEqualTo(1);
    }

    @Test
    void a_cosignature_of_what_was_never_published_is_not_kept() {
        SignedCheckpoint newest = published.newest().orElseThrow();
        record.record(1);

        assertThat(round.take(newest)).isZero();
    }

    /** Carries the request out and the answer back; how many cosignatures were kept. */
    private int offline(String state, long old) throws IOException {
        Path request = folder.resolve(state + "-request.txt");
        Path answer = folder.resolve(state + "-answer.txt");
        Files.write(
                request, round.request(published.newest().orElseThrow(), old).toBytes());
        run(state, "cosign", request.toString(), answer.toString());
        return round.take(SignedCheckpoint.parse(Files.readAllBytes(answer)));
    }

    private String serving(String state) throws IOException {
        String key = key(state);
        Matcher told = SERVING.matcher(run(state, "serve", "--port", "0"));
        assertThat(told.find()).isTrue();
        return "witness " + state + " " + key + " http://127.0.0.1:" + told.group(2) + "/\n";
    }

    private String key(String state) {
        return said("key", folder.resolve(state + ".pem").toString(), "--name", state + ".example")
                .strip();
    }

    private String run(String state, String... words) throws IOException {
        Path policy = Files.writeString(
                folder.resolve("logs.txt"), "log " + record.keys.first().verifier() + "\nquorum none\n");
        List<String> line = new ArrayList<>(List.of(words));
        line.addAll(List.of(
                "--key",
                folder.resolve(state + ".pem").toString(),
                "--state",
                folder.resolve(state + "-state").toString(),
                "--policy",
                policy.toString()));
        return said(line.toArray(String[]::new));
    }

    private static String said(String... line) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        int code = Witness.run(List.of(line), new PrintStream(out, true, StandardCharsets.UTF_8));
        assertThat(code).as(out.toString(StandardCharsets.UTF_8)).isZero();
        return out.toString(StandardCharsets.UTF_8);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
