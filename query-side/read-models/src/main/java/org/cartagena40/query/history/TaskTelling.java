package org.cartagena40.query.history;

import java.util.List;
import org.cartagena40.events.EffectiveTime;
import org.cartagena40.events.MemberState;
import org.cartagena40.events.Tier;
import org.cartagena40.events.offices.TaskKind;
import org.cartagena40.events.offices.TaskMatter;
import org.cartagena40.events.offices.VicePresidencyTaskAccepted;
import org.cartagena40.events.offices.VicePresidencyTaskCompleted;
import org.cartagena40.events.offices.VicePresidencyTaskDeclined;
import org.cartagena40.events.offices.VicePresidencyTaskRequested;
import org.cartagena40.events.offices.VicePresidencyTaskTakenUp;

/** The tasks of the Vice-Presidency in words. One that declines owes the public no reason. */
final class TaskTelling {

    private TaskTelling() {}

    static Tellers tellers() {
        return new Tellers()
                .publicly(VicePresidencyTaskRequested.class, TaskTelling::requested)
                .publicly(VicePresidencyTaskTakenUp.class, TaskTelling::takenUp)
                .publicly(VicePresidencyTaskAccepted.class, TaskTelling::accepted)
                .on(VicePresidencyTaskDeclined.class, TaskTelling::declined)
                .publicly(VicePresidencyTaskCompleted.class, TaskTelling::completed);
    }

    private static Phrase requested(VicePresidencyTaskRequested event) {
        return Phrase.of(
                        "%s recibió de %s%s una petición: %s; asunto: %s%s; puede declinarla; tarea %s",
                        "%s received from %s%s a request: to %s; matter: %s%s; it may decline; task %s")
                .with(
                        vicePresidency(event.state(), event.effective()),
                        Actors.of(event),
                        Moments.of(event.effective()),
                        kind(event.kind()),
                        matter(event.matter()),
                        Phrase.given(
                                event.decision(),
                                decision -> Phrase.of("; conforme a la decisión %s", "; in accordance with decision %s")
                                        .with(decision)),
                        event.task());
    }

    private static Phrase takenUp(VicePresidencyTaskTakenUp event) {
        return Phrase.of(
                        "%s asumió%s, por derecho propio, la tarea de %s; asunto: %s; tarea %s",
                        "%s took up%s, in its own right, the task to %s; matter: %s; task %s")
                .with(
                        vicePresidency(event.state(), event.effective()),
                        Moments.of(event.effective()),
                        kind(event.kind()),
                        matter(event.matter()),
                        event.task());
    }

    private static Phrase accepted(VicePresidencyTaskAccepted event) {
        return Phrase.of("%s aceptó la tarea %s%s", "%s accepted task %s%s")
                .with(vicePresidency(event.state(), event.effective()), event.task(), Moments.of(event.effective()));
    }

    private static List<Sentence> declined(VicePresidencyTaskDeclined event) {
        Phrase declined = Phrase.of("%s declinó la tarea %s%s", "%s declined task %s%s")
                .with(vicePresidency(event.state(), event.effective()), event.task(), Moments.of(event.effective()));
        Sentence forEverybody = Provenance.told(Tier.PUBLIC, event, declined);
        if (event.reason() == null) {
            return List.of(forEverybody);
        }
        Phrase reason = Phrase.of("; motivo: %s", "; reason: %s").with(Quotation.of(event.reason()));
        return List.of(forEverybody, Provenance.told(Tier.OFFICE, event, declined.and(reason)));
    }

    private static Phrase completed(VicePresidencyTaskCompleted event) {
        return Phrase.of("%s dio por cumplida la tarea %s%s; resultado: %s", "%s completed task %s%s; result: %s")
                .with(
                        vicePresidency(event.state(), event.effective()),
                        event.task(),
                        Moments.of(event.effective()),
                        event.result() == null ? Phrase.of("no consta", "not stated") : Quotation.of(event.result()));
    }

    private static Phrase vicePresidency(MemberState state, EffectiveTime when) {
        return Phrase.of("La Vicepresidencia (%s)", "The Vice-Presidency (%s)").with(Names.of(state, when));
    }

    /** What the Terms of Reference, III, say that it may do, with the letter. */
    private static Phrase kind(TaskKind kind) {
        return switch (kind) {
            case CO_CONVENE_MEETINGS ->
                Phrase.of(
                        "convocar reuniones junto con la Presidencia (Términos de Referencia, III, a)",
                        "co-convene meetings (Terms of Reference, III, a)");
            case WORK_JOINTLY ->
                Phrase.of(
                        "trabajar conjuntamente con la Presidencia y la Secretaría Técnica (Términos de Referencia,"
                                + " III, b)",
                        "work jointly with the Presidency and the Technical Secretariat (Terms of Reference, III, b)");
            case HOST_MEETING ->
                Phrase.of(
                        "ser anfitriona de una reunión (Términos de Referencia, III, c)",
                        "host a meeting (Terms of Reference, III, c)");
            case LEAD_PROGRAMME ->
                Phrase.of(
                        "liderar un programa del Plan de Acción (Términos de Referencia, III, d)",
                        "lead a programme of the Plan of Action (Terms of Reference, III, d)");
            case LEAD_NEGOTIATIONS ->
                Phrase.of(
                        "liderar negociaciones bilaterales o multilaterales (Términos de Referencia, III, e)",
                        "lead bilateral or multilateral negotiations (Terms of Reference, III, e)");
            case OTHER ->
                Phrase.of(
                        "asumir otra tarea (Términos de Referencia, III, f)",
                        "take on another task (Terms of Reference, III, f)");
        };
    }

    private static Phrase matter(TaskMatter matter) {
        Phrase programme = Phrase.given(
                matter.programme(),
                number -> Phrase.of(", programa %s", ", programme %s").with(number));
        Phrase meeting = Phrase.given(
                matter.meeting(),
                id -> Phrase.of(", reunión %s", ", meeting %s").with(id));
        return Quotation.of(matter.description()).and(programme).and(meeting);
    }
}
