package org.cartagena40.query.decisions;

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

/** The register of decisions over HTTP. */
@RestController
@RequestMapping("/api/v1/decisions")
public final class DecisionApi {

    private final DecisionQueries queries;

    public DecisionApi(DecisionQueries queries) {
        this.queries = queries;
    }

    @GetMapping
    ResponseEntity<ListAnswer<Decision>> decisions(
            Question question, Paging paging, @RequestParam(required = false) @Nullable String year) {
        return ListAnswer.to(question, paging, part -> queries.decisions(question, year(year), part), Decision.class);
    }

    @GetMapping("/{numberOrId}")
    Answer<Decision> decision(Question question, @PathVariable String numberOrId) {
        return Answer.to(question, queries.decision(question, numberOrId));
    }

    private static @Nullable Integer year(@Nullable String text) {
        if (text != null && !text.matches("\\d{4}")) {
            throw new BadParameter("year", "must be a year, such as 2026");
        }
        return text == null ? null : Integer.valueOf(text);
    }
}
