package org.cartagena40.identity;

import java.net.URI;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.bind.MissingRequestHeaderException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Says as a problem (RFC 9457) who may not do something, and what of a request about persons is not understood. */
@RestControllerAdvice
public final class IdentityProblems {

    @ExceptionHandler
    ResponseEntity<ProblemDetail> told(ErrorResponseException problem) {
        return ResponseEntity.status(problem.getStatusCode()).body(problem.getBody());
    }

    /** The reason is ours where a value refused itself; else it is not told, because it may repeat what was sent. */
    @RestControllerAdvice("org.cartagena40.identity")
    public static final class AboutPersons {

        @ExceptionHandler
        ResponseEntity<ProblemDetail> unreadable(HttpMessageNotReadableException unreadable) {
            Throwable cause = unreadable.getMostSpecificCause();
            String reason = cause instanceof IllegalArgumentException ? cause.getMessage() : null;
            return bad(reason == null ? "The body is missing or is not what is expected here." : reason);
        }

        @ExceptionHandler
        ResponseEntity<ProblemDetail> missing(MissingRequestHeaderException missing) {
            return bad("The header " + missing.getHeaderName() + " is missing.");
        }

        private static ResponseEntity<ProblemDetail> bad(String detail) {
            ProblemDetail problem = ProblemDetail.forStatusAndDetail(HttpStatus.BAD_REQUEST, detail);
            problem.setType(URI.create("/problems/http/body-not-understood"));
            problem.setTitle("The request is not understood");
            return ResponseEntity.badRequest().body(problem);
        }
    }
}
