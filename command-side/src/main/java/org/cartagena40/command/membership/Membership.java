package org.cartagena40.command.membership;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.cartagena40.command.Evolution;
import org.cartagena40.events.ActaEvent;
import org.cartagena40.events.MemberState;
import org.cartagena40.events.membership.AccreditationEnded;
import org.cartagena40.events.membership.DelegateAccredited;
import org.cartagena40.events.membership.DeputyAppointed;
import org.cartagena40.events.membership.MemberAdmitted;
import org.cartagena40.events.membership.MemberWithdrawn;
import org.cartagena40.events.membership.OfficerAccreditationEnded;
import org.cartagena40.events.membership.OfficerAccredited;
import org.cartagena40.events.membership.SeatDisputeDecided;
import org.cartagena40.events.membership.SeatDisputed;
import org.jspecify.annotations.Nullable;

/** Members, accreditations and disputed seats as the past made them. */
public record Membership(List<Period> periods, Accreditations accreditations, List<SeatDispute> disputes) {

    /** A time of membership, [from, until); open where no source bounds it. */
    public record Period(
            MemberState member,
            @Nullable Instant from,
            @Nullable Instant until) {
        boolean covers(Instant moment) {
            return (from == null || !moment.isBefore(from)) && (until == null || moment.isBefore(until));
        }
    }

    public static final Membership NONE = new Membership(List.of(), Accreditations.NONE, List.of());

    public Membership {
        periods = List.copyOf(periods);
        disputes = List.copyOf(disputes);
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
                .sorted(Comparator.comparing(MemberState::value))
                .toList();
    }

    /** Whether two governments claim its seat at that moment, so that nobody speaks for it (F29). */
    public boolean isDisputed(MemberState state, Instant moment) {
        return disputes.stream().anyMatch(dispute -> dispute.state().equals(state) && dispute.covers(moment));
    }

    /** The dispute about a seat that nobody has decided yet. */
    Optional<SeatDispute> openDispute(MemberState state) {
        return disputes.stream().filter(dispute -> dispute.isOpenOf(state)).findFirst();
    }

    /** Adds the steps of this part to the evolution of the whole. */
    public static void steps(Evolution<?, ActaEvent>.Part<Membership> part) {
        part.on(MemberAdmitted.class, Membership::admitted)
                .on(MemberWithdrawn.class, Membership::withdrawn)
                .on(DelegateAccredited.class, (m, event) -> m.with(m.accreditations.with(event)))
                .on(OfficerAccredited.class, (m, event) -> m.with(m.accreditations.with(event)))
                .on(DeputyAppointed.class, (m, event) -> m.with(m.accreditations.with(event)))
                .on(
                        AccreditationEnded.class,
                        (m, event) -> m.with(m.accreditations.ended(event.accreditation(), event.effective())))
                .on(
                        OfficerAccreditationEnded.class,
                        (m, event) -> m.with(m.accreditations.ended(event.accreditation(), event.effective())))
                .on(SeatDisputed.class, Membership::disputed)
                .on(SeatDisputeDecided.class, Membership::decided);
    }

    private Membership admitted(MemberAdmitted event) {
        List<Period> all = new ArrayList<>(periods);
        all.add(new Period(event.member(), event.effective().possibleFrom().orElse(null), null));
        return new Membership(all, accreditations, disputes);
    }

    private Membership withdrawn(MemberWithdrawn event) {
        Instant until = event.effective().certainFrom().orElseThrow();
        List<Period> all = periods.stream()
                .map(p -> p.member().equals(event.member()) && p.until() == null
                        ? new Period(p.member(), p.from(), until)
                        : p)
                .toList();
        return new Membership(all, accreditations, disputes);
    }

    private Membership disputed(SeatDisputed event) {
        List<SeatDispute> all = new ArrayList<>(disputes);
        all.add(new SeatDispute(event.state(), event.effective().certainFrom().orElseThrow(), null));
        return new Membership(periods, accreditations, all);
    }

    private Membership decided(SeatDisputeDecided event) {
        Instant until = event.effective().certainFrom().orElseThrow();
        List<SeatDispute> all = disputes.stream()
                .map(d -> d.isOpenOf(event.state()) ? new SeatDispute(d.state(), d.since(), until) : d)
                .toList();
        Accreditations remaining = accreditations;
        for (var ended : event.ended()) {
            remaining = remaining.ended(ended, event.effective());
        }
        return new Membership(periods, remaining, all);
    }

    private Membership with(Accreditations changed) {
        return new Membership(periods, changed, disputes);
    }
}
