package org.cartagena40.query.notices;

import org.cartagena40.query.http.ListAnswer;
import org.cartagena40.query.notices.NoticeQueries.Addressed;
import org.cartagena40.query.views.Question;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Notices and letters over HTTP. */
@RestController
@RequestMapping("/api/v1/silence-procedures/{id}/notices")
public final class NoticeApi {

    private final NoticeQueries queries;

    public NoticeApi(NoticeQueries queries) {
        this.queries = queries;
    }

    @GetMapping
    ResponseEntity<ListAnswer<NoticeOnRecord>> notices(Question question, @PathVariable String id) {
        return ListAnswer.to(question, queries.notices(question, id), NoticeOnRecord.class);
    }

    @GetMapping(
            path = "/{notice}/letters/{state}",
            produces = {LetterConverter.PLAIN, LetterConverter.PAGE})
    Letter letter(
            Question question,
            @PathVariable String id,
            @PathVariable String notice,
            @PathVariable String state,
            @RequestParam(defaultValue = "es") String lang) {
        return queries.letter(question, id, new Addressed(notice, state, LetterLanguage.of(lang)));
    }
}
