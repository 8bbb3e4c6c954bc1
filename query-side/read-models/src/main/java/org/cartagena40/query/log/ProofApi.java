package org.cartagena40.query.log;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import org.cartagena40.eventstore.EventLog;
import org.cartagena40.ledger.note.SignedCheckpoint;
import org.cartagena40.query.http.Parameters;
import org.cartagena40.query.http.Wait;
import org.cartagena40.query.views.NotOnRecord;
import org.cartagena40.query.views.Question;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Receipts: the proof of one event, and the evidence of a decision. Both wait for the log if asked to; until it has come
 * so far the act is on record and the answer says what is awaited.
 */
@RestController
@RequestMapping("/api/v1")
final class ProofApi {

    private static final MediaType TEXT = new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8);
    private static final MediaType ZIP = MediaType.parseMediaType("application/zip");

    private final PublishedLog published;
    private final EventLog record;
    private final EvidenceQueries evidence;

    ProofApi(PublishedLog published, EventLog record, EvidenceQueries evidence) {
        this.published = published;
        this.record = record;
        this.evidence = evidence;
    }

    @GetMapping("/events/{position}/proof")
    ResponseEntity<byte[]> proof(@PathVariable String position, HttpServletRequest request) {
        long at = Parameters.position("position", position);
        if (at < 0 || at > record.head()) {
            throw new NotOnRecord("event", position);
        }
        return awaited(at, request)
                .map(checkpoint -> found(
                        TEXT,
                        position + ".tlog-proof",
                        published.proof(at, checkpoint).toBytes()))
                .orElseGet(() -> notYet(at));
    }

    @GetMapping("/decisions/{numberOrId}/evidence")
    ResponseEntity<byte[]> evidence(Question question, @PathVariable String numberOrId, HttpServletRequest request) {
        DecisionEvents events = evidence.events(question, numberOrId);
        return awaited(events.last(), request)
                .map(checkpoint -> found(ZIP, "evidence-" + numberOrId + ".zip", evidence.bundle(events, checkpoint)))
                .orElseGet(() -> notYet(events.last()));
    }

    private Optional<SignedCheckpoint> awaited(long position, HttpServletRequest request) {
        Duration patience = Wait.preferredBy(request).map(Wait::atMost).orElse(Duration.ZERO);
        return published.await(position, patience);
    }

    private static ResponseEntity<byte[]> found(MediaType type, String file, byte[] body) {
        String name = file.replaceAll("[^A-Za-z0-9.-]", "_");
        return ResponseEntity.ok()
                .contentType(type)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
                .body(body);
    }

    private ResponseEntity<byte[]> notYet(long position) {
        String words = published.coverage().of(position).words() + "\n";
        return ResponseEntity.status(HttpStatus.ACCEPTED)
                .contentType(TEXT)
                .header(HttpHeaders.RETRY_AFTER, "1")
                .header("Preference-Applied", "wait=0")
                .body(words.getBytes(StandardCharsets.UTF_8));
    }
}
