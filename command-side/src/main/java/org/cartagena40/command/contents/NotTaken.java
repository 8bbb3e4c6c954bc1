package org.cartagena40.command.contents;

import java.util.Locale;
import org.cartagena40.command.http.ProblemWords;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;

/** A file that is not taken in, and why. Nothing was stored. */
public final class NotTaken extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final HttpStatus status;
    private final String problem;
    private final transient Object[] given;

    private NotTaken(HttpStatus status, String problem, Object... given) {
        super(problem, null, false, false);
        this.status = status;
        this.problem = problem;
        this.given = given;
    }

    static NotTaken tooLarge() {
        return new NotTaken(HttpStatus.CONTENT_TOO_LARGE, "content-too-large");
    }

    static NotTaken kind(String mediaType) {
        return new NotTaken(HttpStatus.UNSUPPORTED_MEDIA_TYPE, "content-kind-not-taken", mediaType);
    }

    static NotTaken notAsSaid(FileKind kind) {
        return new NotTaken(HttpStatus.UNSUPPORTED_MEDIA_TYPE, "content-is-something-else", kind.mediaType());
    }

    static NotTaken otherHash(String hash) {
        return new NotTaken(HttpStatus.UNPROCESSABLE_CONTENT, "content-has-another-hash", hash);
    }

    static NotTaken malformed(String hash) {
        return new NotTaken(HttpStatus.BAD_REQUEST, "hash-malformed", hash);
    }

    static NotTaken empty() {
        return new NotTaken(HttpStatus.UNPROCESSABLE_CONTENT, "content-empty");
    }

    static NotTaken erased() {
        return new NotTaken(HttpStatus.GONE, "content-erased");
    }

    static NotTaken unknown() {
        return new NotTaken(HttpStatus.NOT_FOUND, "content-unknown");
    }

    static NotTaken nobody() {
        return new NotTaken(HttpStatus.UNAUTHORIZED, "sign-in-needed");
    }

    /** As it is answered, in this language. */
    public ProblemDetail problem(Locale language) {
        return new ProblemWords(language).problem(status, problem, given);
    }
}
