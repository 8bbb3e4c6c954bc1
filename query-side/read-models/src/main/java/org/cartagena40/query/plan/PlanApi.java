package org.cartagena40.query.plan;

import org.cartagena40.query.http.Answer;
import org.cartagena40.query.http.ListAnswer;
import org.cartagena40.query.views.Paging;
import org.cartagena40.query.views.Question;
import org.springframework.http.ResponseEntity;
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
    Answer<PlanCatalogue> plan(Question question) {
        return Answer.to(question, queries.catalogue(question));
    }

    @GetMapping("/actions")
    ResponseEntity<ListAnswer<PlanAction>> actions(Question question, Paging paging) {
        return ListAnswer.to(question, paging, part -> queries.actions(question, part), PlanAction.class);
    }

    @GetMapping("/versions")
    ResponseEntity<ListAnswer<PlanVersion>> versions(Question question, Paging paging) {
        return ListAnswer.to(question, paging, part -> queries.versions(question, part), PlanVersion.class);
    }
}
