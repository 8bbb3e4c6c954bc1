package org.cartagena40.query.membership;

import org.cartagena40.query.http.Answer;
import org.cartagena40.query.http.ListAnswer;
import org.cartagena40.query.views.Paging;
import org.cartagena40.query.views.Question;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The members and the accreditations over HTTP. */
@RestController
@RequestMapping("/api/v1")
public final class MembershipApi {

    private final MembershipQueries queries;

    public MembershipApi(MembershipQueries queries) {
        this.queries = queries;
    }

    @GetMapping("/members")
    ResponseEntity<ListAnswer<Member>> members(Question question, Paging paging) {
        return ListAnswer.to(question, paging, part -> queries.members(question, part), Member.class);
    }

    @GetMapping("/members/{state}")
    Answer<MemberDetail> member(Question question, @PathVariable String state) {
        return Answer.to(question, queries.member(question, state));
    }

    @GetMapping("/accreditations")
    ResponseEntity<ListAnswer<Accreditation>> accreditations(Question question, Paging paging) {
        return ListAnswer.to(question, paging, part -> queries.accreditations(question, part), Accreditation.class);
    }
}
