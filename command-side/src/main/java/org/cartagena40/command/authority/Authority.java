package org.cartagena40.command.authority;

import static org.cartagena40.command.membership.MembershipRule.DELEGATE_IS_ACCREDITED;
import static org.cartagena40.command.membership.MembershipRule.OFFICE_IS_HELD;
import static org.cartagena40.command.membership.MembershipRule.PERSON_IS_ACCREDITED;
import static org.cartagena40.command.membership.MembershipRule.SEAT_IS_NOT_DISPUTED;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.cartagena40.command.ActaCommand;
import org.cartagena40.command.Standing;
import org.cartagena40.command.acts.ActForm;
import org.cartagena40.command.acts.Permission;
import org.cartagena40.command.gateway.Admission;
import org.cartagena40.command.mechanism.Mechanism;
import org.cartagena40.command.membership.Accreditation;
import org.cartagena40.events.AccreditationId;
import org.cartagena40.events.Actor;
import org.cartagena40.events.Capacity;
import org.cartagena40.events.Institution;
import org.cartagena40.events.MemberState;
import org.cartagena40.events.PersonId;
import org.cartagena40.events.States;

/**
 * Whether a person may send an act, decided by what is on record for the moment at which it came: the table of
 * permissions, then the accreditation of the person, then whether its body holds the office, then whether its seat is
 * disputed. The deciders behind it ask what depends on the matter.
 */
public final class Authority implements Admission {

    private final Map<Class<? extends ActaCommand>, Permission> table;

    public Authority(List<ActForm> table) {
        this.table = table.stream().collect(Collectors.toUnmodifiableMap(ActForm::command, ActForm::permission));
    }

    @Override
    public ActaCommand admit(ActaCommand command, Standing standing) {
        Permission permission = table.getOrDefault(command.getClass(), Permission.NOBODY);
        Actor actor = command.actor();
        permission.check(actor.capacity());
        Mechanism mechanism = standing.mechanism();
        AccreditationId found = accreditation(actor, mechanism, command.receivedAt());
        OFFICE_IS_HELD.check(holdsOffice(actor.institution(), actor.capacity(), mechanism, command.receivedAt()));
        SEAT_IS_NOT_DISPUTED.check(
                permission.heldInDispute() || !isDisputed(actor.institution(), mechanism, command.receivedAt()));
        return ActsUnder.accreditation(command, found);
    }

    /** All accreditations of a person that are in force at that moment, whatever they are good for just then. */
    public static List<Accreditation> accreditations(PersonId person, Standing standing, Instant moment) {
        return standing.mechanism().membership().accreditations().of(person, moment);
    }

    /** Those under which the person speaks at that moment: its body holds the office, its seat is not disputed. */
    public static List<Accreditation> held(PersonId person, Standing standing, Instant moment) {
        Mechanism mechanism = standing.mechanism();
        return accreditations(person, standing, moment).stream()
                .filter(one -> holdsOffice(one.institution(), one.capacity(), mechanism, moment))
                .filter(one -> !isDisputed(one.institution(), mechanism, moment))
                .toList();
    }

    private static AccreditationId accreditation(Actor actor, Mechanism mechanism, Instant moment) {
        Function<PersonId, Optional<AccreditationId>> inForce = person ->
                mechanism.membership().accreditations().inForce(person, actor.institution(), actor.capacity(), moment);
        Optional<AccreditationId> found = Optional.ofNullable(actor.person()).flatMap(inForce);
        (actor.capacity() == Capacity.MEMBER_STATE ? DELEGATE_IS_ACCREDITED : PERSON_IS_ACCREDITED)
                .check(found.isPresent());
        return found.orElseThrow();
    }

    /** A term whose last day is over is over, whether or not its end is on record already. */
    private static boolean holdsOffice(
            Institution institution, Capacity capacity, Mechanism mechanism, Instant moment) {
        var offices = mechanism.offices();
        return switch (capacity) {
            case PRESIDENCY -> offices.presides(institution);
            case VICE_PRESIDENCY ->
                offices.vicePresidencyAt(moment)
                        .filter(state -> state.institution().equals(institution))
                        .isPresent();
            case TECHNICAL_SECRETARIAT -> institution.equals(offices.secretariat());
            case MEMBER_STATE, STAKEHOLDER, AUDITOR -> true;
            case RECORD -> false;
        };
    }

    private static boolean isDisputed(Institution institution, Mechanism mechanism, Instant moment) {
        return States.known(institution.value())
                && mechanism.membership().isDisputed(new MemberState(institution.value()), moment);
    }
}
