package org.cartagena40.query.history;

import java.util.List;
import org.cartagena40.events.meetings.GlobalMilestoneDateRevised;
import org.cartagena40.events.meetings.GlobalMilestoneRegistered;
import org.cartagena40.events.meetings.MeetingCancelled;
import org.cartagena40.events.meetings.MeetingClosed;
import org.cartagena40.events.meetings.MeetingCoConvened;
import org.cartagena40.events.meetings.MeetingConvened;
import org.cartagena40.events.meetings.MeetingKind;
import org.cartagena40.events.meetings.MeetingPurpose;
import org.cartagena40.events.meetings.MeetingRescheduled;
import org.cartagena40.events.meetings.MeetingScheduled;
import org.cartagena40.events.meetings.MilestoneKind;
import org.cartagena40.events.meetings.TimingDeviationExplained;

/** Meetings and global milestones in words: what was planned, who convened, how it ended. */
final class MeetingTelling {

    private MeetingTelling() {}

    static Tellers tellers() {
        return new Tellers()
                .publicly(GlobalMilestoneRegistered.class, MeetingTelling::milestone)
                .publicly(GlobalMilestoneDateRevised.class, MeetingTelling::milestoneRevised)
                .publicly(MeetingScheduled.class, MeetingTelling::scheduled)
                .publicly(MeetingRescheduled.class, MeetingTelling::rescheduled)
                .publicly(TimingDeviationExplained.class, MeetingTelling::explained)
                .publicly(MeetingConvened.class, MeetingTelling::convened)
                .publicly(MeetingCoConvened.class, MeetingTelling::coConvened)
                .publicly(MeetingClosed.class, MeetingTelling::closed)
                .publicly(MeetingCancelled.class, MeetingTelling::cancelled);
    }

    private static Phrase milestone(GlobalMilestoneRegistered event) {
        return Phrase.of(
                        "Quedó registrado el hito mundial %s (%s%s)%s; fecha: %s",
                        "The global milestone %s (%s%s) was registered%s; date: %s")
                .with(
                        event.milestone(),
                        kind(event.kind()),
                        Phrase.given(
                                event.alias(),
                                alias ->
                                        Phrase.of(", llamado %s", ", called %s").with(Quotation.of(alias))),
                        Moments.of(event.effective()),
                        PlannedDays.of(event.date()));
    }

    private static Phrase kind(MilestoneKind kind) {
        return switch (kind) {
            case GRF -> Phrase.of("Foro Mundial sobre los Refugiados", "Global Refugee Forum");
            case HLOM -> Phrase.of("Reunión de Funcionarios de Alto Nivel", "High-Level Officials Meeting");
        };
    }

    private static Phrase milestoneRevised(GlobalMilestoneDateRevised event) {
        return Phrase.of(
                        "La fecha del hito mundial %s quedó revisada%s: %s; motivo: %s; ninguna reunión se mueve por"
                                + " ello",
                        "The date of the global milestone %s was revised%s: %s; reason: %s; no meeting moves by itself")
                .with(
                        event.milestone(),
                        Moments.of(event.effective()),
                        PlannedDays.of(event.date()),
                        Quotation.of(event.reason()));
    }

    private static Phrase scheduled(MeetingScheduled event) {
        return Phrase.of("Quedó prevista la reunión %s (%s)%s%s%s%s%s", "Meeting %s (%s) was planned%s%s%s%s%s")
                .with(
                        event.meeting(),
                        event.title() == null
                                ? kind(event.kind())
                                : Phrase.of("%s, %s", "%s, %s").with(Quotation.of(event.title()), kind(event.kind())),
                        Moments.of(event.effective()),
                        PlanInWords.of(event.plan(), event.effective()),
                        purposes(event.purposes()),
                        Phrase.given(
                                event.milestone(),
                                milestone -> Phrase.of("; prepara el hito %s", "; it prepares the milestone %s")
                                        .with(milestone)),
                        Phrase.given(event.deviationReason(), MeetingTelling::deviation));
    }

    private static Phrase kind(MeetingKind kind) {
        return switch (kind) {
            case MSC_BIENNIAL -> Phrase.of("reunión bienal del Mecanismo", "biennial meeting of the Mechanism");
            case PLATFORM -> Phrase.of("reunión de la Plataforma de Apoyo", "meeting of the Support Platform");
            case COORDINATION -> Phrase.of("reunión de coordinación", "coordination meeting");
            case DIALOGUE -> Phrase.of("reunión de diálogo", "dialogue meeting");
            case OTHER -> Phrase.of("otra reunión", "other meeting");
        };
    }

    private static Phrase purposes(List<MeetingPurpose> purposes) {
        return purposes.isEmpty()
                ? Phrase.NOTHING
                : Phrase.of("; finalidad: %s", "; purpose: %s")
                        .with(Phrase.listed(
                                purposes.stream().map(MeetingTelling::purpose).toList()));
    }

    static Phrase purpose(MeetingPurpose purpose) {
        return switch (purpose) {
            case FOLLOW_UP -> Phrase.of("seguimiento", "follow-up");
            case EVALUATION -> Phrase.of("evaluación", "evaluation");
            case UPDATING -> Phrase.of("actualización", "updating");
            case IMPLEMENTATION -> Phrase.of("implementación", "implementation");
        };
    }

    private static Phrase rescheduled(MeetingRescheduled event) {
        return Phrase.of("Cambió el plan de la reunión %s%s%s%s%s", "The plan of meeting %s changed%s%s%s%s")
                .with(
                        event.meeting(),
                        Moments.of(event.effective()),
                        PlanInWords.of(event.plan(), event.effective()),
                        Phrase.given(event.reason(), MeetingTelling::because),
                        Phrase.given(event.deviationReason(), MeetingTelling::deviation));
    }

    private static Phrase explained(TimingDeviationExplained event) {
        return Phrase.of("La fecha de la reunión %s quedó explicada%s%s", "The date of meeting %s was explained%s%s")
                .with(event.meeting(), Moments.of(event.effective()), deviation(event.reason()));
    }

    private static Phrase convened(MeetingConvened event) {
        return Phrase.of("La reunión %s fue convocada por %s%s", "Meeting %s was convened by %s%s")
                .with(event.meeting(), Actors.of(event), Moments.of(event.effective()));
    }

    private static Phrase coConvened(MeetingCoConvened event) {
        return Phrase.of("La reunión %s fue convocada también por %s%s", "Meeting %s was convened by %s too%s")
                .with(event.meeting(), Actors.of(event), Moments.of(event.effective()));
    }

    /** Its time is that of the meeting, not of a moment within it. */
    private static Phrase closed(MeetingClosed event) {
        return Phrase.of("La reunión %s se celebró y concluyó; fecha: %s", "Meeting %s was held and is over; date: %s")
                .with(event.meeting(), PlannedDays.of(event.effective()));
    }

    private static Phrase cancelled(MeetingCancelled event) {
        return Phrase.of("La reunión %s fue cancelada%s%s", "Meeting %s was cancelled%s%s")
                .with(event.meeting(), Moments.of(event.effective()), because(event.reason()));
    }

    private static Phrase deviation(String reason) {
        return Phrase.of(
                        "; por qué no es seis meses antes de su hito: %s",
                        "; why it is not six months before its milestone: %s")
                .with(Quotation.of(reason));
    }

    static Phrase because(String reason) {
        return Phrase.of("; motivo: %s", "; reason: %s").with(Quotation.of(reason));
    }
}
