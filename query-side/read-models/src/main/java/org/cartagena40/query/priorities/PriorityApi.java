package org.cartagena40.query.priorities;

import org.cartagena40.query.http.Answer;
import org.cartagena40.query.http.ListAnswer;
import org.cartagena40.query.views.Paging;
import org.cartagena40.query.views.Question;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The priorities over HTTP. */
@RestController
@RequestMapping("/api/v1")
public final class PriorityApi {

    private final PriorityQueries queries;

    public PriorityApi(PriorityQueries queries) {
        this.queries = queries;
    }

    @GetMapping("/priority-cycles")
    ResponseEntity<ListAnswer<Cycle>> cycles(Question question, Paging paging) {
        return ListAnswer.to(question, paging, part -> queries.cycles(question, part), Cycle.class);
    }

    /** Of the cycle in force, unless another is named. */
    @GetMapping("/priorities")
    ResponseEntity<ListAnswer<PriorityArea>> priorities(
            Question question, Paging paging, @RequestParam(required = false) @Nullable String cycle) {
        return ListAnswer.to(question, paging, part -> queries.areas(question, cycle, part), PriorityArea.class);
    }

    @GetMapping("/priorities/{cycle}")
    Answer<PriorityBoard> board(Question question, @PathVariable String cycle) {
        return Answer.to(question, queries.board(question, cycle));
    }

    /** With its revision as the tag that an amendment sends back. */
    @GetMapping("/priorities/{cycle}/proposals/{priority}")
    ResponseEntity<Answer<Proposal>> proposal(
            Question question, @PathVariable String cycle, @PathVariable String priority) {
        Proposal proposal = queries.proposal(question, cycle, priority);
        return ResponseEntity.ok().eTag("\"" + proposal.revision() + "\"").body(Answer.to(question, proposal));
    }
}
