package org.cartagena40.command.silence;

import java.time.Instant;
import org.cartagena40.command.Evolution;
import org.cartagena40.command.silence.SilenceProcedure.Outcome;
import org.cartagena40.events.silence.FollowUp;
import org.cartagena40.events.silence.FollowUpRecorded;
import org.cartagena40.events.silence.NewDecisionCalledFor;
import org.cartagena40.events.silence.ObjectionRegisterClosed;
import org.cartagena40.events.silence.OutcomeConfirmed;
import org.cartagena40.events.silence.OutcomeFlagged;
import org.cartagena40.events.silence.SilenceBroken;
import org.cartagena40.events.silence.SilenceEvent;
import org.cartagena40.events.silence.SilenceLapsed;
import org.cartagena40.events.silence.TextWithdrawn;
import org.jspecify.annotations.Nullable;

/**
 * What became of the text and what followed. Broken, withdrawn and adopted each exclude the others and are never left
 * again.
 *
 * @param withdrawnAt when the withdrawal of the text was received
 * @param underReview whether the outcome is in doubt and waits for the Presidency
 * @param effectsWait whether the effects of an adoption wait for that review too: only doubts at the conclusion hold
 *     them, a later one finds them done
 * @param newDecisionCalledFor whether a review ended so; effects that waited then never follow, whatever a later review
 *     says
 * @param followUp the last follow-up after a broken silence
 * @param registerClosed whether the register of objections was closed before the deadline
 */
record Course(
        Outcome outcome,
        @Nullable Instant withdrawnAt,
        boolean underReview,
        boolean effectsWait,
        boolean newDecisionCalledFor,
        @Nullable FollowUp followUp,
        boolean registerClosed) {

    static final Course NONE = new Course(Outcome.NONE_YET, null, false, false, false, null, false);

    static void steps(Evolution<?, SilenceEvent>.Part<Course> part) {
        part.on(TextWithdrawn.class, Course::withdrawn)
                .on(SilenceBroken.class, (c, event) -> c.broken())
                .on(SilenceLapsed.class, (c, event) -> c.adopted(event.underReview()))
                .on(OutcomeFlagged.class, (c, event) -> c.review(true, c.effectsWait))
                .on(OutcomeConfirmed.class, (c, event) -> c.review(false, false))
                .on(NewDecisionCalledFor.class, (c, event) -> c.calledForNewDecision())
                .on(FollowUpRecorded.class, (c, event) -> c.followedUp(event.followUp()))
                .on(ObjectionRegisterClosed.class, (c, event) -> c.closed());
    }

    private Course withdrawn(TextWithdrawn event) {
        Instant at = event.effective().possibleFrom().orElse(null);
        return new Course(Outcome.WITHDRAWN, at, false, false, false, followUp, registerClosed);
    }

    private Course broken() {
        return new Course(
                Outcome.BROKEN, withdrawnAt, underReview, effectsWait, newDecisionCalledFor, followUp, registerClosed);
    }

    private Course adopted(boolean doubted) {
        return new Course(Outcome.ADOPTED, withdrawnAt, doubted, doubted, false, followUp, registerClosed);
    }

    private Course review(boolean under, boolean wait) {
        return new Course(outcome, withdrawnAt, under, wait, newDecisionCalledFor, followUp, registerClosed);
    }

    private Course calledForNewDecision() {
        return new Course(outcome, withdrawnAt, false, false, true, followUp, registerClosed);
    }

    private Course followedUp(FollowUp by) {
        return new Course(outcome, withdrawnAt, underReview, effectsWait, newDecisionCalledFor, by, registerClosed);
    }

    private Course closed() {
        return new Course(outcome, withdrawnAt, underReview, effectsWait, newDecisionCalledFor, followUp, true);
    }
}
