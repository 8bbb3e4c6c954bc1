package org.cartagena40.command.contents;

import java.net.URI;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;

/** A file that is not taken in, and why. Nothing was stored. */
public final class NotTaken extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final HttpStatus status;
    private final String problem;

    private NotTaken(HttpStatus status, String problem, String detail) {
        super(detail + " Nothing was stored.", null, false, false);
        this.status = status;
        this.problem = problem;
    }

    static NotTaken tooLarge() {
        return new NotTaken(
                HttpStatus.CONTENT_TOO_LARGE, "content-too-large", "A file holds at most 26214400 bytes (25 MiB).");
    }

    static NotTaken kind(String mediaType) {
        return new NotTaken(
                HttpStatus.UNSUPPORTED_MEDIA_TYPE,
                "content-kind-not-taken",
                "'" + mediaType + "' is not taken: send a PDF, DOCX, ODT, XLSX, ODS, plain text or Markdown in UTF-8,"
                        + " PNG or JPEG with its Content-Type.");
    }

    static NotTaken notAsSaid(FileKind kind) {
        return new NotTaken(
                HttpStatus.UNSUPPORTED_MEDIA_TYPE,
                "content-is-something-else",
                "The bytes are not those of " + kind.mediaType() + " without macros.");
    }

    static NotTaken otherHash(String hash) {
        return new NotTaken(
                HttpStatus.UNPROCESSABLE_CONTENT,
                "content-has-another-hash",
                "The SHA-256 of what arrived is " + hash + ", not the one in the address: send it again.");
    }

    static NotTaken malformed(String hash) {
        return new NotTaken(
                HttpStatus.BAD_REQUEST,
                "hash-malformed",
                "'" + hash + "' is not a SHA-256: send its 64 digits in lower-case hex.");
    }

    static NotTaken empty() {
        return new NotTaken(HttpStatus.UNPROCESSABLE_CONTENT, "content-empty", "The file is empty.");
    }

    static NotTaken erased() {
        return new NotTaken(
                HttpStatus.GONE, "content-erased", "The content of this hash was erased and is not taken again.");
    }

    static NotTaken unknown() {
        return new NotTaken(HttpStatus.NOT_FOUND, "content-unknown", "No content was handed in under this hash.");
    }

    static NotTaken nobody() {
        return new NotTaken(
                HttpStatus.UNAUTHORIZED, "sign-in-needed", "Files are handed in under an account: sign in.");
    }

    /** As it is answered. */
    public ProblemDetail problem() {
        ProblemDetail detail = ProblemDetail.forStatusAndDetail(status, getMessage());
        detail.setType(URI.create("/problems/http/" + problem));
        detail.setTitle("The file was not taken");
        return detail;
    }
}
