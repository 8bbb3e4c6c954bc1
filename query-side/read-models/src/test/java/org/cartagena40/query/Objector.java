package org.cartagena40.query;

import static org.cartagena40.events.EventSamples.ACCREDITATION;
import static org.cartagena40.events.EventSamples.ENTRY;
import static org.cartagena40.events.EventSamples.PERSON;
import static org.cartagena40.events.EventSamples.PRESIDENCY;
import static org.cartagena40.events.EventSamples.PROCEDURE;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.cartagena40.events.Act;
import org.cartagena40.events.Actor;
import org.cartagena40.events.Capacity;
import org.cartagena40.events.EffectiveTime;
import org.cartagena40.events.Evidence;
import org.cartagena40.events.Institution;
import org.cartagena40.events.LanguageText;
import org.cartagena40.events.MemberState;
import org.cartagena40.events.Origin;
import org.cartagena40.events.States;
import org.cartagena40.events.silence.EntryId;
import org.cartagena40.events.silence.ObjectionAnswered;
import org.cartagena40.events.silence.ObjectionEnteredOnBehalf;
import org.cartagena40.events.silence.ObjectionOnBehalfConfirmed;
import org.cartagena40.events.silence.ObjectionOnBehalfExpired;
import org.cartagena40.events.silence.ObjectionOnBehalfRejected;
import org.cartagena40.events.silence.ObjectionRaised;
import org.cartagena40.events.silence.SilenceBroken;
import org.jspecify.annotations.Nullable;

/** A State whose objection the Secretariat enters, and whose name stands in everything said about it. */
public record Objector(MemberState state) {

    /** The same acts when the Secretariat enters another paper. */
    public static final EntryId SECOND = new EntryId("second-entry");

    public static final EntryId THIRD = new EntryId("third-entry");

    public String name() {
        return States.on(state, LocalDate.parse("2026-11-22")).english();
    }

    public ObjectionEnteredOnBehalf entered(EntryId entry, Instant at, @Nullable Instant holdsUntil) {
        Evidence paper = new Evidence(Evidence.Kind.NOTE_VERBALE, "Note of " + name(), null);
        return new ObjectionEnteredOnBehalf(
                PROCEDURE,
                entry,
                state,
                "Grounds of " + name(),
                List.of("3"),
                "Amendment of " + name(),
                paper,
                at,
                holdsUntil,
                EffectiveTime.at(at),
                throughTheSecretariat());
    }

    public ObjectionOnBehalfConfirmed confirmed(Instant at) {
        return new ObjectionOnBehalfConfirmed(PROCEDURE, ENTRY, state, EffectiveTime.at(at), PRESIDENCY);
    }

    public ObjectionOnBehalfRejected rejected(EntryId entry, Instant at) {
        String reason = "Not from " + name();
        return new ObjectionOnBehalfRejected(PROCEDURE, entry, state, reason, EffectiveTime.at(at), PRESIDENCY);
    }

    public ObjectionOnBehalfExpired expired(EntryId entry, Instant at) {
        return new ObjectionOnBehalfExpired(PROCEDURE, entry, state, EffectiveTime.at(at), Act.ofTheRecord());
    }

    public ObjectionRaised raised(Instant receivedAt) {
        return new ObjectionRaised(
                PROCEDURE,
                state,
                "Grounds of " + name(),
                List.of("3"),
                null,
                receivedAt,
                EffectiveTime.at(receivedAt),
                throughTheSecretariat());
    }

    public SilenceBroken broke(Instant at) {
        return new SilenceBroken(PROCEDURE, 1, EffectiveTime.at(at), throughTheSecretariat());
    }

    public ObjectionAnswered answered(Instant at) {
        LanguageText text = LanguageText.of("en", "Answer to " + name());
        return new ObjectionAnswered(PROCEDURE, state, text, EffectiveTime.at(at), PRESIDENCY);
    }

    /** An act of the State itself. */
    public Act itself() {
        return Act.by(new Actor(state.institution(), Capacity.MEMBER_STATE, PERSON, ACCREDITATION));
    }

    private Act throughTheSecretariat() {
        return new Act(
                new Actor(new Institution("UNHCR"), Capacity.TECHNICAL_SECRETARIAT, PERSON, null),
                state.institution(),
                Origin.LIVE,
                List.of(new Evidence(Evidence.Kind.NOTE_VERBALE, "Note of " + name(), null).source()));
    }
}
