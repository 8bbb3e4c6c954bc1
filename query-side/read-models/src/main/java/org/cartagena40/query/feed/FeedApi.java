package org.cartagena40.query.feed;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.stream.Collectors;
import org.cartagena40.query.http.ListConverter;
import org.cartagena40.query.http.Parameters;
import org.cartagena40.query.views.Paging;
import org.cartagena40.query.views.Question;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

/**
 * The audit feed over HTTP: as JSON Lines what comes after the last position read; as server-sent events the same, going
 * on as the log grows or, at a speed, a past played again.
 */
@RestController
@RequestMapping("/api/v1")
public final class FeedApi {

    private static final MediaType ND_JSON = new MediaType("application", "x-ndjson");

    private final FeedQueries queries;
    private final FeedLines lines;
    private final FeedHub hub;
    private final JsonMapper mapper;

    public FeedApi(FeedQueries queries, FeedLines lines, FeedHub hub, JsonMapper mapper) {
        this.queries = queries;
        this.lines = lines;
        this.hub = hub;
        this.mapper = mapper;
    }

    /** Without a body where the answer goes on. */
    @GetMapping("/events")
    @Nullable
    ResponseEntity<byte[]> events(
            Question question,
            Paging paging,
            HttpServletRequest request,
            HttpServletResponse response,
            @RequestParam(defaultValue = "-1") String after,
            @RequestHeader(name = "Last-Event-ID", required = false) @Nullable String lastId)
            throws IOException {
        if (accepts(request, MediaType.TEXT_EVENT_STREAM) && request.getMethod().equals("GET")) {
            long told =
                    lastId == null ? Parameters.position("after", after) : Parameters.position("Last-Event-ID", lastId);
            lines.open(question, told, request, response);
            return null;
        }
        String page = queries.lines(question, Parameters.position("after", after), paging.limit()).stream()
                .map(line -> line.json(question.reader(), mapper) + "\n")
                .collect(Collectors.joining());
        return ResponseEntity.ok()
                .contentType(accepts(request, ND_JSON) ? ND_JSON : ListConverter.JSON_LINES)
                .body(page.getBytes(StandardCharsets.UTF_8));
    }

    @GetMapping("/operations/feed")
    FeedFigures figures() {
        return hub.figures();
    }

    /** Whether it is named: who accepts anything gets a page, which ends. */
    private static boolean accepts(HttpServletRequest request, MediaType type) {
        return Collections.list(request.getHeaders("Accept")).stream()
                .flatMap(header -> Arrays.stream(header.split(",")))
                .anyMatch(accepted -> accepted.strip().startsWith(type.toString()));
    }
}
