package org.cartagena40.command.http;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.cartagena40.command.Refused;
import org.cartagena40.command.gateway.KeyReused;
import org.cartagena40.command.gateway.NotRecorded;
import org.cartagena40.eventstore.LogUnavailable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/**
 * Says what went wrong with an act (RFC 9457): which rule, which field, what to do, and that nothing was recorded, in the
 * language that the request prefers. A refusal for a field of the request is 422, one for the state of the record is 409,
 * one for a text that somebody changed meanwhile is 412 with both texts.
 */
@RestControllerAdvice(basePackages = "org.cartagena40.command")
public final class CommandProblems {

    private static final Logger LOG = LoggerFactory.getLogger(CommandProblems.class);

    /** The same answer for who shows it on a page, in the page's language. What is none of ours goes on as it is. */
    public ProblemDetail told(RuntimeException failure, Locale language) {
        ProblemWords words = new ProblemWords(language);
        return Stream.iterate((Throwable) failure, Objects::nonNull, Throwable::getCause)
                .flatMap(cause -> Stream.ofNullable(words.of(cause)))
                .findFirst()
                .orElseThrow(() -> failure);
    }

    @ExceptionHandler({
        Refused.class,
        BadRequest.class,
        KeyReused.class,
        AggregateNotFoundException.class,
        LogUnavailable.class,
        NotRecorded.class,
        HttpMessageNotReadableException.class,
        BodyNotUnderstood.class
    })
    ResponseEntity<ProblemDetail> told(RuntimeException failure, HttpServletRequest request) {
        Locale language = AskedLanguage.of(request);
        ProblemDetail problem = told(failure, language);
        var answer = AskedLanguage.answer(problem.getStatus(), language);
        if (problem.getStatus() == HttpStatus.SERVICE_UNAVAILABLE.value()) {
            LOG.warn("an act could not be recorded", failure);
            answer.header(HttpHeaders.RETRY_AFTER, "2");
        }
        return answer.body(problem);
    }
}
