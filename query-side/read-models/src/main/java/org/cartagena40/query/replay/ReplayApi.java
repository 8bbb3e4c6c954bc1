package org.cartagena40.query.replay;

import java.util.List;
import org.cartagena40.eventstore.EventLog;
import org.cartagena40.query.http.Asking;
import org.cartagena40.query.http.ListAnswer;
import org.cartagena40.query.views.Axis;
import org.cartagena40.query.views.BadParameter;
import org.cartagena40.query.views.Page;
import org.cartagena40.query.views.Paging;
import org.cartagena40.query.views.Question;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The record replayed, over HTTP. */
@RestController
@RequestMapping("/api/v1")
public final class ReplayApi {

    private final ProcedureReplay procedures;
    private final DiffQueries differences;
    private final EventLog log;

    public ReplayApi(ProcedureReplay procedures, DiffQueries differences, EventLog log) {
        this.procedures = procedures;
        this.differences = differences;
        this.log = log;
    }

    @GetMapping("/silence-procedures/{id}/history")
    ResponseEntity<ListAnswer<ProcedureMoment>> procedure(
            Question question,
            Paging paging,
            @PathVariable String id,
            @RequestParam(required = false) @Nullable String by) {
        Axis axis = Axis.named(by, Axis.EFFECTIVE);
        return ListAnswer.to(question, paging, part -> procedures.of(question, id, axis, part), ProcedureMoment.class);
    }

    /** {@code to} is the moment of the question unless it is named. */
    @GetMapping("/diff")
    ResponseEntity<DiffAnswer> diff(
            Question question,
            Paging paging,
            @RequestParam String from,
            @RequestParam(required = false) @Nullable String to,
            @RequestParam(required = false) @Nullable String by,
            @RequestParam(required = false) @Nullable String feature) {
        Axis axis = Axis.named(by, Axis.EFFECTIVE);
        Question last = Asking.at(question, axis, "to", to, log);
        Question first = Asking.at(question, axis, "from", from, log);
        Page<Change> page = differences.between(first, last, known(feature), paging);
        return ListAnswer.linked(question, page).body(DiffAnswer.of(axis, first.moment(), last.moment(), page.items()));
    }

    private @Nullable String known(@Nullable String feature) {
        List<String> features = differences.features();
        if (feature != null && !features.contains(feature)) {
            throw new BadParameter("feature", "must be one of " + String.join(", ", features));
        }
        return feature;
    }
}
