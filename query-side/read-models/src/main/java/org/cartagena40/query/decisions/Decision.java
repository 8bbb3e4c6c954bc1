package org.cartagena40.query.decisions;

import java.util.List;
import org.cartagena40.query.log.ProofState;
import org.cartagena40.query.silence.Text;
import org.cartagena40.query.views.Effective;
import org.jspecify.annotations.Nullable;

/**
 * A decision of the members.
 *
 * @param number null where no source states an official number
 * @param certain whether it was certainly taken by the asked moment; a date may be stated as a range only
 * @param texts in their source languages
 * @param legalDecision the decision that allowed silence, for a decision by silence
 * @param proof whether it can be proven to others by now, whatever moment is asked about
 * @param annexNotHeld an annex that the sources name and nobody has handed in
 */
public record Decision(
        String decision,
        @Nullable String number,
        DecisionKind kind,
        String method,
        Effective effective,
        boolean certain,
        @Nullable String title,
        List<Text> texts,
        @Nullable String legalClause,
        @Nullable String legalDecision,
        @Nullable String meeting,
        @Nullable Integer noAtMeeting,
        @Nullable String procedure,
        @Nullable String annexNotHeld,
        boolean underReview,
        String origin,
        List<String> sources,
        ProofState proof) {}
