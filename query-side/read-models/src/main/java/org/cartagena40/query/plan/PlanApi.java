package org.cartagena40.query.plan;

import org.cartagena40.query.http.Answer;
import org.cartagena40.query.views.Question;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The plan over HTTP. */
@RestController
@RequestMapping("/api/v1/plan")
public final class PlanApi {

    private final PlanQueries queries;

    public PlanApi(PlanQueries queries) {
        this.queries = queries;
    }

    @GetMapping
    Answer<Plan> plan(Question question) {
        return Answer.to(question, queries.plan(question));
    }
}
