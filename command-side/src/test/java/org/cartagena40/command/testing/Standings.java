package org.cartagena40.command.testing;

import static org.cartagena40.command.testing.Acts.BARBADOS;
import static org.cartagena40.command.testing.Acts.BELIZE;
import static org.cartagena40.command.testing.Acts.BRAZIL;
import static org.cartagena40.command.testing.Acts.CHILE;
import static org.cartagena40.command.testing.Acts.HONDURAS;
import static org.cartagena40.command.testing.Acts.IMPORT;
import static org.cartagena40.command.testing.Acts.MEXICO;
import static org.cartagena40.command.testing.Acts.PERU;
import static org.cartagena40.command.testing.Acts.PRESIDENCY;
import static org.cartagena40.command.testing.Acts.RECORD;
import static org.cartagena40.command.testing.Acts.SECRETARIAT;
import static org.cartagena40.command.testing.Acts.UNHCR;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.cartagena40.command.Standing;
import org.cartagena40.command.decisions.DecisionRegister;
import org.cartagena40.command.mechanism.Mechanism;
import org.cartagena40.events.AccreditationId;
import org.cartagena40.events.ActaEvent;
import org.cartagena40.events.Capacity;
import org.cartagena40.events.EffectiveTime;
import org.cartagena40.events.Institution;
import org.cartagena40.events.LanguageText;
import org.cartagena40.events.MemberState;
import org.cartagena40.events.PersonId;
import org.cartagena40.events.SourceReference;
import org.cartagena40.events.decisions.DecisionEvent;
import org.cartagena40.events.decisions.DecisionId;
import org.cartagena40.events.decisions.DecisionMethod;
import org.cartagena40.events.decisions.DecisionNumber;
import org.cartagena40.events.decisions.DecisionRecorded;
import org.cartagena40.events.mechanism.MechanismEstablished;
import org.cartagena40.events.mechanism.ProceduralRules;
import org.cartagena40.events.mechanism.ProceduralRulesSet;
import org.cartagena40.events.meetings.MeetingId;
import org.cartagena40.events.membership.AccreditationEnded;
import org.cartagena40.events.membership.DelegateAccredited;
import org.cartagena40.events.membership.MemberAdmitted;
import org.cartagena40.events.membership.MemberWithdrawn;
import org.cartagena40.events.membership.MembershipBasis;
import org.cartagena40.events.membership.OfficerAccredited;
import org.cartagena40.events.offices.PresidencyAssigned;
import org.cartagena40.events.offices.TechnicalSecretariatDesignated;

/**
 * What the Mechanism looks like, built from its events as the aggregate builds it: Chile presides, UNHCR is the Technical
 * Secretariat, version 1 of the rules is in force, six States are members and each has a delegate, who is its officer
 * should it hold the Vice-Presidency. Honduras has a
 * delegate too, but is no member.
 */
public final class Standings {

    /** Long before anything in these tests. */
    public static final Instant LONG_AGO = Instant.parse("2025-08-01T12:00:00Z");

    public static final List<MemberState> MEMBERS = List.of(BARBADOS, BRAZIL, BELIZE, CHILE, MEXICO, PERU);

    /** A decision of the members that is on record. */
    public static final DecisionId A_DECISION = new DecisionId("MSC-2026-1");

    private static final EffectiveTime THEN = EffectiveTime.at(LONG_AGO);

    private Standings() {}

    /** The usual Mechanism, and what happened to it since. */
    public static Standing standing(ActaEvent... since) {
        return new Standing(mechanism(past(since)), register());
    }

    /** The usual past of the Mechanism, and what happened since. */
    public static List<ActaEvent> past(ActaEvent... since) {
        List<ActaEvent> events = new ArrayList<>(foundation());
        events.add(rules(ProceduralRules.SOFTWARE_DEFAULT));
        MEMBERS.forEach(member -> events.add(admitted(member)));
        Stream.concat(MEMBERS.stream(), Stream.of(HONDURAS)).forEach(state -> events.add(accredited(state)));
        MEMBERS.forEach(state -> events.add(officer(
                Acts.vicePresidencyOf(state), Acts.delegateOf(state), state.institution(), Capacity.VICE_PRESIDENCY)));
        events.addAll(List.of(since));
        return events;
    }

    /** Established, with its two standing offices; without rules, members or delegates. */
    public static List<ActaEvent> foundation() {
        return List.of(
                new MechanismEstablished(Mechanism.ID, "PAC, chapter 4", THEN, IMPORT),
                new PresidencyAssigned(Mechanism.ID, CHILE, "decade of the PAC", THEN, IMPORT),
                new TechnicalSecretariatDesignated(Mechanism.ID, UNHCR, THEN, IMPORT));
    }

    public static Mechanism mechanism(List<ActaEvent> past) {
        return Mechanism.EVOLUTION.replay(Mechanism.NONE, past);
    }

    /** The register with the one decision. */
    public static DecisionRegister register() {
        return DecisionRegister.EVOLUTION.replay(DecisionRegister.NONE, decisions());
    }

    /** What is in the register. */
    public static List<DecisionEvent> decisions() {
        return List.of(decision(A_DECISION));
    }

    public static ActaEvent rules(ProceduralRules rules) {
        return new ProceduralRulesSet(Mechanism.ID, rules, null, THEN, RECORD);
    }

    public static ActaEvent admitted(MemberState state) {
        return admitted(state, LONG_AGO);
    }

    public static ActaEvent admitted(MemberState state, Instant from) {
        return new MemberAdmitted(Mechanism.ID, state, MembershipBasis.ADOPTED, EffectiveTime.at(from), PRESIDENCY);
    }

    public static ActaEvent left(MemberState state, Instant from) {
        return new MemberWithdrawn(Mechanism.ID, state, "Note of the State", EffectiveTime.at(from), PRESIDENCY);
    }

    public static ActaEvent accredited(MemberState state) {
        return new DelegateAccredited(
                Mechanism.ID,
                Acts.accreditationOf(state),
                Acts.delegateOf(state),
                state,
                LONG_AGO,
                null,
                new SourceReference("Credential " + state),
                THEN,
                SECRETARIAT);
    }

    public static ActaEvent officer(
            AccreditationId accreditation, PersonId person, Institution body, Capacity capacity) {
        return new OfficerAccredited(
                Mechanism.ID,
                accreditation,
                person,
                body,
                capacity,
                LONG_AGO,
                null,
                new SourceReference("Letter of appointment"),
                THEN,
                RECORD);
    }

    public static ActaEvent accreditationEnded(MemberState state, Instant at) {
        return new AccreditationEnded(
                Mechanism.ID, Acts.accreditationOf(state), state, "Left", EffectiveTime.at(at), Acts.accredited(state));
    }

    private static DecisionEvent decision(DecisionId id) {
        return new DecisionRecorded(
                DecisionRegister.ID,
                id,
                new DecisionNumber(id.value()),
                new MeetingId("MSC-2"),
                1,
                DecisionMethod.CONSENSUS,
                LanguageText.of("en", "Texts may be put under silence."),
                null,
                EffectiveTime.on(LocalDate.parse("2026-02-02")),
                PRESIDENCY);
    }
}
