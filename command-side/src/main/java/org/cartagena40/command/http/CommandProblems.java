package org.cartagena40.command.http;

import java.lang.reflect.Method;
import java.util.Objects;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.cartagena40.command.Outdated;
import org.cartagena40.command.Refused;
import org.cartagena40.command.Rule;
import org.cartagena40.command.gateway.KeyReused;
import org.cartagena40.command.gateway.NotRecorded;
import org.cartagena40.eventstore.LogUnavailable;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.util.ReflectionUtils;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.method.annotation.ExceptionHandlerMethodResolver;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DatabindException;

/**
 * Says what went wrong with an act (RFC 9457): which rule, which field, what to do, and that nothing was recorded. A
 * refusal for a field of the request is 422, one for the state of the record is 409, one for a text that somebody changed
 * meanwhile is 412 with both texts.
 */
@RestControllerAdvice(basePackages = "org.cartagena40.command")
public final class CommandProblems {

    private static final Logger LOG = LoggerFactory.getLogger(CommandProblems.class);
    private static final ExceptionHandlerMethodResolver KNOWN =
            new ExceptionHandlerMethodResolver(CommandProblems.class);

    /** The same answer for who shows it on a page. What is none of ours goes on as it is. */
    public ProblemDetail told(RuntimeException failure) {
        Method teller = KNOWN.resolveMethod(failure);
        if (teller == null) {
            throw failure;
        }
        ReflectionUtils.makeAccessible(teller);
        Object answer = Objects.requireNonNull(ReflectionUtils.invokeMethod(teller, this, failure));
        return (ProblemDetail) Objects.requireNonNull(((ResponseEntity<?>) answer).getBody());
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> refused(Refused refusal) {
        Rule rule = refusal.rule();
        var wording = rule.wording();
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(status(refusal), wording.sentence());
        problem.setType(ProblemType.of(rule));
        problem.setTitle("Refused: nothing was recorded");
        problem.setProperty("rule", rule.name());
        problem.setProperty("clause", wording.clause());
        problem.setProperty("remedy", refusal.remedy());
        if (wording.field() != null) {
            problem.setProperty("field", wording.field());
        }
        if (refusal.found() != null) {
            problem.setProperty("found", refusal.found());
        }
        if (refusal instanceof Outdated outdated) {
            problem.setProperty("conflict", outdated.conflict());
        }
        return answer(problem);
    }

    private static HttpStatus status(Refused refusal) {
        if (refusal instanceof Outdated) {
            return HttpStatus.PRECONDITION_FAILED;
        }
        boolean state = refusal.rule().wording().field() == null;
        return state ? HttpStatus.CONFLICT : HttpStatus.UNPROCESSABLE_CONTENT;
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> bad(BadRequest bad) {
        ProblemDetail problem = problem(bad.status(), bad.problem(), bad.title(), bad.getMessage());
        if (bad.field() != null) {
            problem.setProperty("field", bad.field());
        }
        return answer(problem);
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> reused(KeyReused reused) {
        return answer(problem(
                HttpStatus.UNPROCESSABLE_CONTENT,
                "idempotency-key-reused",
                "The key belongs to another request",
                "This Idempotency-Key was used by another actor, at another address or with another body. Nothing was"
                        + " recorded; send a new act under a new key."));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> unknown(AggregateNotFoundException unknown) {
        return answer(problem(
                HttpStatus.NOT_FOUND,
                "not-on-record",
                "Not on record",
                "'" + unknown.getAggregateIdentifier() + "' is not on record. Nothing was recorded."));
    }

    @ExceptionHandler({LogUnavailable.class, NotRecorded.class})
    ResponseEntity<ProblemDetail> unavailable(RuntimeException failure) {
        LOG.warn("an act could not be recorded", failure);
        ProblemDetail problem = problem(
                HttpStatus.SERVICE_UNAVAILABLE,
                "not-recorded",
                "The act may not have been recorded",
                "The log did not confirm it. Repeat the request with the same Idempotency-Key: it is recorded once.");
        return ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE)
                .header(HttpHeaders.RETRY_AFTER, "2")
                .body(problem);
    }

    @ExceptionHandler({HttpMessageNotReadableException.class, BodyNotUnderstood.class})
    ResponseEntity<ProblemDetail> unreadable(RuntimeException unreadable) {
        ProblemDetail problem = problem(
                HttpStatus.BAD_REQUEST,
                "body-not-understood",
                "The body is not understood",
                detail(unreadable.getCause()));
        if (unreadable.getCause() instanceof DatabindException json) {
            problem.setProperty("field", pointer(json));
        }
        return answer(problem);
    }

    private static String detail(@Nullable Throwable cause) {
        if (cause instanceof DatabindException json && json.getCause() instanceof IllegalArgumentException reason) {
            return reason.getMessage() + ". Nothing was recorded.";
        }
        if (cause instanceof JacksonException json) {
            return json.getOriginalMessage() + ". Nothing was recorded.";
        }
        return "The body is missing or is not JSON. Nothing was recorded.";
    }

    private static String pointer(DatabindException json) {
        StringBuilder pointer = new StringBuilder();
        json.getPath()
                .forEach(step -> pointer.append('/')
                        .append(step.getPropertyName() == null ? step.getIndex() : step.getPropertyName()));
        return pointer.toString();
    }

    private static ProblemDetail problem(HttpStatusCode status, String type, String title, @Nullable String detail) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, detail);
        problem.setType(ProblemType.http(type));
        problem.setTitle(title);
        return problem;
    }

    private static ResponseEntity<ProblemDetail> answer(ProblemDetail problem) {
        return ResponseEntity.status(problem.getStatus()).body(problem);
    }
}
