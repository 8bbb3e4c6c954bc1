package org.cartagena40.command.http;

import java.util.Locale;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.cartagena40.command.Outdated;
import org.cartagena40.command.Refused;
import org.cartagena40.command.Wording;
import org.cartagena40.command.Wordings;
import org.cartagena40.command.gateway.KeyReused;
import org.cartagena40.command.gateway.NotRecorded;
import org.cartagena40.events.LanguageFiles;
import org.cartagena40.eventstore.LogUnavailable;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.converter.HttpMessageNotReadableException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DatabindException;

/** Says in a language what went wrong. Its words stand in files, one a language; those of the rules in others. */
public record ProblemWords(Locale language) {

    private static final LanguageFiles FILES = LanguageFiles.beside(ProblemWords.class, "problems");

    public static LanguageFiles files() {
        return FILES;
    }

    /** A problem that is none of a rule, by the last part of its type. */
    public ProblemDetail problem(HttpStatusCode status, String type, Object... given) {
        return told(status, type, FILES.say(type, language, given));
    }

    /** What was told of the failure; null if it is none of ours. */
    @Nullable
    ProblemDetail of(Throwable failure) {
        if (failure instanceof Refused refusal) {
            return refused(refusal);
        }
        if (failure instanceof BadRequest bad) {
            return bad(bad);
        }
        if (failure instanceof HttpMessageNotReadableException || failure instanceof BodyNotUnderstood) {
            return unreadable(failure.getCause());
        }
        return ofTheRecord(failure);
    }

    private @Nullable ProblemDetail ofTheRecord(Throwable failure) {
        if (failure instanceof KeyReused) {
            return problem(HttpStatus.UNPROCESSABLE_CONTENT, "idempotency-key-reused");
        }
        if (failure instanceof AggregateNotFoundException unknown) {
            return problem(HttpStatus.NOT_FOUND, "not-on-record", unknown.getAggregateIdentifier());
        }
        boolean unavailable = failure instanceof LogUnavailable || failure instanceof NotRecorded;
        return unavailable ? problem(HttpStatus.SERVICE_UNAVAILABLE, "not-recorded") : null;
    }

    private ProblemDetail refused(Refused refusal) {
        Wording wording = Wordings.of(refusal.rule(), language);
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(status(refusal), wording.sentence());
        problem.setType(ProblemType.of(refusal.rule()));
        problem.setTitle(FILES.say("refused.title", language));
        problem.setProperty("rule", refusal.rule().name());
        problem.setProperty("clause", wording.clause());
        problem.setProperty("remedy", refusal.remedy(language));
        if (wording.field() != null) {
            problem.setProperty("field", wording.field());
        }
        if (refusal.found() != null) {
            problem.setProperty("found", refusal.found().in(language));
        }
        if (refusal instanceof Outdated outdated) {
            problem.setProperty("conflict", outdated.conflict());
        }
        return problem;
    }

    private static HttpStatus status(Refused refusal) {
        if (refusal instanceof Outdated) {
            return HttpStatus.PRECONDITION_FAILED;
        }
        boolean state = refusal.rule().wording().field() == null;
        return state ? HttpStatus.CONFLICT : HttpStatus.UNPROCESSABLE_CONTENT;
    }

    private ProblemDetail bad(BadRequest bad) {
        ProblemDetail problem = problem(bad.status(), bad.problem(), bad.given());
        if (bad.field() != null) {
            problem.setProperty("field", bad.field());
        }
        return problem;
    }

    /** What the reader of JSON found is told in English; another language says the rest. */
    private ProblemDetail unreadable(@Nullable Throwable cause) {
        String found = found(cause);
        String words = found == null ? "body-not-understood.empty" : "body-not-understood";
        ProblemDetail problem =
                told(HttpStatus.BAD_REQUEST, "body-not-understood", FILES.say(words, language, String.valueOf(found)));
        if (found != null) {
            problem.setProperty("found", found);
        }
        if (cause instanceof DatabindException json) {
            problem.setProperty("field", pointer(json));
        }
        return problem;
    }

    private static @Nullable String found(@Nullable Throwable cause) {
        if (cause instanceof DatabindException json && json.getCause() instanceof IllegalArgumentException reason) {
            return reason.getMessage();
        }
        return cause instanceof JacksonException json ? json.getOriginalMessage() : null;
    }

    private static String pointer(DatabindException json) {
        StringBuilder pointer = new StringBuilder();
        json.getPath()
                .forEach(step -> pointer.append('/')
                        .append(step.getPropertyName() == null ? step.getIndex() : step.getPropertyName()));
        return pointer.toString();
    }

    private ProblemDetail told(HttpStatusCode status, String type, String detail) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, detail);
        problem.setType(ProblemType.http(type));
        problem.setTitle(FILES.find(type + ".title", language).orElseGet(() -> FILES.say("title", language)));
        return problem;
    }
}
