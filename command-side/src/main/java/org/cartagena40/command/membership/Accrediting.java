package org.cartagena40.command.membership;

import static org.cartagena40.command.membership.MembershipRule.ACCREDITATION_ENDS_AFTER_IT_BEGINS;
import static org.cartagena40.command.membership.MembershipRule.ACCREDITATION_IS_KNOWN;
import static org.cartagena40.command.membership.MembershipRule.ACCREDITATION_IS_NEW;
import static org.cartagena40.command.membership.MembershipRule.CAPACITY_FITS_ITS_BODY;
import static org.cartagena40.command.membership.MembershipRule.NOBODY_REGISTERS_ITSELF;
import static org.cartagena40.command.membership.MembershipRule.ONLY_THE_SECRETARIAT_REGISTERS_ACCREDITATIONS;
import static org.cartagena40.command.membership.MembershipRule.THE_STATE_OR_THE_PRESIDENCY_ENDS_ACCREDITATIONS;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.cartagena40.command.ActaCommand;
import org.cartagena40.command.mechanism.Mechanism;
import org.cartagena40.command.mechanism.MechanismRule;
import org.cartagena40.events.AccreditationId;
import org.cartagena40.events.Act;
import org.cartagena40.events.ActaEvent;
import org.cartagena40.events.Capacity;
import org.cartagena40.events.EffectiveTime;
import org.cartagena40.events.MemberState;
import org.cartagena40.events.PersonId;
import org.cartagena40.events.States;
import org.cartagena40.events.membership.AccreditationEnded;
import org.cartagena40.events.membership.DelegateAccredited;
import org.cartagena40.events.membership.OfficerAccreditationEnded;
import org.cartagena40.events.membership.OfficerAccredited;
import org.jspecify.annotations.Nullable;

/**
 * Decides who may act for whom. The Secretariat registers what a State or a body has written; the Presidency may register
 * the officers of the Secretariat and auditors, so that no office depends on itself alone. The body itself or the
 * Presidency ends it.
 */
public final class Accrediting {

    private Accrediting() {}

    public static List<ActaEvent> decide(AccreditDelegate command, Mechanism mechanism) {
        MechanismRule.MECHANISM_EXISTS.check(mechanism.established());
        ONLY_THE_SECRETARIAT_REGISTERS_ACCREDITATIONS.check(
                command.actsAs(Capacity.RECORD) || mechanism.servedBy(command));
        checkNew(command, command.accreditation(), command.person(), mechanism);
        Instant from = from(command.from(), command.until(), command);
        return List.of(new DelegateAccredited(
                command.mechanism(),
                command.accreditation(),
                command.person(),
                command.state(),
                from,
                command.until(),
                command.credential(),
                EffectiveTime.at(from),
                command.act()));
    }

    public static List<ActaEvent> decide(AccreditOfficer command, Mechanism mechanism) {
        MechanismRule.MECHANISM_EXISTS.check(mechanism.established());
        ONLY_THE_SECRETARIAT_REGISTERS_ACCREDITATIONS.check(mayRegister(command, mechanism));
        CAPACITY_FITS_ITS_BODY.check(
                fits(command.capacity(), command.institution().value()));
        checkNew(command, command.accreditation(), command.person(), mechanism);
        Instant from = from(command.from(), command.until(), command);
        return List.of(new OfficerAccredited(
                command.mechanism(),
                command.accreditation(),
                command.person(),
                command.institution(),
                command.capacity(),
                from,
                command.until(),
                command.credential(),
                EffectiveTime.at(from),
                command.act()));
    }

    public static List<ActaEvent> decide(EndAccreditation command, Mechanism mechanism) {
        var accreditation = mechanism.membership().accreditations().find(command.accreditation());
        ACCREDITATION_IS_KNOWN.check(accreditation
                .filter(known -> known.until() == null || known.until().isAfter(command.receivedAt()))
                .isPresent());
        Accreditation known = accreditation.orElseThrow();
        boolean own = !command.actsAs(Capacity.RECORD)
                && command.actor().institution().equals(known.institution());
        boolean presidency = mechanism.presidedBy(command);
        THE_STATE_OR_THE_PRESIDENCY_ENDS_ACCREDITATIONS.check(own || presidency);
        var act = presidency ? command.act() : mechanism.accredited(command);
        return List.of(ended(command, known, act));
    }

    private static ActaEvent ended(EndAccreditation command, Accreditation known, Act act) {
        EffectiveTime now = EffectiveTime.at(command.receivedAt());
        if (known.capacity() == Capacity.MEMBER_STATE) {
            MemberState state = new MemberState(known.institution().value());
            return new AccreditationEnded(command.mechanism(), known.id(), state, command.reason(), now, act);
        }
        return new OfficerAccreditationEnded(
                command.mechanism(), known.id(), known.institution(), known.capacity(), command.reason(), now, act);
    }

    /** Whoever registers the Secretariat's own officers and the auditors, who read all, may also be the Presidency. */
    private static boolean mayRegister(AccreditOfficer command, Mechanism mechanism) {
        boolean alsoByThePresidency =
                command.capacity() == Capacity.TECHNICAL_SECRETARIAT || command.capacity() == Capacity.AUDITOR;
        return command.actsAs(Capacity.RECORD)
                || mechanism.servedBy(command)
                || (alsoByThePresidency && mechanism.presidedBy(command));
    }

    /** Both presidencies are offices of States; the Secretariat and whoever takes part beside the States are none. */
    private static boolean fits(Capacity capacity, String body) {
        return switch (capacity) {
            case PRESIDENCY, VICE_PRESIDENCY -> States.known(body);
            case TECHNICAL_SECRETARIAT, STAKEHOLDER -> !States.known(body);
            case AUDITOR -> true;
            case MEMBER_STATE, RECORD -> false;
        };
    }

    private static void checkNew(ActaCommand command, AccreditationId id, PersonId person, Mechanism mechanism) {
        ACCREDITATION_IS_NEW.check(
                mechanism.membership().accreditations().find(id).isEmpty());
        NOBODY_REGISTERS_ITSELF.check(!person.equals(command.actor().person()));
    }

    private static Instant from(@Nullable Instant stated, @Nullable Instant until, ActaCommand command) {
        Instant from = Objects.requireNonNullElse(stated, command.receivedAt());
        ACCREDITATION_ENDS_AFTER_IT_BEGINS.check(until == null || until.isAfter(from));
        return from;
    }
}
