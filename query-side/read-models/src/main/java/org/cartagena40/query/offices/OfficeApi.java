package org.cartagena40.query.offices;

import org.cartagena40.query.http.Answer;
import org.cartagena40.query.views.Question;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The offices over HTTP. */
@RestController
@RequestMapping("/api/v1")
public final class OfficeApi {

    private final OfficeQueries queries;

    public OfficeApi(OfficeQueries queries) {
        this.queries = queries;
    }

    @GetMapping("/offices")
    Answer<Offices> offices(Question question) {
        return Answer.to(question, queries.offices(question));
    }

    @GetMapping("/invitations/{id}")
    Answer<Offices.Invitation> invitation(Question question, @PathVariable String id) {
        return Answer.to(question, queries.invitation(question, id));
    }
}
