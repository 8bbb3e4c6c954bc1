package org.cartagena40.command.mechanism;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cartagena40.command.ActaCommand;
import org.cartagena40.command.Evolution;
import org.cartagena40.command.membership.Membership;
import org.cartagena40.command.membership.MembershipRule;
import org.cartagena40.command.offices.Offices;
import org.cartagena40.command.offices.Tasks;
import org.cartagena40.events.AccreditationId;
import org.cartagena40.events.Act;
import org.cartagena40.events.ActaEvent;
import org.cartagena40.events.Capacity;
import org.cartagena40.events.MemberState;
import org.cartagena40.events.mechanism.MechanismEstablished;
import org.cartagena40.events.mechanism.MechanismId;
import org.cartagena40.events.mechanism.ProceduralRules;
import org.cartagena40.events.mechanism.ProceduralRulesSet;

/** The Mechanism as its past made it: whether it exists, its rule sets, members, offices, tasks, aims and terms of reference. */
public record Mechanism(
        boolean established,
        List<ProceduralRules> ruleSets,
        Membership membership,
        Offices offices,
        Tasks tasks,
        Aims aims,
        Terms terms) {

    /** The one Mechanism. */
    public static final MechanismId ID = new MechanismId("MSC");

    /** Before anything was recorded. */
    public static final Mechanism NONE =
            new Mechanism(false, List.of(), Membership.NONE, Offices.NONE, Tasks.NONE, Aims.NONE, Terms.NONE);

    /** How it follows from its events. */
    public static final Evolution<Mechanism, ActaEvent> EVOLUTION = evolution();

    public Mechanism {
        ruleSets = List.copyOf(ruleSets);
    }

    /** The version of the procedural rules in force, empty before version 1 was recorded. */
    public Optional<ProceduralRules> rules() {
        return ruleSets.isEmpty() ? Optional.empty() : Optional.of(ruleSets.get(ruleSets.size() - 1));
    }

    /** Whether the command comes from the State that presides, acting as Presidency. */
    public boolean presidedBy(ActaCommand command) {
        return command.actsAs(Capacity.PRESIDENCY)
                && offices.presides(command.actor().institution());
    }

    /** Whether the command comes from the body that leads the Technical Secretariat, acting as such. */
    public boolean servedBy(ActaCommand command) {
        return command.actsAs(Capacity.TECHNICAL_SECRETARIAT)
                && command.actor().institution().equals(offices.secretariat());
    }

    /** The State in office as Vice-Presidency, if the command comes from it, acting as such. */
    public Optional<MemberState> vicePresidencyOf(ActaCommand command) {
        return offices.vicePresidencyAt(command.receivedAt())
                .filter(state -> command.actsAs(Capacity.VICE_PRESIDENCY)
                        && command.actor().institution().equals(state.institution()));
    }

    /** Whether the command comes from the State that holds the Vice-Presidency at that moment, acting as such. */
    public boolean vicePresidedBy(ActaCommand command) {
        return vicePresidencyOf(command).isPresent();
    }

    /** Whether the Vice-Presidency in office has been entrusted with that programme and has it in hand. */
    public boolean leadsProgramme(int programme) {
        return offices.inOffice() != null
                && tasks.inHand(programme, offices.inOffice().id());
    }

    /** The act of a State or another body under the accreditation in force when it was received; refused without one. */
    public Act accredited(ActaCommand command) {
        Optional<AccreditationId> found = accreditation(command);
        (command.actsAs(Capacity.MEMBER_STATE)
                        ? MembershipRule.DELEGATE_IS_ACCREDITED
                        : MembershipRule.PERSON_IS_ACCREDITED)
                .check(found.isPresent());
        return command.act().under(found.orElseThrow());
    }

    private Optional<AccreditationId> accreditation(ActaCommand command) {
        return Optional.ofNullable(command.actor().person())
                .flatMap(person -> membership
                        .accreditations()
                        .inForce(
                                person,
                                command.actor().institution(),
                                command.actor().capacity(),
                                command.receivedAt()));
    }

    private static Evolution<Mechanism, ActaEvent> evolution() {
        var evolution = new Evolution<Mechanism, ActaEvent>();
        evolution.on(MechanismEstablished.class, (m, event) -> m.establishedNow());
        evolution.on(ProceduralRulesSet.class, (m, event) -> m.with(event.rules()));
        Membership.steps(evolution.part(Mechanism::membership, Mechanism::with));
        Offices.steps(evolution.part(Mechanism::offices, Mechanism::with));
        Tasks.steps(evolution.part(Mechanism::tasks, Mechanism::with));
        Aims.steps(evolution.part(Mechanism::aims, Mechanism::with));
        Terms.steps(evolution.part(Mechanism::terms, Mechanism::with));
        return evolution;
    }

    private Mechanism establishedNow() {
        return new Mechanism(true, ruleSets, membership, offices, tasks, aims, terms);
    }

    private Mechanism with(ProceduralRules rules) {
        List<ProceduralRules> all = new ArrayList<>(ruleSets);
        all.add(rules);
        return new Mechanism(established, all, membership, offices, tasks, aims, terms);
    }

    private Mechanism with(Membership changed) {
        return new Mechanism(established, ruleSets, changed, offices, tasks, aims, terms);
    }

    private Mechanism with(Offices changed) {
        return new Mechanism(established, ruleSets, membership, changed, tasks, aims, terms);
    }

    private Mechanism with(Tasks changed) {
        return new Mechanism(established, ruleSets, membership, offices, changed, aims, terms);
    }

    private Mechanism with(Aims changed) {
        return new Mechanism(established, ruleSets, membership, offices, tasks, changed, terms);
    }

    private Mechanism with(Terms changed) {
        return new Mechanism(established, ruleSets, membership, offices, tasks, aims, changed);
    }
}
