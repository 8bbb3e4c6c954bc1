package org.cartagena40.query.feed;

import java.util.List;
import java.util.stream.Collectors;
import org.cartagena40.query.http.ListConverter;
import org.cartagena40.query.http.Parameters;
import org.cartagena40.query.views.Paging;
import org.cartagena40.query.views.Question;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

/** The audit feed over HTTP, as JSON Lines: what comes after the last position read. */
@RestController
@RequestMapping("/api/v1/events")
public final class FeedApi {

    private final FeedQueries queries;
    private final JsonMapper mapper;

    public FeedApi(FeedQueries queries, JsonMapper mapper) {
        this.queries = queries;
        this.mapper = mapper;
    }

    @GetMapping
    ResponseEntity<byte[]> events(Question question, Paging paging, @RequestParam(defaultValue = "-1") String after) {
        List<FeedEntry> events = queries.events(question, Parameters.position("after", after), paging.limit());
        String lines = events.stream()
                .map(event -> mapper.writeValueAsString(event) + "\n")
                .collect(Collectors.joining());
        return ResponseEntity.ok()
                .contentType(ListConverter.JSON_LINES)
                .body(lines.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }
}
