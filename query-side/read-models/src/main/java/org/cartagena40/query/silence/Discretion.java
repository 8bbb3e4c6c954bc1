package org.cartagena40.query.silence;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cartagena40.events.ActaEvent;
import org.cartagena40.events.EventCatalogue;
import org.cartagena40.events.Tier;
import org.cartagena40.events.membership.AccreditationEnded;
import org.cartagena40.events.membership.DelegateAccredited;
import org.cartagena40.events.offices.InvitationDeclined;
import org.cartagena40.events.offices.VicePresidencyTaskDeclined;
import org.cartagena40.events.record.RecordAnnotated;
import org.cartagena40.events.record.RecordCorrected;
import org.cartagena40.events.record.Target;
import org.cartagena40.events.silence.ObjectionArrivedAfterConclusion;
import org.cartagena40.events.silence.ObjectionArrivedLate;
import org.cartagena40.events.silence.ObjectionRaised;
import org.cartagena40.events.silence.ObjectionWithdrawn;
import org.cartagena40.events.silence.OutcomeFlagged;
import org.cartagena40.events.silence.ProcedureId;
import org.cartagena40.events.silence.SilenceBroken;
import org.cartagena40.events.silence.SilenceEvent;
import org.cartagena40.query.views.RowChange;

/**
 * The events from which a reader could learn who objected (rule 19): the objections themselves and what the same act of
 * the same State brought about, and what corrections and annotations say of any of it. Their actor, principal, State and sources, and in the feed their content, are for those
 * to whom the procedure discloses the objecting States.
 */
public final class Discretion {

    private static final Set<Class<?>> TELL_WHO = Set.of(
            ObjectionRaised.class,
            ObjectionArrivedLate.class,
            ObjectionArrivedAfterConclusion.class,
            ObjectionWithdrawn.class,
            SilenceBroken.class,
            OutcomeFlagged.class);

    /** Entries with content for the offices only, so what is said of them is theirs too. */
    private static final Set<String> CONFIDED = Stream.of(
                    DelegateAccredited.class,
                    AccreditationEnded.class,
                    InvitationDeclined.class,
                    VicePresidencyTaskDeclined.class)
            .map(type -> EventCatalogue.of(type).name())
            .collect(Collectors.toUnmodifiableSet());

    private Discretion() {}

    /** Whether the event could tell who objected, or what was confided to the offices. */
    public static boolean tellsWho(ActaEvent event) {
        return TELL_WHO.contains(event.getClass())
                || target(event)
                        .filter(of -> of.procedure() != null || CONFIDED.contains(of.type()))
                        .isPresent();
    }

    /** Restricts a row to those who may know, and to the body that acted or was acted for. */
    public static RowChange restrict(RowChange row, ActaEvent event) {
        return procedureOf(event)
                .map(procedure ->
                        row.visibleAs(SilenceProjection.DISCLOSURE_TIER, SilenceProjection.PROCEDURE, procedure))
                .orElseGet(() -> row.visibleTo(Tier.OFFICE))
                .ownedBy(event.act().principal());
    }

    /** The procedure that an event belongs to; what is said of an entry belongs where the entry does. */
    public static Optional<ProcedureId> procedureOf(ActaEvent event) {
        return event instanceof SilenceEvent silence
                ? Optional.of(silence.procedure())
                : target(event).map(Target::procedure);
    }

    private static Optional<Target> target(ActaEvent event) {
        if (event instanceof RecordCorrected corrected) {
            return Optional.of(corrected.target());
        }
        return event instanceof RecordAnnotated annotated ? Optional.of(annotated.target()) : Optional.empty();
    }
}
