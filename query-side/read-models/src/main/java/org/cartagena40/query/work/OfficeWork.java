package org.cartagena40.query.work;

import static org.cartagena40.query.views.Seen.certain;
import static org.cartagena40.query.views.Seen.rows;

import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Stream;
import org.cartagena40.events.States;
import org.cartagena40.events.Zones;
import org.cartagena40.query.history.Phrase;
import org.cartagena40.query.offices.InvitationStatus;
import org.cartagena40.query.offices.Offices.Holding;
import org.cartagena40.query.offices.Offices.Invitation;
import org.cartagena40.query.offices.Task;
import org.cartagena40.query.offices.TaskStatus;
import org.cartagena40.query.views.Row;

/** What terms, invitations, tasks and accreditations leave to be done. */
final class OfficeWork {

    private static final String ACCREDITATIONS = "select * from " + rows("accreditation") + " a where " + certain("a")
            + " and a.valid_until is not null order by a.valid_until, a.accreditation";

    private OfficeWork() {}

    static Stream<WorkItem> items(Desk desk) {
        Stream<WorkItem> terms = desk.offices().holdings().stream().flatMap(holding -> term(desk, holding));
        Stream<WorkItem> invitations =
                desk.offices().invitations().stream().flatMap(invitation -> invitation(desk, invitation));
        Stream<WorkItem> tasks = desk.offices().openTasks().stream().flatMap(task -> task(desk, task));
        return Stream.of(terms, invitations, tasks, accreditations(desk)).flatMap(items -> items);
    }

    private static Stream<WorkItem> term(Desk desk, Holding holding) {
        LocalDate last = holding.end();
        if (last == null || holding.term() == null) {
            return Stream.empty();
        }
        Instant end = Zones.startOf(last);
        Phrase words = Phrase.of(
                "El período de la Vicepresidencia (%s) termina en menos de %s días",
                "The term of the Vice-Presidency (%s) ends in less than %s days");
        return Ending.alert(end, desk.asOf()).stream()
                .flatMap(alert -> desk.item(
                        WorkKind.TERM_ENDS,
                        Objects.requireNonNull(holding.term()),
                        Ending.since(end),
                        end,
                        new Reason("/offices", words.with(holding.holder(), alert), alert),
                        Seat.PRESIDENCY,
                        Seat.VICE_PRESIDENCY));
    }

    private static Stream<WorkItem> invitation(Desk desk, Invitation invitation) {
        return invitation.status() != InvitationStatus.INVITED
                        || !invitation.invited().equals(desk.own())
                ? Stream.empty()
                : desk.item(
                        WorkKind.ANSWER_INVITATION,
                        invitation.invitation(),
                        invitation.invitedAt(),
                        null,
                        Reason.of(
                                "/offices",
                                Phrase.of(
                                        "Su Estado fue invitado a la Vicepresidencia y no ha respondido",
                                        "Your State was invited to the Vice-Presidency and has not answered")),
                        Seat.MEMBER_STATE);
    }

    private static Stream<WorkItem> task(Desk desk, Task task) {
        boolean requested = task.status() == TaskStatus.REQUESTED;
        Phrase words = requested
                ? Phrase.of("Una petición espera respuesta: %s", "A request waits for an answer: %s")
                : Phrase.of("Una tarea está en curso: %s", "A task is in hand: %s");
        return desk.item(
                requested ? WorkKind.ANSWER_TASK : WorkKind.COMPLETE_TASK,
                task.task(),
                task.since(),
                null,
                Reason.of("/vice-presidency-tasks/" + task.task(), words.with(task.description())),
                Seat.VICE_PRESIDENCY);
    }

    /** The Secretariat registers them, so it is told of all; a State of its own. */
    private static Stream<WorkItem> accreditations(Desk desk) {
        return desk.asked().rows(ACCREDITATIONS, row -> accreditation(desk, row)).stream()
                .flatMap(items -> items);
    }

    private static Stream<WorkItem> accreditation(Desk desk, Row row) throws SQLException {
        String body = row.text("institution");
        String id = row.text("accreditation");
        Instant end = row.instant("valid_until");
        Seat[] to = States.known(body) && body.equals(desk.own())
                ? new Seat[] {Seat.MEMBER_STATE}
                : new Seat[] {Seat.TECHNICAL_SECRETARIAT};
        Phrase words = Phrase.of(
                "Una acreditación (%s) vence en menos de %s días", "An accreditation (%s) ends in less than %s days");
        return Ending.alert(end, desk.asOf()).stream()
                .flatMap(alert -> desk.item(
                        WorkKind.ACCREDITATION_ENDS,
                        id,
                        Ending.since(end),
                        end,
                        new Reason(
                                States.known(body) ? "/members/" + body : "/accreditations",
                                words.with(body, alert),
                                alert),
                        to));
    }
}
