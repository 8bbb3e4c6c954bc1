package org.cartagena40.query.silence;

import static org.cartagena40.events.EventSamples.ENTRY;
import static org.cartagena40.events.EventSamples.OPENED;
import static org.cartagena40.events.EventSamples.PRESIDENCY;
import static org.cartagena40.events.EventSamples.PROCEDURE;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.cartagena40.events.ActaEvent;
import org.cartagena40.events.EffectiveTime;
import org.cartagena40.events.MemberState;
import org.cartagena40.events.silence.Disclosure;
import org.cartagena40.events.silence.FollowUp;
import org.cartagena40.events.silence.FollowUpRecorded;
import org.cartagena40.events.silence.NewDecisionCalledFor;
import org.cartagena40.events.silence.ObjectionArrivedAfterConclusion;
import org.cartagena40.events.silence.ObjectionArrivedLate;
import org.cartagena40.events.silence.ObjectionRegisterClosed;
import org.cartagena40.events.silence.ObjectionWithdrawn;
import org.cartagena40.events.silence.OutcomeConfirmed;
import org.cartagena40.events.silence.OutcomeFlagged;
import org.cartagena40.events.silence.ReviewReason;
import org.cartagena40.query.Objector;
import org.cartagena40.query.Opening;

/** An objection that the Secretariat entered, and everything that may follow it, told of any State. */
final class StoryOfAnObjection {

    private static final Instant RECEIVED = OPENED.plusSeconds(60);
    private static final Instant HELD = RECEIVED.plus(Duration.ofDays(5));

    private StoryOfAnObjection() {}

    static List<ActaEvent> of(Disclosure disclosure, Objector objector) {
        List<ActaEvent> story = new ArrayList<>();
        story.add(Opening.of(PROCEDURE).disclosing(disclosure).event());
        story.addAll(onBehalf(objector));
        story.addAll(itsOwnActs(objector));
        story.addAll(ofThePresidency(objector));
        return story;
    }

    private static List<ActaEvent> onBehalf(Objector objector) {
        return List.of(
                objector.entered(ENTRY, RECEIVED, HELD),
                objector.entered(Objector.SECOND, RECEIVED, HELD),
                objector.entered(Objector.THIRD, RECEIVED, HELD),
                objector.rejected(Objector.SECOND, RECEIVED),
                objector.expired(Objector.THIRD, RECEIVED),
                objector.confirmed(RECEIVED),
                objector.raised(RECEIVED),
                objector.broke(RECEIVED));
    }

    private static List<ActaEvent> itsOwnActs(Objector objector) {
        MemberState by = objector.state();
        EffectiveTime then = EffectiveTime.at(RECEIVED);
        String grounds = "Grounds of " + objector.name();
        return List.of(
                new ObjectionWithdrawn(PROCEDURE, by, true, RECEIVED, then, objector.itself()),
                new ObjectionArrivedLate(PROCEDURE, by, grounds, List.of(), null, RECEIVED, then, objector.itself()),
                new ObjectionArrivedAfterConclusion(
                        PROCEDURE, by, grounds, List.of(), null, RECEIVED, then, objector.itself()),
                new OutcomeFlagged(PROCEDURE, ReviewReason.ACT_AFTER_CONCLUSION, then, objector.itself()));
    }

    private static List<ActaEvent> ofThePresidency(Objector objector) {
        EffectiveTime then = EffectiveTime.at(RECEIVED);
        String reason = "As " + objector.name() + " asked";
        return List.of(
                objector.answered(RECEIVED),
                new FollowUpRecorded(PROCEDURE, FollowUp.CONSULT, reason, then, PRESIDENCY),
                new ObjectionRegisterClosed(PROCEDURE, reason, then, PRESIDENCY),
                new OutcomeConfirmed(PROCEDURE, reason, then, PRESIDENCY),
                new NewDecisionCalledFor(PROCEDURE, reason, then, PRESIDENCY));
    }
}
