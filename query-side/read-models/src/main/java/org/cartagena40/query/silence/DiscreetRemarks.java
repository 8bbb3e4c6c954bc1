package org.cartagena40.query.silence;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cartagena40.events.ActaEvent;
import org.cartagena40.events.EventCatalogue;
import org.cartagena40.events.Tier;
import org.cartagena40.events.documents.CommentAnswered;
import org.cartagena40.events.documents.CommentArrivedLate;
import org.cartagena40.events.documents.CommentSubmitted;
import org.cartagena40.events.documents.DocumentPartSet;
import org.cartagena40.events.documents.GuidanceProvided;
import org.cartagena40.events.documents.ProcessReferenceAttached;
import org.cartagena40.events.meetings.ParticipantRegistered;
import org.cartagena40.events.meetings.ParticipantWaitlisted;
import org.cartagena40.events.meetings.RegistrationWithdrawn;
import org.cartagena40.events.meetings.WaitingParticipantAdmitted;
import org.cartagena40.events.meetings.WaitingParticipantDeclined;
import org.cartagena40.events.membership.AccreditationEnded;
import org.cartagena40.events.membership.DelegateAccredited;
import org.cartagena40.events.membership.DeputyAppointed;
import org.cartagena40.events.membership.OfficerAccreditationEnded;
import org.cartagena40.events.membership.OfficerAccredited;
import org.cartagena40.events.membership.SeatDisputeDecided;
import org.cartagena40.events.membership.SeatDisputed;
import org.cartagena40.events.offices.InvitationDeclined;
import org.cartagena40.events.offices.VicePresidencyTaskDeclined;
import org.cartagena40.events.record.RecordAnnotated;
import org.cartagena40.events.record.RecordCorrected;
import org.cartagena40.events.record.Target;
import org.cartagena40.events.silence.ProcedureId;
import org.cartagena40.events.silence.SilenceEvent;
import org.cartagena40.query.views.RowChange;
import org.cartagena40.query.views.ViewTable;

/**
 * What a correction or an annotation says is told as discreetly as the entry of which it speaks. Of an entry of a
 * procedure: to those to whom the procedure discloses the objecting States, because it may say who objected (rule 19).
 * Of an entry with a part that is not for everybody: to the offices. Of another correction or annotation: as that one is.
 */
public final class DiscreetRemarks {

    /** The contents, each with the tier that was found for it. */
    public static final ViewTable CORRECTION = ViewTable.amendable("correction_content", "position");

    public static final ViewTable ANNOTATION = ViewTable.amendable("annotation_content", "position");

    private static final String TIER = "tier";

    private static final Set<String> CONFIDED = Stream.of(
                    DelegateAccredited.class,
                    AccreditationEnded.class,
                    OfficerAccredited.class,
                    OfficerAccreditationEnded.class,
                    DeputyAppointed.class,
                    SeatDisputed.class,
                    SeatDisputeDecided.class,
                    InvitationDeclined.class,
                    GuidanceProvided.class,
                    DocumentPartSet.class,
                    ProcessReferenceAttached.class,
                    CommentSubmitted.class,
                    CommentArrivedLate.class,
                    CommentAnswered.class,
                    ParticipantRegistered.class,
                    ParticipantWaitlisted.class,
                    WaitingParticipantAdmitted.class,
                    WaitingParticipantDeclined.class,
                    RegistrationWithdrawn.class,
                    VicePresidencyTaskDeclined.class)
            .map(DiscreetRemarks::name)
            .collect(Collectors.toUnmodifiableSet());

    private static final String CORRECTED = name(RecordCorrected.class);
    private static final String ANNOTATED = name(RecordAnnotated.class);

    private DiscreetRemarks() {}

    /** The procedure that an event belongs to; what is said of an entry belongs where the entry does. */
    public static Optional<ProcedureId> procedureOf(ActaEvent event) {
        return event instanceof SilenceEvent silence
                ? Optional.of(silence.procedure())
                : target(event).map(Target::procedure);
    }

    /** Whether it says something of an entry that not everybody may read whole, or that itself speaks of another. */
    static boolean isOne(ActaEvent event) {
        return target(event)
                .filter(of -> of.procedure() != null || CONFIDED.contains(of.type()) || speaks(of))
                .isPresent();
    }

    /** Restricts a row to those who may know, and to the body that acted or was acted for. */
    static RowChange restrict(RowChange row, ActaEvent event) {
        Target target = target(event).orElseThrow();
        return asTheTarget(row, target).ownedBy(event.act().principal());
    }

    private static RowChange asTheTarget(RowChange row, Target target) {
        ProcedureId procedure = target.procedure();
        if (procedure != null) {
            return row.visibleAs(SilenceProjection.DISCLOSURE_TIER, SilenceProjection.PROCEDURE, procedure);
        }
        if (!speaks(target)) {
            return row.visibleTo(Tier.OFFICE);
        }
        return row.visibleAs(TIER, target.type().equals(CORRECTED) ? CORRECTION : ANNOTATION, target.position());
    }

    private static boolean speaks(Target target) {
        return target.type().equals(CORRECTED) || target.type().equals(ANNOTATED);
    }

    private static Optional<Target> target(ActaEvent event) {
        if (event instanceof RecordCorrected corrected) {
            return Optional.of(corrected.target());
        }
        return event instanceof RecordAnnotated annotated ? Optional.of(annotated.target()) : Optional.empty();
    }

    private static String name(Class<?> type) {
        return EventCatalogue.of(type).name();
    }
}
