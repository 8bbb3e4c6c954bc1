package org.cartagena40.ledger.witness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.cartagena40.ledger.Hash;
import org.cartagena40.ledger.MerkleTree;
import org.cartagena40.ledger.note.Checkpoint;
import org.cartagena40.ledger.note.KeyType;
import org.cartagena40.ledger.note.SignedCheckpoint;
import org.cartagena40.ledger.note.SigningKey;
import org.cartagena40.ledger.note.Vectors;
import org.cartagena40.ledger.note.VerifierKey;
import org.cartagena40.ledger.proof.AddCheckpoint;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A witness signs what continues the last thing it signed, and nothing else, whatever key the host holds. */
class WitnessTest {

    private static final VerifierKey LOG = VerifierKey.parse(Vectors.LOG_VKEY);
    private static final List<Hash> LEAVES = IntStream.range(0, 100)
            .mapToObj(i -> MerkleTree.leafHash(new byte[] {(byte) i}))
            .toList();

    @TempDir
    private Path folder;

    private Instant now = Instant.parse("2026-11-22T15:00:00Z");
    private WitnessState state;
    private WitnessDesk desk;

    @BeforeEach
    void a_witness_that_signed_size_40() throws IOException {
        open();
        assertThat(add(0, 40).status()).isEqualTo(200);
    }

    @AfterEach
    void close() throws IOException {
        state.close();
    }

    private void open() throws IOException {
        state = new WitnessState(folder.resolve("state"));
        desk = new WitnessDesk(Vectors.witnessKey(), List.of(LOG), state, Clock.fixed(now, ZoneOffset.UTC));
    }

    @Test
    void what_continues_is_cosigned_and_kept() throws IOException {
        Reply reply = add(40, 70);

        SignedCheckpoint answered = signed(LEAVES.subList(0, 70))
                .with(org.cartagena40.ledger.note.SignedNote.lines(reply.body().getBytes(StandardCharsets.UTF_8)));
        assertThat(answered.cosignedBy(List.of(Vectors.witnessKey().verifier())))
                .containsValue(now);
        assertThat(state.last(Vectors.ORIGIN)).contains(answered);
    }

    @Test
    void the_same_checkpoint_is_cosigned_again_with_a_new_time() throws IOException {
        now = now.plusSeconds(600);
        state.close();
        open();

        assertThat(add(40, 40).status()).isEqualTo(200);
    }

    @Test
    void a_rewritten_log_is_refused_though_the_real_key_signed_it() {
        List<Hash> rewritten = new ArrayList<>(LEAVES.subList(0, 70));
        rewritten.set(3, LEAVES.get(99));
        Reply reply = desk.addCheckpoint(request(40, rewritten).toBytes());

        assertThat(reply.status()).isEqualTo(422);
        assertThat(reply.body()).contains("[CONSISTENCY_DOES_NOT_PROVE]");
        assertThat(lastSize()).isEqualTo(40);
    }

    @Test
    void another_root_of_the_same_size_is_refused() {
        List<Hash> rewritten = new ArrayList<>(LEAVES.subList(0, 40));
        rewritten.set(39, LEAVES.get(99));

        Reply reply = desk.addCheckpoint(request(40, rewritten).toBytes());
        assertThat(reply.status()).isEqualTo(422);
        assertThat(reply.body()).contains("[ROOT_CHANGED]");
    }

    @Test
    void a_log_begun_anew_is_told_the_size_that_was_signed() {
        Reply reply = add(0, 70);

        assertThat(reply).isEqualTo(new Reply(409, "text/x.tlog.size", "40\n"));
        assertThat(add(39, 70).status()).isEqualTo(409);
        assertThat(add(0, 10).status()).isEqualTo(409);
    }

    @Test
    void a_smaller_log_is_a_bad_request() {
        String shrunk = "old 40\n\n" + signed(LEAVES.subList(0, 10));

        assertThat(desk.addCheckpoint(bytes(shrunk)).status()).isEqualTo(400);
    }

    @Test
    void a_log_that_is_not_followed_is_unknown_even_if_all_else_is_wrong() {
        SigningKey other = SigningKey.generate("other.example", KeyType.LOG);
        SignedCheckpoint theirs =
                SignedCheckpoint.of(new Checkpoint("other.example", 1, LEAVES.get(0)), List.of(other));

        assertThat(desk.addCheckpoint(new AddCheckpoint(9, List.of(), theirs).toBytes())
                        .status())
                .isEqualTo(404);
    }

    @Test
    void a_checkpoint_that_the_log_did_not_sign_is_forbidden() {
        SigningKey other = SigningKey.generate(Vectors.ORIGIN, KeyType.LOG);
        Checkpoint checkpoint = signed(LEAVES.subList(0, 70)).checkpoint();
        SignedCheckpoint theirs = SignedCheckpoint.of(checkpoint, List.of(other));
        String spoilt = signed(LEAVES.subList(0, 70)).toString().replace("\n70\n", "\n71\n");

        assertThat(desk.addCheckpoint(new AddCheckpoint(99, List.of(), theirs).toBytes())
                        .status())
                .isEqualTo(403);
        assertThat(desk.addCheckpoint(bytes("old 40\n\n" + spoilt)).status()).isEqualTo(403);
    }

    @Test
    void what_cannot_be_read_is_a_bad_request() {
        assertThat(desk.addCheckpoint(new byte[0]).status()).isEqualTo(400);
        assertThat(desk.addCheckpoint(bytes("old 040\n\n" + Vectors.CHECKPOINT)).status())
                .isEqualTo(400);
    }

    @Test
    void a_clock_that_runs_back_signs_nothing() throws IOException {
        now = now.minusSeconds(1);
        state.close();
        open();

        assertThat(add(40, 70).status()).isEqualTo(503);
        assertThat(lastSize()).isEqualTo(40);
    }

    @Test
    void what_was_signed_is_known_after_a_restart() throws IOException {
        state.close();
        open();

        assertThat(add(0, 70).body()).isEqualTo("40\n");
    }

    @Test
    void two_programs_never_share_one_state() {
        assertThatThrownBy(() -> new WitnessState(folder.resolve("state")))
                .isInstanceOfAny(IOException.class, java.nio.channels.OverlappingFileLockException.class);
    }

    @Test
    void of_many_requests_at_once_one_at_a_time_is_answered() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            List<Callable<Reply>> requests = IntStream.range(41, 100)
                    .<Callable<Reply>>mapToObj(size -> () -> add(40, size))
                    .toList();
            int signed = 0;
            for (Future<Reply> reply : threads.invokeAll(requests)) {
                signed += reply.get().status() == 200 ? 1 : 0;
            }
            assertThat(signed).isEqualTo(1);
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void over_http_it_speaks_as_the_specification_says() throws Exception {
        try (WitnessServer server =
                new WitnessServer(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), desk)) {
            String address = "http://127.0.0.1:" + server.port();
            HttpResponse<String> told = post(address, new AddCheckpoint(0, List.of(), signed(LEAVES.subList(0, 70))));
            assertThat(told.statusCode()).isEqualTo(409);
            assertThat(told.headers().firstValue("Content-Type")).contains("text/x.tlog.size");
            assertThat(told.body()).isEqualTo("40\n");

            assertThat(post(address, request(40, LEAVES.subList(0, 70))).body()).startsWith("\u2014 ");
            String published =
                    get(address + "/" + Hash.sha256(bytes(Vectors.ORIGIN)).toHex() + "/checkpoint");
            assertThat(SignedCheckpoint.parse(bytes(published)).size()).isEqualTo(70);
        }
    }

    @Test
    void a_ministry_without_a_network_carries_two_files() throws IOException {
        Path key = folder.resolve("witness.pem");
        Path policy = Files.writeString(folder.resolve("policy.txt"), "log " + Vectors.LOG_VKEY + "\nquorum none\n");
        Path in = Files.write(
                folder.resolve("request.txt"), request(0, LEAVES.subList(0, 10)).toBytes());
        Path out = folder.resolve("cosigned.txt");
        String[] options = {"--key", key.toString(), "--state", folder + "/w", "--policy", policy.toString()};

        String vkey = run(0, "key", key.toString(), "--name", "witness.ministry.example")
                .strip();
        run(0, concat(options, "cosign", in.toString(), out.toString()));
        assertThat(SignedCheckpoint.parse(Files.readAllBytes(out)).cosignedBy(List.of(VerifierKey.parse(vkey))))
                .hasSize(1);
        assertThat(run(1, concat(options, "cosign", in.toString(), out.toString())))
                .contains("ask again from size 10");
        run(2, "cosign", in.toString());
    }

    private static String[] concat(String[] options, String... words) {
        List<String> line = new ArrayList<>(List.of(words));
        line.addAll(List.of(options));
        return line.toArray(String[]::new);
    }

    private static String run(int code, String... line) {
        var out = new java.io.ByteArrayOutputStream();
        int got = Witness.run(List.of(line), new java.io.PrintStream(out, true, StandardCharsets.UTF_8));
        assertThat(got).as(out.toString(StandardCharsets.UTF_8)).isEqualTo(code);
        return out.toString(StandardCharsets.UTF_8);
    }

    private Reply add(int from, int to) {
        return desk.addCheckpoint(request(from, LEAVES.subList(0, to)).toBytes());
    }

    private static AddCheckpoint request(int from, List<Hash> leaves) {
        int old = Math.min(from, leaves.size());
        return new AddCheckpoint(from, MerkleTree.consistencyProof(leaves, old).path(), signed(leaves));
    }

    private static SignedCheckpoint signed(List<Hash> leaves) {
        Checkpoint checkpoint = new Checkpoint(Vectors.ORIGIN, leaves.size(), MerkleTree.root(leaves));
        return SignedCheckpoint.of(checkpoint, List.of(Vectors.logKey()));
    }

    private long lastSize() {
        try {
            return state.last(Vectors.ORIGIN).orElseThrow().size();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static HttpResponse<String> post(String address, AddCheckpoint request) throws Exception {
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create(address + "/add-checkpoint"))
                                .POST(HttpRequest.BodyPublishers.ofByteArray(request.toBytes()))
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
    }

    private static String get(String address) throws Exception {
        return HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(URI.create(address)).build(), HttpResponse.BodyHandlers.ofString())
                .body();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
