package org.cartagena40.identity;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Locale;
import java.util.Objects;
import org.cartagena40.identity.tokens.Problems;
import org.springframework.http.HttpHeaders;
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

    /** What is not in our words goes out as it came. */
    @ExceptionHandler
    ResponseEntity<ProblemDetail> told(ErrorResponseException problem, HttpServletRequest request) {
        String code = problem.getDetailMessageCode();
        if (Problems.FILES.find(code, Locale.ENGLISH).isEmpty()) {
            return ResponseEntity.status(problem.getStatusCode()).body(problem.getBody());
        }
        Locale language = Problems.language(request);
        Object[] given = Objects.requireNonNullElse(problem.getDetailMessageArguments(), new Object[0]);
        problem.getBody().setTitle(Problems.FILES.say("title", language));
        problem.getBody().setDetail(Problems.FILES.say(code, language, given));
        return answer(problem.getBody(), language);
    }

    private static ResponseEntity<ProblemDetail> answer(ProblemDetail problem, Locale language) {
        return ResponseEntity.status(problem.getStatus())
                .header(HttpHeaders.CONTENT_LANGUAGE, language.toLanguageTag())
                .varyBy(HttpHeaders.ACCEPT_LANGUAGE)
                .body(problem);
    }

    /** The reason is ours where a value refused itself; else it is not told, because it may repeat what was sent. */
    @RestControllerAdvice("org.cartagena40.identity")
    public static final class AboutPersons {

        @ExceptionHandler
        ResponseEntity<ProblemDetail> unreadable(
                HttpMessageNotReadableException unreadable, HttpServletRequest request) {
            Throwable cause = unreadable.getMostSpecificCause();
            String reason = cause instanceof IllegalArgumentException ? cause.getMessage() : null;
            Locale language = Problems.language(request);
            return reason == null || !language.equals(Locale.ENGLISH)
                    ? bad(language, Problems.FILES.say("body-not-understood", language))
                    : bad(language, reason);
        }

        @ExceptionHandler
        ResponseEntity<ProblemDetail> missing(MissingRequestHeaderException missing, HttpServletRequest request) {
            Locale language = Problems.language(request);
            return bad(language, Problems.FILES.say("header-missing", language, missing.getHeaderName()));
        }

        private static ResponseEntity<ProblemDetail> bad(Locale language, String detail) {
            ProblemDetail problem = ProblemDetail.forStatusAndDetail(HttpStatus.BAD_REQUEST, detail);
            problem.setType(URI.create("/problems/http/body-not-understood"));
            problem.setTitle(Problems.FILES.say("body-not-understood.title", language));
            return answer(problem, language);
        }
    }
}
