package org.cartagena40.command.membership;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cartagena40.command.Evolution;
import org.cartagena40.events.AccreditationId;
import org.cartagena40.events.ActaEvent;
import org.cartagena40.events.MemberState;
import org.cartagena40.events.PersonId;
import org.cartagena40.events.membership.AccreditationEnded;
import org.cartagena40.events.membership.DelegateAccredited;
import org.cartagena40.events.membership.MemberAdmitted;
import org.cartagena40.events.membership.MemberWithdrawn;
import org.jspecify.annotations.Nullable;

/** Members and accreditations as the past made them. */
public record Membership(List<Period> periods, Map<AccreditationId, Accreditation> accreditations) {

    /** A time of membership, [from, until); open where no source bounds it. */
    public record Period(
            MemberState member,
            @Nullable Instant from,
            @Nullable Instant until) {
        boolean covers(Instant moment) {
            return (from == null || !moment.isBefore(from)) && (until == null || moment.isBefore(until));
        }
    }

    /** A person may speak for a State within [from, until). */
    public record Accreditation(
            AccreditationId id,
            PersonId person,
            MemberState state,
            Instant from,
            @Nullable Instant until) {
        boolean covers(Instant moment) {
            return !moment.isBefore(from) && (until == null || moment.isBefore(until));
        }
    }

    public static final Membership NONE = new Membership(List.of(), Map.of());

    public Membership {
        periods = List.copyOf(periods);
        accreditations = Map.copyOf(accreditations);
    }

    /** Whether the State is a member at that moment. */
    public boolean isMember(MemberState state, Instant moment) {
        return periods.stream().anyMatch(period -> period.member().equals(state) && period.covers(moment));
    }

    /** Whether the State was admitted and has not been withdrawn, whatever the dates. */
    boolean hasOpenPeriod(MemberState state) {
        return periods.stream().anyMatch(period -> period.member().equals(state) && period.until() == null);
    }

    /** The members at that moment, by id. */
    public List<MemberState> membersAt(Instant moment) {
        return periods.stream()
                .filter(period -> period.covers(moment))
                .map(Period::member)
                .distinct()
                .sorted((a, b) -> a.value().compareTo(b.value()))
                .toList();
    }

    /** By which accreditation a person speaks for a State at that moment, if by any. */
    public Optional<AccreditationId> accreditation(PersonId person, MemberState state, Instant moment) {
        return accreditations.values().stream()
                .filter(a -> a.person().equals(person) && a.state().equals(state) && a.covers(moment))
                .map(Accreditation::id)
                .min((a, b) -> a.value().compareTo(b.value()));
    }

    /** Adds the steps of this part to the evolution of the whole. */
    public static void steps(Evolution<?, ActaEvent>.Part<Membership> part) {
        part.on(MemberAdmitted.class, Membership::admitted)
                .on(MemberWithdrawn.class, Membership::withdrawn)
                .on(DelegateAccredited.class, Membership::accredited)
                .on(AccreditationEnded.class, Membership::ended);
    }

    private Membership admitted(MemberAdmitted event) {
        List<Period> all = new ArrayList<>(periods);
        all.add(new Period(event.member(), event.effective().possibleFrom().orElse(null), null));
        return new Membership(all, accreditations);
    }

    private Membership withdrawn(MemberWithdrawn event) {
        Instant until = event.effective().certainFrom().orElseThrow();
        List<Period> all = periods.stream()
                .map(p -> p.member().equals(event.member()) && p.until() == null
                        ? new Period(p.member(), p.from(), until)
                        : p)
                .toList();
        return new Membership(all, accreditations);
    }

    private Membership accredited(DelegateAccredited event) {
        return withAccreditation(
                new Accreditation(event.accreditation(), event.person(), event.state(), event.from(), event.until()));
    }

    private Membership ended(AccreditationEnded event) {
        Accreditation old = accreditations.get(event.accreditation());
        if (old == null) {
            throw new IllegalStateException(event.accreditation() + " ended without having begun");
        }
        Instant until = event.effective().certainFrom().orElseThrow();
        return withAccreditation(new Accreditation(old.id(), old.person(), old.state(), old.from(), until));
    }

    private Membership withAccreditation(Accreditation accreditation) {
        Map<AccreditationId, Accreditation> all = new LinkedHashMap<>(accreditations);
        all.put(accreditation.id(), accreditation);
        return new Membership(periods, all);
    }
}
