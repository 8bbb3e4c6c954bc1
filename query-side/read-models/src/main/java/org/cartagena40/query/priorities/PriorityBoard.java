package org.cartagena40.query.priorities;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import org.cartagena40.query.views.Effective;
import org.cartagena40.query.views.LabelText;
import org.jspecify.annotations.Nullable;

/** A cycle with its places, its proposals and what happened around it. */
public record PriorityBoard(
        @JsonUnwrapped Cycle cycle,
        List<PriorityArea> areas,
        List<Proposal> proposals,
        List<Presentation> presentations,
        List<Report> reports,
        @Nullable Closing closing) {

    /** Before whom the priorities were presented, and by whom. */
    public record Presentation(
            String audience,
            @Nullable String meeting,
            @Nullable LabelText forum,
            String by,
            String capacity,
            Effective effective,
            List<String> sources) {}

    /** A report that feeds the cycle. */
    public record Report(String document, Effective effective) {}

    /** Why and when it was closed. */
    public record Closing(String reason, Effective effective) {}
}
