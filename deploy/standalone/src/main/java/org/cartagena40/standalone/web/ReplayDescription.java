package org.cartagena40.standalone.web;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import java.util.List;
import java.util.Map;

/** What the addresses that replay the record do, for the OpenAPI page: {@code docs/replay.md} in short. */
final class ReplayDescription {

    private static final String BY =
            "effective: when it held; known: when the log learned of it. The docs say which is usual.";

    private static final Map<String, String> PARAMETERS = Map.of(
            "by", BY,
            "from", "The beginning: a day of Santiago or an instant; with by=known in a comparison also a position.",
            "to", "The end, likewise; the moment of the question if left out.",
            "feature", "Only this feature.",
            "type", "Only events of this name, such as silence.objection-raised.",
            "office", "Only acts of this office and what is about it.",
            "speed", "With text/event-stream: play the period again, so many of its seconds in one.",
            "after", "Only what comes after this position.");

    private static final Map<String, String> ADDRESSES = Map.of(
            "/api/v1/history", "The history: one sentence an entry, in Spanish and English.",
            "/api/v1/silence-procedures/{id}/history",
                    "One procedure entry by entry, each with what the procedure was right after it.",
            "/api/v1/diff", "What stands at one moment that did not stand at another, as sentences and as data.",
            "/api/v1/events",
                    "The feed. JSON Lines: a page after a position. text/event-stream: the same going on as the log grows,"
                            + " ids are positions, to be resumed by Last-Event-ID.",
            "/api/v1/operations/feed", "How the feed of this node does: readers, cut and refused ones, lag.");

    private static final List<String> PLAYING = List.of("speed", "by", "from", "to");

    private ReplayDescription() {}

    static void describeIn(OpenAPI api) {
        ADDRESSES.forEach((address, summary) -> {
            PathItem item = api.getPaths().get(address);
            if (item != null && item.getGet() != null) {
                describe(item.getGet().summary(summary));
            }
        });
        PathItem feed = api.getPaths().get("/api/v1/events");
        if (feed != null && feed.getGet() != null) {
            describeFeed(feed.getGet());
        }
    }

    private static void describe(Operation question) {
        if (question.getParameters() != null) {
            question.getParameters().stream()
                    .filter(parameter -> PARAMETERS.containsKey(parameter.getName()))
                    .forEach(parameter -> parameter.setDescription(PARAMETERS.get(parameter.getName())));
        }
    }

    /** Its parameters of playing are read by what follows the feed, and its answers are no objects. */
    private static void describeFeed(Operation feed) {
        PLAYING.forEach(name -> feed.addParametersItem(new Parameter()
                .in("query")
                .name(name)
                .schema(new StringSchema())
                .description(PARAMETERS.get(name))));
        Content content = new Content();
        List.of("application/jsonl", "application/x-ndjson", "text/event-stream")
                .forEach(form -> content.addMediaType(form, new MediaType().schema(new StringSchema())));
        feed.getResponses()
                .addApiResponse("200", new ApiResponse().description("OK").content(content));
    }
}
