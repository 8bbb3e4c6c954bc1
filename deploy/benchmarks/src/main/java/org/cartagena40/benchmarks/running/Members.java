package org.cartagena40.benchmarks.running;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.cartagena40.command.decisions.DecisionRegister;
import org.cartagena40.command.decisions.RecordDecision;
import org.cartagena40.command.mechanism.EstablishMechanism;
import org.cartagena40.command.mechanism.Mechanism;
import org.cartagena40.command.mechanism.SetProceduralRules;
import org.cartagena40.command.membership.AccreditDelegate;
import org.cartagena40.command.membership.AccreditOfficer;
import org.cartagena40.command.membership.AdmitMember;
import org.cartagena40.command.offices.AssignPresidency;
import org.cartagena40.command.offices.DesignateTechnicalSecretariat;
import org.cartagena40.events.AccreditationId;
import org.cartagena40.events.Act;
import org.cartagena40.events.Actor;
import org.cartagena40.events.Capacity;
import org.cartagena40.events.EffectiveTime;
import org.cartagena40.events.Institution;
import org.cartagena40.events.LanguageText;
import org.cartagena40.events.MemberState;
import org.cartagena40.events.PersonId;
import org.cartagena40.events.SourceReference;
import org.cartagena40.events.States;
import org.cartagena40.events.decisions.DecisionId;
import org.cartagena40.events.decisions.DecisionMethod;
import org.cartagena40.events.mechanism.ProceduralRules;
import org.cartagena40.events.meetings.MeetingId;
import org.cartagena40.events.membership.MembershipBasis;

/** The Mechanism as the benchmarks need it: 33 members, a delegate of each, rules in force, one decision to rest on. */
public final class Members {

    /** The decision of a meeting that allows silence on other matters. */
    public static final DecisionId DECISION = new DecisionId("BENCHMARK-1");

    private static final MemberState CHILE = new MemberState("CL");

    public static final Act PRESIDENCY =
            Act.by(new Actor(CHILE.institution(), Capacity.PRESIDENCY, new PersonId("presidency"), null));

    private static final AccreditationId OF_THE_PRESIDENCY = new AccreditationId("accreditation of the presidency");

    /** All but Chile, which presides and opens. */
    public static final List<MemberState> ENTITLED =
            States.all().stream().filter(state -> !state.equals(CHILE)).toList();

    private static final EffectiveTime LONG_AGO = EffectiveTime.on(LocalDate.of(2024, 12, 12));
    private static final Instant ACCREDITED = Instant.parse("2025-01-01T00:00:00Z");

    private Members() {}

    /** The delegate of a State acting for it. */
    public static Act of(MemberState state) {
        return Act.by(new Actor(state.institution(), Capacity.MEMBER_STATE, person(state), null));
    }

    /** An act of the Presidency as a decider leaves it in an event. */
    public static Act presiding() {
        return PRESIDENCY.under(OF_THE_PRESIDENCY);
    }

    /** The same act as a decider leaves it in an event. */
    public static Act accredited(MemberState state) {
        return of(state).under(accreditation(state));
    }

    /** Takes it all on record. */
    public static void record(Program program) {
        Program.Sender sender = program.sender();
        Instant now = program.clock().instant();
        Act record = Act.ofTheRecord();
        sender.send(new EstablishMechanism(Mechanism.ID, "PAC, chapter 4", LONG_AGO, record, now));
        sender.send(new AssignPresidency(Mechanism.ID, CHILE, "decade", LONG_AGO, record, now));
        sender.send(new DesignateTechnicalSecretariat(Mechanism.ID, new Institution("UNHCR"), LONG_AGO, record, now));
        sender.send(new SetProceduralRules(Mechanism.ID, ProceduralRules.SOFTWARE_DEFAULT, null, record, now));
        sender.send(presidency(record, now));
        for (MemberState state : States.all()) {
            sender.send(new AdmitMember(Mechanism.ID, state, MembershipBasis.ADOPTED, LONG_AGO, record, now));
            sender.send(new AccreditDelegate(
                    Mechanism.ID,
                    accreditation(state),
                    person(state),
                    state,
                    ACCREDITED,
                    null,
                    new SourceReference("benchmark"),
                    record,
                    now));
        }
        sender.send(decision(record, now));
    }

    private static AccreditOfficer presidency(Act record, Instant now) {
        return new AccreditOfficer(
                Mechanism.ID,
                OF_THE_PRESIDENCY,
                new PersonId("presidency"),
                CHILE.institution(),
                Capacity.PRESIDENCY,
                ACCREDITED,
                null,
                new SourceReference("benchmark"),
                record,
                now);
    }

    private static RecordDecision decision(Act record, Instant now) {
        return new RecordDecision(
                DecisionRegister.ID,
                new MeetingId("BENCHMARK"),
                1,
                DecisionMethod.CONSENSUS,
                LanguageText.of("en", "Matters of procedure may be decided under silence."),
                null,
                LONG_AGO,
                record,
                now);
    }

    private static PersonId person(MemberState state) {
        return new PersonId("delegate of " + state);
    }

    private static AccreditationId accreditation(MemberState state) {
        return new AccreditationId("accreditation of " + state);
    }
}
