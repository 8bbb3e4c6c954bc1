package org.cartagena40.query.priorities;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import org.cartagena40.events.documents.Content;
import org.cartagena40.query.silence.Text;
import org.cartagena40.query.views.Effective;
import org.cartagena40.query.views.LabelText;
import org.jspecify.annotations.Nullable;

/**
 * A proposal as it stands at the asked moment, with everything that it said before.
 *
 * @param revision the one that stands, which an amendment names in {@code If-Match}
 * @param by for whom it was made
 */
public record Proposal(
        String cycle,
        String priority,
        int revision,
        ProposalStatus status,
        String by,
        @JsonUnwrapped Content content,
        List<Step> history) {

    /** What it says, against which version of the catalogue. */
    public record Content(
            int chapter,
            @Nullable Integer programme,
            LabelText title,
            @Nullable Text rationale,
            List<Integer> actions,
            List<String> criteria,
            int catalogueVersion) {}

    /**
     * One step of its history.
     *
     * @param content what it said from here on; null where it was withdrawn
     */
    public record Step(
            long position,
            ProposalStep step,
            @Nullable Integer revision,
            @Nullable Content content,
            @Nullable String reason,
            String by,
            String principal,
            Effective effective,
            List<String> sources) {}
}
