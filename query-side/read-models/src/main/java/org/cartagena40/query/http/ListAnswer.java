package org.cartagena40.query.http;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.List;
import org.cartagena40.query.views.Page;
import org.cartagena40.query.views.Question;
import org.springframework.http.ResponseEntity;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/**
 * A list as it stood at the asked moment. Every list answers as JSON, JSON Lines or CSV, and links its next part with
 * the moment pinned: a reader pages through one state of the record.
 *
 * @param rows the type of its items, whose parts are the columns of a CSV
 */
public record ListAnswer<T>(
        Instant asOf,
        long knownAt,
        List<T> items,
        @JsonIgnore Class<T> rows) {

    public static <T> ResponseEntity<ListAnswer<T>> to(Question question, Page<T> page, Class<T> rows) {
        var answer =
                new ListAnswer<>(question.moment().asOf(), question.moment().knownAt(), page.items(), rows);
        return linked(question, page).body(answer);
    }

    /** An answer that links the next part, the moment pinned. */
    public static ResponseEntity.BodyBuilder linked(Question question, Page<?> page) {
        ResponseEntity.BodyBuilder response = ResponseEntity.ok();
        if (page.next() != null) {
            response.header("Link", "<" + nextPart(question, page.next()) + ">; rel=\"next\"");
        }
        return response;
    }

    private static String nextPart(Question question, String cursor) {
        var address = ServletUriComponentsBuilder.fromCurrentRequest()
                .replaceQueryParam("after")
                .replaceQueryParam("asOf", question.moment().asOf())
                .replaceQueryParam("knownAt", question.moment().knownAt())
                .replaceQueryParam("cursor", cursor)
                .build();
        return address.getPath() + "?" + address.getQuery();
    }
}
