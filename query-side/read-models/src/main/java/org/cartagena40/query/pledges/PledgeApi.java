package org.cartagena40.query.pledges;

import org.cartagena40.query.http.ListAnswer;
import org.cartagena40.query.views.Paging;
import org.cartagena40.query.views.Question;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The pledges over HTTP. */
@RestController
@RequestMapping("/api/v1/pledges")
public final class PledgeApi {

    private final PledgeQueries queries;

    public PledgeApi(PledgeQueries queries) {
        this.queries = queries;
    }

    @GetMapping
    ResponseEntity<ListAnswer<MultiStakeholderPledge>> pledges(Question question, Paging paging) {
        return ListAnswer.to(question, paging, part -> queries.pledges(question, part), MultiStakeholderPledge.class);
    }
}
