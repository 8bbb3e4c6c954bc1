package org.cartagena40.query.silence;

import java.util.Arrays;
import org.cartagena40.query.http.Answer;
import org.cartagena40.query.http.ListAnswer;
import org.cartagena40.query.views.BadParameter;
import org.cartagena40.query.views.Paging;
import org.cartagena40.query.views.Question;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The silence board over HTTP. */
@RestController
@RequestMapping("/api/v1/silence-procedures")
public final class SilenceApi {

    private final SilenceQueries queries;

    public SilenceApi(SilenceQueries queries) {
        this.queries = queries;
    }

    @GetMapping
    ResponseEntity<ListAnswer<ProcedureSummary>> procedures(
            Question question, Paging paging, @RequestParam(required = false) @Nullable String status) {
        return ListAnswer.to(
                question, paging, part -> queries.procedures(question, status(status), part), ProcedureSummary.class);
    }

    @GetMapping("/{id}")
    Answer<SilenceProcedure> procedure(Question question, @PathVariable String id) {
        return Answer.to(question, queries.procedure(question, id));
    }

    private static @Nullable ProcedureStatus status(@Nullable String text) {
        if (text == null) {
            return null;
        }
        return Arrays.stream(ProcedureStatus.values())
                .filter(status -> status.name().equals(text))
                .findAny()
                .orElseThrow(() -> new BadParameter(
                        "status",
                        "must be one of "
                                + String.join(
                                        ", ",
                                        Arrays.stream(ProcedureStatus.values())
                                                .map(Enum::name)
                                                .toList())));
    }
}
