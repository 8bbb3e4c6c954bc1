package org.cartagena40.command.http;

import java.time.Instant;
import java.util.List;
import org.cartagena40.command.ActaCommand;
import org.cartagena40.command.documents.RegisterDocument;
import org.cartagena40.command.gateway.Ids;
import org.cartagena40.command.gateway.Receipt;
import org.cartagena40.command.record.AnnotateRecord;
import org.cartagena40.command.record.CorrectRecord;
import org.cartagena40.command.record.Correction;
import org.cartagena40.command.record.RecordHistoricalFact;
import org.cartagena40.command.record.RotateKey;
import org.cartagena40.events.Evidence;
import org.cartagena40.events.Label;
import org.cartagena40.events.LanguageText;
import org.cartagena40.events.TextHash;
import org.cartagena40.events.documents.DocumentId;
import org.cartagena40.events.documents.DocumentType;
import org.cartagena40.events.record.FactKind;
import org.cartagena40.events.record.RecordEntryId;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Acts on the record itself: historical facts, corrections, annotations, keys, and the documents it knows of. */
@RestController
@RequestMapping("/api/v1")
public final class RecordCommandApi {

    record FactBody(FactKind kind, Label title, StatedTime effective) {}

    /** @param position where the event that is wrong lies in the log */
    record CorrectionBody(long position, List<Correction> fields, String reason, Evidence evidence) {}

    record AnnotationBody(long position, Label text) {}

    /** @param key the later one, as the log's policy names it */
    record KeyBody(String key, Instant earlierSignsUntil) {}

    /** @param effective the document's own date, as its source states it */
    record DocumentBody(
            DocumentId document,
            DocumentType type,
            Label title,
            @Nullable TextHash hash,
            StatedTime effective) {}

    private final CommandDesk desk;

    public RecordCommandApi(CommandDesk desk) {
        this.desk = desk;
    }

    @PostMapping("/historical-facts")
    ResponseEntity<Receipt> fact(@RequestBody FactBody body, Arrival arrival) {
        var command = new RecordHistoricalFact(
                entry("fact", arrival),
                body.kind(),
                body.title(),
                body.effective().effective(),
                arrival.act(),
                arrival.receivedAt());
        return record(arrival, command);
    }

    @PostMapping("/corrections")
    ResponseEntity<Receipt> correct(@RequestBody CorrectionBody body, Arrival arrival) {
        var command = new CorrectRecord(
                entry("correction", arrival),
                body.position(),
                body.fields(),
                body.reason(),
                body.evidence(),
                arrival.act(),
                arrival.receivedAt());
        return record(arrival, command);
    }

    @PostMapping("/annotations")
    ResponseEntity<Receipt> annotate(@RequestBody AnnotationBody body, Arrival arrival) {
        var command = new AnnotateRecord(
                entry("annotation", arrival),
                body.position(),
                LanguageText.of(body.text().lang(), body.text().text()),
                arrival.act(),
                arrival.receivedAt());
        return record(arrival, command);
    }

    @PostMapping("/log-keys")
    ResponseEntity<Receipt> rotate(@RequestBody KeyBody body, Arrival arrival) {
        var command = new RotateKey(
                entry("log-key", arrival), body.key(), body.earlierSignsUntil(), arrival.act(), arrival.receivedAt());
        return record(arrival, command);
    }

    @PostMapping("/documents")
    ResponseEntity<Receipt> document(@RequestBody DocumentBody body, Arrival arrival) {
        var command = new RegisterDocument(
                body.document(),
                body.type(),
                body.title(),
                body.hash(),
                body.effective().effective(),
                arrival.act(),
                arrival.receivedAt());
        return desk.record(arrival, command, document -> "/api/v1/documents");
    }

    /** An entry's id is named after the request that made it, so a repeated request means the same entry. */
    private static RecordEntryId entry(String kind, Arrival arrival) {
        return new RecordEntryId(Ids.named(kind + ":" + arrival.key()).toString());
    }

    private ResponseEntity<Receipt> record(Arrival arrival, ActaCommand command) {
        return desk.record(arrival, command, entry -> "/api/v1/history");
    }
}
