package org.cartagena40.query.replay;

import java.util.Map;
import java.util.Optional;
import org.cartagena40.query.history.Phrase;

/** What something is at a moment, in words. */
final class StateWords {

    private static final Map<String, Phrase> WORDS = Map.ofEntries(
            Map.entry("OPEN", Phrase.of("abierto", "open")),
            Map.entry(
                    "LAPSED_BEING_RECORDED",
                    Phrase.of("vencido, conclusión por anotar", "lapsed, conclusion to be recorded")),
            Map.entry(
                    "LAPSED_AWAITING_CONFIRMATION",
                    Phrase.of("vencido, a la espera de una confirmación", "lapsed, awaiting a confirmation")),
            Map.entry("BROKEN", Phrase.of("silencio roto", "silence broken")),
            Map.entry("ADOPTED", Phrase.of("adoptado", "adopted")),
            Map.entry("ADOPTED_UNDER_REVIEW", Phrase.of("adoptado, en revisión", "adopted, under review")),
            Map.entry("WITHDRAWN", Phrase.of("retirado", "withdrawn")),
            Map.entry("MEMBER", Phrase.of("miembro", "member")),
            Map.entry("POSSIBLY_MEMBER", Phrase.of("posiblemente miembro", "possibly a member")),
            Map.entry("FORMER_MEMBER", Phrase.of("ya no es miembro", "no longer a member")),
            Map.entry("TO_BE_CONFIRMED", Phrase.of("por confirmar", "to be confirmed")),
            Map.entry("HELD", Phrase.of("en funciones", "held")),
            Map.entry("POSSIBLY_HELD", Phrase.of("posiblemente", "possibly")),
            Map.entry("TO_COME", Phrase.of("por venir", "to come")),
            Map.entry("ENDED", Phrase.of("terminado", "ended")),
            Map.entry("INVITED", Phrase.of("invitado", "invited")),
            Map.entry("ACCEPTED", Phrase.of("aceptado", "accepted")),
            Map.entry("DECLINED", Phrase.of("declinado", "declined")),
            Map.entry("SUSPENDED", Phrase.of("suspendido", "suspended")),
            Map.entry("FULFILLED", Phrase.of("cumplido", "fulfilled")),
            Map.entry("REQUESTED", Phrase.of("solicitado", "requested")),
            Map.entry("TAKEN_UP", Phrase.of("asumido", "taken up")),
            Map.entry("COMPLETED", Phrase.of("completado", "completed")),
            Map.entry("REVERTED", Phrase.of("vuelto a la Presidencia", "reverted to the Presidency")),
            Map.entry("POSSIBLY_PLANNED", Phrase.of("posiblemente planificado", "possibly planned")),
            Map.entry("PLANNED", Phrase.of("planificado", "planned")),
            Map.entry("CONVENED", Phrase.of("convocado", "convened")),
            Map.entry("IN_SESSION", Phrase.of("en sesión", "in session")),
            Map.entry("BETWEEN_SESSIONS", Phrase.of("entre sesiones", "between sessions")),
            Map.entry("CANCELLED", Phrase.of("cancelado", "cancelled")),
            Map.entry("STANDING", Phrase.of("en pie", "standing")),
            Map.entry("CLOSED", Phrase.of("cerrado", "closed")),
            Map.entry("DESIGNATED", Phrase.of("designado", "designated")),
            Map.entry("STARTED", Phrase.of("iniciado", "started")),
            Map.entry("WITHHELD", Phrase.of("retenido", "withheld")),
            Map.entry("NOT_YET_ADOPTED", Phrase.of("aún no adoptado", "not yet adopted")),
            Map.entry("TITLE_NOT_STATED", Phrase.of("título no indicado", "title not stated")));

    private StateWords() {}

    static Optional<Phrase> of(String constant) {
        return Optional.ofNullable(WORDS.get(constant));
    }
}
