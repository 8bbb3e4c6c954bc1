package org.cartagena40.query.state;

import org.cartagena40.query.http.Answer;
import org.cartagena40.query.views.Question;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The governance state over HTTP. */
@RestController
@RequestMapping("/api/v1/state")
public final class StateApi {

    private final StateQueries queries;

    public StateApi(StateQueries queries) {
        this.queries = queries;
    }

    @GetMapping
    Answer<GovernanceState> state(Question question) {
        return Answer.to(question, queries.state(question));
    }
}
