package org.cartagena40.query.record;

import org.cartagena40.query.http.ListAnswer;
import org.cartagena40.query.http.Parameters;
import org.cartagena40.query.views.Paging;
import org.cartagena40.query.views.Question;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Historical facts, corrections and annotations over HTTP. */
@RestController
@RequestMapping("/api/v1")
public final class RecordApi {

    private final RecordQueries queries;

    public RecordApi(RecordQueries queries) {
        this.queries = queries;
    }

    @GetMapping("/historical-facts")
    ResponseEntity<ListAnswer<HistoricalFact>> facts(Question question, Paging paging) {
        return ListAnswer.to(question, paging, part -> queries.facts(question, part), HistoricalFact.class);
    }

    @GetMapping("/corrections")
    ResponseEntity<ListAnswer<Correction>> corrections(
            Question question, Paging paging, @RequestParam(required = false) @Nullable String target) {
        return ListAnswer.to(
                question, paging, part -> queries.corrections(question, target(target), part), Correction.class);
    }

    @GetMapping("/annotations")
    ResponseEntity<ListAnswer<Annotation>> annotations(
            Question question, Paging paging, @RequestParam(required = false) @Nullable String target) {
        return ListAnswer.to(
                question, paging, part -> queries.annotations(question, target(target), part), Annotation.class);
    }

    private static @Nullable Long target(@Nullable String position) {
        return position == null ? null : Parameters.position("target", position);
    }
}
