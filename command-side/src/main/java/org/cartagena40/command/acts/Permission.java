package org.cartagena40.command.acts;

import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.cartagena40.command.Rule;
import org.cartagena40.command.membership.MembershipRule;
import org.cartagena40.events.Capacity;

/**
 * In which capacities an act may be sent at all, and which rule refuses it in the others. That rule is the one that the
 * act's decider keeps as well; the decider adds what depends on the record, such as whose text or whose task it is. What
 * no line of the table permits is permitted to nobody.
 *
 * @param to in these capacities
 * @param otherwise the rule that refuses it in any other capacity
 * @param refusals capacities that are told a rule of their own, such as what they can do instead
 * @param heldInDispute whether a State whose seat is disputed may send it, to be held until that is decided
 */
public record Permission(Set<Capacity> to, Rule otherwise, Map<Capacity, Rule> refusals, boolean heldInDispute) {

    /** Nobody but the record itself, whose policies and imports need no permission. */
    public static final Permission NOBODY =
            new Permission(Set.of(), MembershipRule.CAPACITY_MAY_SEND_THE_ACT, Map.of(), false);

    public Permission {
        to = to.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(to));
        refusals = Map.copyOf(refusals);
        if (to.contains(Capacity.RECORD)) {
            throw new IllegalArgumentException("nobody acts as the record");
        }
    }

    /** Refuses the act in a capacity that may not send it. */
    public void check(Capacity capacity) {
        refusals.getOrDefault(capacity, otherwise).check(to.contains(capacity));
    }

    /** The rule that the capacity would be refused by. */
    public Rule refusalOf(Capacity capacity) {
        return refusals.getOrDefault(capacity, otherwise);
    }

    Permission with(Capacity capacity, Rule refusal) {
        Map<Capacity, Rule> more = new EnumMap<>(Capacity.class);
        more.putAll(refusals);
        more.put(capacity, refusal);
        return new Permission(to, otherwise, more, heldInDispute);
    }

    Permission held() {
        return new Permission(to, otherwise, refusals, true);
    }
}
