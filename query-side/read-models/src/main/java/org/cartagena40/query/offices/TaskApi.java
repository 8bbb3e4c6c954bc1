package org.cartagena40.query.offices;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.cartagena40.query.http.Answer;
import org.cartagena40.query.http.ListAnswer;
import org.cartagena40.query.views.BadParameter;
import org.cartagena40.query.views.Paging;
import org.cartagena40.query.views.Question;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The tasks of the Vice-Presidency over HTTP. */
@RestController
@RequestMapping("/api/v1/vice-presidency-tasks")
public final class TaskApi {

    private final TaskQueries queries;

    public TaskApi(TaskQueries queries) {
        this.queries = queries;
    }

    @GetMapping
    ResponseEntity<ListAnswer<Task>> tasks(
            Question question, Paging paging, @RequestParam(required = false) @Nullable String status) {
        return ListAnswer.to(question, paging, part -> queries.tasks(question, status(status), part), Task.class);
    }

    @GetMapping("/{id}")
    Answer<Task> task(Question question, @PathVariable String id) {
        return Answer.to(question, queries.task(question, id));
    }

    private static @Nullable TaskStatus status(@Nullable String text) {
        if (text == null) {
            return null;
        }
        return Arrays.stream(TaskStatus.values())
                .filter(status -> status.name().equals(text))
                .findAny()
                .orElseThrow(() -> new BadParameter(
                        "status",
                        "must be one of "
                                + Arrays.stream(TaskStatus.values())
                                        .map(Enum::name)
                                        .collect(Collectors.joining(", "))));
    }
}
