package org.cartagena40.command.http;

import java.time.LocalDate;
import java.util.Objects;
import org.cartagena40.command.ActaCommand;
import org.cartagena40.command.gateway.Ids;
import org.cartagena40.command.gateway.Receipt;
import org.cartagena40.command.mechanism.Mechanism;
import org.cartagena40.command.offices.AcceptInvitation;
import org.cartagena40.command.offices.DateTerm;
import org.cartagena40.command.offices.DeclineInvitation;
import org.cartagena40.command.offices.EndInvitation;
import org.cartagena40.command.offices.EndTerm;
import org.cartagena40.command.offices.InviteVicePresident;
import org.cartagena40.events.MemberState;
import org.cartagena40.events.SourceReference;
import org.cartagena40.events.offices.InvitationId;
import org.cartagena40.events.offices.InvitationKind;
import org.cartagena40.events.offices.TermId;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Acts on invitations to the Vice-Presidency and on its terms. */
@RestController
@RequestMapping("/api/v1")
public final class OfficeCommandApi {

    record InviteBody(
            MemberState invited,
            @Nullable InvitationKind kind,
            @Nullable String reason) {}

    record AnswerBody(@Nullable String reason) {}

    record ReasonBody(String reason) {}

    record DateBody(LocalDate start, SourceReference evidence) {}

    private final CommandDesk desk;

    public OfficeCommandApi(CommandDesk desk) {
        this.desk = desk;
    }

    /** The new invitation's id is named after the request, so its address is known before and after. */
    @PostMapping("/invitations")
    ResponseEntity<Receipt> invite(@RequestBody InviteBody body, Arrival arrival) {
        var invitation =
                new InvitationId(Ids.named("invitation:" + arrival.key()).toString());
        var command = new InviteVicePresident(
                Mechanism.ID,
                invitation,
                body.invited(),
                Objects.requireNonNullElse(body.kind(), InvitationKind.DESIGNATION),
                body.reason(),
                arrival.act(),
                arrival.receivedAt());
        return record(arrival, command, "/api/v1/invitations/" + invitation);
    }

    @PostMapping("/invitations/{id}/acceptance")
    ResponseEntity<Receipt> accept(@PathVariable InvitationId id, Arrival arrival) {
        return record(
                arrival,
                new AcceptInvitation(Mechanism.ID, id, arrival.act(), arrival.receivedAt()),
                "/api/v1/invitations/" + id);
    }

    @PostMapping("/invitations/{id}/decline")
    ResponseEntity<Receipt> decline(@PathVariable InvitationId id, @RequestBody AnswerBody body, Arrival arrival) {
        var command = new DeclineInvitation(Mechanism.ID, id, body.reason(), arrival.act(), arrival.receivedAt());
        return record(arrival, command, "/api/v1/invitations/" + id);
    }

    @PostMapping("/invitations/{id}/end")
    ResponseEntity<Receipt> end(@PathVariable InvitationId id, Arrival arrival) {
        return record(
                arrival,
                new EndInvitation(Mechanism.ID, id, arrival.act(), arrival.receivedAt()),
                "/api/v1/invitations/" + id);
    }

    @PostMapping("/vice-presidency-terms/{id}/start")
    ResponseEntity<Receipt> date(@PathVariable TermId id, @RequestBody DateBody body, Arrival arrival) {
        var command =
                new DateTerm(Mechanism.ID, id, body.start(), body.evidence(), arrival.act(), arrival.receivedAt());
        return record(arrival, command, "/api/v1/offices");
    }

    @PostMapping("/vice-presidency-terms/{id}/resignation")
    ResponseEntity<Receipt> resign(@PathVariable TermId id, @RequestBody ReasonBody body, Arrival arrival) {
        var command = new EndTerm(Mechanism.ID, id, body.reason(), arrival.act(), arrival.receivedAt());
        return record(arrival, command, "/api/v1/offices");
    }

    private ResponseEntity<Receipt> record(Arrival arrival, ActaCommand command, String location) {
        return desk.record(arrival, command, id -> location);
    }
}
