package org.cartagena40.query.http;

import org.cartagena40.query.documents.ContentGone;
import org.cartagena40.query.feed.TooManyReaders;
import org.cartagena40.query.views.BadParameter;
import org.cartagena40.query.views.NotOnRecord;
import org.cartagena40.query.views.RebuildRefused;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/** What a question of this side can get wrong, as problem+json (RFC 9457). It says what to ask instead. */
@RestControllerAdvice(basePackages = "org.cartagena40.query")
public final class Problems extends ResponseEntityExceptionHandler {

    @ExceptionHandler
    ProblemDetail badParameter(BadParameter bad) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(HttpStatus.BAD_REQUEST, bad.getMessage());
        problem.setTitle("A parameter cannot be understood");
        problem.setProperty("field", bad.field());
        return problem;
    }

    @ExceptionHandler
    ProblemDetail notOnRecord(NotOnRecord missing) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(HttpStatus.NOT_FOUND, missing.getMessage());
        problem.setTitle("Not on record");
        return problem;
    }

    @ExceptionHandler
    ProblemDetail rebuildRefused(RebuildRefused refused) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(HttpStatus.CONFLICT, refused.getMessage());
        problem.setTitle("The rebuild is not begun");
        return problem;
    }

    @ExceptionHandler
    ProblemDetail gone(ContentGone gone) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(HttpStatus.GONE, gone.getMessage());
        problem.setTitle("Erased");
        return problem;
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> tooManyReaders(TooManyReaders many) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(HttpStatus.SERVICE_UNAVAILABLE, many.getMessage());
        problem.setTitle("Too many readers of the feed");
        return ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE)
                .header("Retry-After", "30")
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }
}
