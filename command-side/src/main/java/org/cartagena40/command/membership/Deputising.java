package org.cartagena40.command.membership;

import static org.cartagena40.command.membership.MembershipRule.ACCREDITATION_IS_KNOWN;
import static org.cartagena40.command.membership.MembershipRule.ACCREDITATION_IS_NEW;
import static org.cartagena40.command.membership.MembershipRule.A_DEPUTY_HAS_NO_DEPUTY;
import static org.cartagena40.command.membership.MembershipRule.DEPUTY_ENDS_WITH_THE_ACCREDITATION;
import static org.cartagena40.command.membership.MembershipRule.NOBODY_REGISTERS_ITSELF;
import static org.cartagena40.command.membership.MembershipRule.SECRETARIAT_HAS_THE_DEPUTYS_CREDENTIAL;
import static org.cartagena40.command.membership.MembershipRule.THE_ACCREDITED_PERSON_OR_THE_SECRETARIAT_APPOINTS;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.cartagena40.command.mechanism.Mechanism;
import org.cartagena40.events.Act;
import org.cartagena40.events.ActaEvent;
import org.cartagena40.events.EffectiveTime;
import org.cartagena40.events.membership.DeputyAppointed;

/** Decides who may act in the place of an accredited person: for a stated time, and never longer than that one may. */
public final class Deputising {

    private Deputising() {}

    public static List<ActaEvent> decide(AppointDeputy command, Mechanism mechanism) {
        Accreditations all = mechanism.membership().accreditations();
        var found = all.find(command.deputyOf()).filter(one -> all.isInForce(one, command.receivedAt()));
        ACCREDITATION_IS_KNOWN.check(found.isPresent());
        Accreditation principal = found.orElseThrow();
        Act act = appointing(command, principal, mechanism);
        ACCREDITATION_IS_NEW.check(all.find(command.accreditation()).isEmpty());
        A_DEPUTY_HAS_NO_DEPUTY.check(principal.deputyOf() == null);
        NOBODY_REGISTERS_ITSELF.check(!command.person().equals(command.actor().person())
                && !command.person().equals(principal.person()));
        Instant from = Objects.requireNonNullElse(command.from(), command.receivedAt());
        DEPUTY_ENDS_WITH_THE_ACCREDITATION.check(within(from, command.until(), principal));
        return List.of(new DeputyAppointed(
                command.mechanism(),
                command.accreditation(),
                principal.id(),
                command.person(),
                principal.institution(),
                principal.capacity(),
                from,
                command.until(),
                command.credential(),
                EffectiveTime.at(from),
                act));
    }

    /** The accredited person does so under that very accreditation, the Secretariat on the body's written word. */
    private static Act appointing(AppointDeputy command, Accreditation principal, Mechanism mechanism) {
        boolean itself = principal.person().equals(command.actor().person())
                && principal.institution().equals(command.actor().institution())
                && command.actsAs(principal.capacity());
        THE_ACCREDITED_PERSON_OR_THE_SECRETARIAT_APPOINTS.check(itself || mechanism.servedBy(command));
        SECRETARIAT_HAS_THE_DEPUTYS_CREDENTIAL.check(itself || command.credential() != null);
        return itself ? command.act().under(principal.id()) : command.act();
    }

    private static boolean within(Instant from, Instant until, Accreditation principal) {
        return until.isAfter(from)
                && !from.isBefore(principal.from())
                && (principal.until() == null || !until.isAfter(principal.until()));
    }
}
