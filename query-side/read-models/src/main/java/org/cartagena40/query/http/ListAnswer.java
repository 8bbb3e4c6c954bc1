package org.cartagena40.query.http;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import org.cartagena40.query.views.BadParameter;
import org.cartagena40.query.views.Page;
import org.cartagena40.query.views.Paging;
import org.cartagena40.query.views.Question;
import org.springframework.http.ResponseEntity;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/**
 * A list as it stood at the asked moment. Every list answers as JSON, JSON Lines or CSV, and links its next part with
 * the moment pinned: a reader pages through one state of the record. Asked for as a file it is whole, part after part.
 *
 * @param rows the type of its items, whose parts are the columns of a CSV
 * @param parts its items as they are written, each part read only when the one before it is written
 */
public record ListAnswer<T>(
        Instant asOf,
        long knownAt,
        List<T> items,
        @JsonIgnore Class<T> rows,
        @JsonIgnore Iterable<List<T>> parts) {

    /** A list that is read in parts. */
    public static <T> ResponseEntity<ListAnswer<T>> to(
            Question question, Paging paging, Function<Paging, Page<T>> list, Class<T> rows) {
        return Export.asked()
                .map(export -> export.of(question, new WholeList<>(list, paging.newestFirst()).parts(), rows))
                .orElseGet(() -> part(question, list.apply(paging), rows));
    }

    /** A list that is always whole. */
    public static <T> ResponseEntity<ListAnswer<T>> to(Question question, Page<T> page, Class<T> rows) {
        return Export.asked()
                .map(export -> export.of(question, List.of(whole(page)), rows))
                .orElseGet(() -> part(question, page, rows));
    }

    private static <T> List<T> whole(Page<T> page) {
        if (page.next() != null) {
            throw new BadParameter("format", "is not offered for this list as a whole; ask for its parts by limit");
        }
        return page.items();
    }

    private static <T> ResponseEntity<ListAnswer<T>> part(Question question, Page<T> page, Class<T> rows) {
        var answer = new ListAnswer<>(
                question.moment().asOf(), question.moment().knownAt(), page.items(), rows, List.of(page.items()));
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
