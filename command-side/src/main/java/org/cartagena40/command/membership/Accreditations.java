package org.cartagena40.command.membership;

import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.cartagena40.events.AccreditationId;
import org.cartagena40.events.Capacity;
import org.cartagena40.events.EffectiveTime;
import org.cartagena40.events.Institution;
import org.cartagena40.events.PersonId;
import org.cartagena40.events.membership.DelegateAccredited;
import org.cartagena40.events.membership.DeputyAppointed;
import org.cartagena40.events.membership.OfficerAccredited;

/** Who may act for which institution in which capacity, as the past made it: delegates, officers and their deputies. */
public record Accreditations(Map<AccreditationId, Accreditation> all) {

    static final Accreditations NONE = new Accreditations(Map.of());

    private static final Comparator<Accreditation> BY_ID =
            Comparator.comparing(accreditation -> accreditation.id().value());

    public Accreditations {
        all = Map.copyOf(all);
    }

    Optional<Accreditation> find(AccreditationId id) {
        return Optional.ofNullable(all.get(id));
    }

    /** By which accreditation a person acts for an institution in a capacity at that moment, if by any. */
    public Optional<AccreditationId> inForce(
            PersonId person, Institution institution, Capacity capacity, Instant moment) {
        return all.values().stream()
                .filter(one -> one.isOf(person, institution, capacity) && isInForce(one, moment))
                .min(BY_ID)
                .map(Accreditation::id);
    }

    /** All by which a person may act at that moment, for whomever. */
    public List<Accreditation> of(PersonId person, Instant moment) {
        return all.values().stream()
                .filter(one -> one.person().equals(person) && isInForce(one, moment))
                .sorted(BY_ID)
                .toList();
    }

    /** All of an institution that have not ended by that moment, deputies apart. */
    List<AccreditationId> notEndedOf(Institution institution, Instant moment) {
        return all.values().stream()
                .filter(one -> one.institution().equals(institution) && one.deputyOf() == null)
                .filter(one -> one.until() == null || one.until().isAfter(moment))
                .map(Accreditation::id)
                .sorted(Comparator.comparing(AccreditationId::value))
                .toList();
    }

    /** A deputy's never outlasts the one that it stands in for. */
    boolean isInForce(Accreditation one, Instant moment) {
        return one.covers(moment)
                && (one.deputyOf() == null
                        || find(one.deputyOf())
                                .filter(principal -> principal.covers(moment))
                                .isPresent());
    }

    Accreditations with(DelegateAccredited event) {
        return with(new Accreditation(
                event.accreditation(),
                event.person(),
                event.state().institution(),
                Capacity.MEMBER_STATE,
                event.from(),
                event.until(),
                null));
    }

    Accreditations with(OfficerAccredited event) {
        return with(new Accreditation(
                event.accreditation(),
                event.person(),
                event.institution(),
                event.capacity(),
                event.from(),
                event.until(),
                null));
    }

    Accreditations with(DeputyAppointed event) {
        return with(new Accreditation(
                event.accreditation(),
                event.person(),
                event.institution(),
                event.capacity(),
                event.from(),
                event.until(),
                event.deputyOf()));
    }

    Accreditations ended(AccreditationId id, EffectiveTime when) {
        Accreditation old = Objects.requireNonNull(all.get(id), () -> id + " ended without having begun");
        return with(old.endedAt(when.certainFrom().orElseThrow()));
    }

    private Accreditations with(Accreditation one) {
        Map<AccreditationId, Accreditation> more = new LinkedHashMap<>(all);
        more.put(one.id(), one);
        return new Accreditations(more);
    }
}
