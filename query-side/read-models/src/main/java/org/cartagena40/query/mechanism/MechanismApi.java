package org.cartagena40.query.mechanism;

import org.cartagena40.query.http.Answer;
import org.cartagena40.query.views.Question;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The Mechanism over HTTP. */
@RestController
@RequestMapping("/api/v1/mechanism")
public final class MechanismApi {

    private final MechanismQueries queries;

    public MechanismApi(MechanismQueries queries) {
        this.queries = queries;
    }

    @GetMapping
    Answer<MechanismReference> mechanism(Question question) {
        return Answer.to(question, queries.reference(question));
    }
}
