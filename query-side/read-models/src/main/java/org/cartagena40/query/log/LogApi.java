package org.cartagena40.query.log;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import org.cartagena40.ledger.Malformed;
import org.cartagena40.ledger.note.SignedCheckpoint;
import org.cartagena40.ledger.tile.TilePath;
import org.cartagena40.query.views.BadParameter;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The published log, for everybody: any client of c2sp.org/tlog-tiles reads it. */
@RestController
@RequestMapping("/log")
final class LogApi {

    private static final MediaType TEXT = new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8);
    private static final CacheControl SECONDS = CacheControl.maxAge(Duration.ofSeconds(1));
    private static final CacheControl FOR_EVER =
            CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable();
    private static final String PREFIX = "/log/";

    private final PublishedLog log;
    private final WitnessRound witnesses;

    LogApi(PublishedLog log, WitnessRound witnesses) {
        this.log = log;
        this.witnesses = witnesses;
    }

    @GetMapping("/checkpoint")
    ResponseEntity<byte[]> checkpoint() {
        return log.checkpoint().map(this::text).orElse(ResponseEntity.notFound().build());
    }

    private ResponseEntity<byte[]> text(SignedCheckpoint checkpoint) {
        return text(checkpoint.toBytes());
    }

    private static ResponseEntity<byte[]> text(byte[] body) {
        return ResponseEntity.ok().contentType(TEXT).cacheControl(SECONDS).body(body);
    }

    /** A path that no tile can have is as absent as one that no tile has yet; only what exists is cached. */
    @GetMapping("/tile/**")
    ResponseEntity<byte[]> tile(HttpServletRequest request) {
        String uri = request.getRequestURI().substring(request.getContextPath().length());
        return parsed(uri.substring(PREFIX.length()))
                .flatMap(log::tile)
                .map(bytes -> ResponseEntity.ok()
                        .contentType(MediaType.APPLICATION_OCTET_STREAM)
                        .cacheControl(FOR_EVER)
                        .body(bytes))
                .orElse(ResponseEntity.notFound().build());
    }

    private static Optional<TilePath> parsed(String path) {
        try {
            return Optional.of(TilePath.parse(path));
        } catch (Malformed refused) {
            return Optional.empty();
        }
    }

    /** Whom this log asks. Whoever checks should have it, and the key in it, from elsewhere too. */
    @GetMapping("/policy")
    ResponseEntity<byte[]> policy() {
        return text(log.handedOutPolicy().getBytes(StandardCharsets.UTF_8));
    }

    /** What an offline witness is asked to sign, from the size it signed last. */
    @GetMapping("/requests")
    ResponseEntity<byte[]> request(@RequestParam(defaultValue = "0") long old) {
        SignedCheckpoint newest = log.newest().orElseThrow(() -> new BadParameter("old", "nothing is published yet"));
        if (old < 0 || old > newest.size()) {
            throw new BadParameter("old", "must be a size of this log, which is " + newest.size() + " now");
        }
        return text(witnesses.request(newest, old).toBytes());
    }

    /** A checkpoint that an offline witness cosigned; who carries it back needs no trust, it speaks for itself. */
    @PostMapping("/cosigned")
    ResponseEntity<String> cosigned(@RequestBody byte[] note) {
        try {
            int kept = witnesses.take(SignedCheckpoint.parse(note));
            return ResponseEntity.ok(kept + " cosignatures kept\n");
        } catch (Malformed refused) {
            throw new BadParameter("body", String.valueOf(refused.getMessage()));
        }
    }
}
