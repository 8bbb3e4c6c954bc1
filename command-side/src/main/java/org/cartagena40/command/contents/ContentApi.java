package org.cartagena40.command.contents;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.cartagena40.command.gateway.StandingSource;
import org.cartagena40.command.http.ActorSource;
import org.cartagena40.command.http.AskedLanguage;
import org.cartagena40.contentstore.ContentStore;
import org.cartagena40.contentstore.HeldContent;
import org.cartagena40.events.Actor;
import org.cartagena40.events.TextHash;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Files over HTTP: put under their hash, as often as one likes, with the same result. */
@RestController
@RequestMapping("/api/v1/contents/{hash}")
public final class ContentApi {

    private static final Pattern SHA_256 = Pattern.compile("[0-9a-f]{64}");

    /** What is now held under the hash. */
    record Taken(String hash, String mediaType, long size) {}

    /** Why a content goes. */
    record Erasure(@Nullable String reason) {}

    private final ContentDesk desk;
    private final ContentStore store;
    private final ActorSource actors;
    private final StandingSource standing;

    ContentApi(ContentDesk desk, ContentStore store, ActorSource actors, StandingSource standing) {
        this.desk = desk;
        this.store = store;
        this.actors = actors;
        this.standing = standing;
    }

    /** The body is read by nobody else: it may be larger than that of an act. */
    @PutMapping
    ResponseEntity<Taken> put(@PathVariable String hash, HttpServletRequest request) throws IOException {
        Actor by = signedIn(request);
        TextHash named = hash(hash);
        String said = Optional.ofNullable(request.getContentType()).orElse("");
        String mediaType = said.replaceAll(";.*", "").strip().toLowerCase(Locale.ROOT);
        FileKind kind = FileKind.of(mediaType).orElseThrow(() -> NotTaken.kind(mediaType));
        if (request.getContentLengthLong() > ContentStore.LARGEST) {
            throw NotTaken.tooLarge();
        }
        boolean isNew = desk.take(named, kind, by, request.getInputStream());
        HeldContent held = store.find(named).orElseThrow(NotTaken::unknown);
        return ResponseEntity.status(isNew ? HttpStatus.CREATED : HttpStatus.OK)
                .body(new Taken(hash, held.mediaType(), held.size()));
    }

    @PutMapping("/erasure")
    HeldContent erase(@PathVariable String hash, @RequestBody Erasure body, HttpServletRequest request) {
        return desk.erase(
                hash(hash), Objects.requireNonNullElse(body.reason(), ""), signedIn(request), standing.current());
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> notTaken(NotTaken reason, HttpServletRequest request) {
        Locale language = AskedLanguage.of(request);
        ProblemDetail problem = reason.problem(language);
        return AskedLanguage.answer(problem.getStatus(), language).body(problem);
    }

    private Actor signedIn(HttpServletRequest request) {
        return actors.actor(request).orElseThrow(NotTaken::nobody);
    }

    private static TextHash hash(String hash) {
        if (!SHA_256.matcher(hash).matches()) {
            throw NotTaken.malformed(hash);
        }
        return new TextHash(hash);
    }
}
