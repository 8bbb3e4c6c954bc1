package org.cartagena40.query.http;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import org.cartagena40.events.LanguageFiles;
import org.cartagena40.query.documents.ContentGone;
import org.cartagena40.query.feed.TooManyReaders;
import org.cartagena40.query.views.BadParameter;
import org.cartagena40.query.views.NotOnRecord;
import org.cartagena40.query.views.RebuildRefused;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/**
 * What a question of this side can get wrong, as problem+json (RFC 9457), in the language that the request prefers. It
 * says what to ask instead.
 */
@RestControllerAdvice(basePackages = "org.cartagena40.query")
public final class Problems extends ResponseEntityExceptionHandler {

    static final LanguageFiles FILES = LanguageFiles.beside(Problems.class, "problems");

    @ExceptionHandler
    ResponseEntity<ProblemDetail> badParameter(BadParameter bad, HttpServletRequest request) {
        Told told = told(request, HttpStatus.BAD_REQUEST, "bad-parameter", bad.field(), bad.expected());
        told.problem().setProperty("field", bad.field());
        return told.answer().body(told.problem());
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> notOnRecord(NotOnRecord missing, HttpServletRequest request) {
        Told told = told(request, HttpStatus.NOT_FOUND, "not-on-record", missing.what(), missing.id());
        return told.answer().body(told.problem());
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> rebuildRefused(RebuildRefused refused, HttpServletRequest request) {
        Told told = told(request, HttpStatus.CONFLICT, "rebuild-refused", String.valueOf(refused.getMessage()));
        return told.answer().body(told.problem());
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> gone(ContentGone gone, HttpServletRequest request) {
        Told told = told(request, HttpStatus.GONE, "erased", gone.given());
        return told.answer().body(told.problem());
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> tooManyReaders(TooManyReaders many, HttpServletRequest request) {
        Told told = told(request, HttpStatus.SERVICE_UNAVAILABLE, "too-many-readers", many.given());
        return told.answer()
                .header("Retry-After", "30")
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(told.problem());
    }

    private record Told(ProblemDetail problem, Locale language) {

        ResponseEntity.BodyBuilder answer() {
            return ResponseEntity.status(problem.getStatus())
                    .header(HttpHeaders.CONTENT_LANGUAGE, language.toLanguageTag())
                    .varyBy(HttpHeaders.ACCEPT_LANGUAGE);
        }
    }

    private static Told told(HttpServletRequest request, HttpStatus status, String words, Object... given) {
        Locale language = FILES.asked(request.getHeader(HttpHeaders.ACCEPT_LANGUAGE));
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, FILES.say(words, language, given));
        problem.setTitle(FILES.say(words + ".title", language));
        return new Told(problem, language);
    }
}
