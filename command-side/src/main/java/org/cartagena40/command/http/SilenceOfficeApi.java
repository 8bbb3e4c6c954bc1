package org.cartagena40.command.http;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.cartagena40.command.gateway.Ids;
import org.cartagena40.command.gateway.Receipt;
import org.cartagena40.command.silence.AnswerObjection;
import org.cartagena40.command.silence.CallForNewDecision;
import org.cartagena40.command.silence.CloseObjectionRegister;
import org.cartagena40.command.silence.ConfirmEntry;
import org.cartagena40.command.silence.ConfirmOutcome;
import org.cartagena40.command.silence.DeadlineReading;
import org.cartagena40.command.silence.EnterObjectionOnBehalf;
import org.cartagena40.command.silence.ExtendDeadline;
import org.cartagena40.command.silence.RecordFollowUp;
import org.cartagena40.command.silence.RejectEntry;
import org.cartagena40.command.silence.WithdrawText;
import org.cartagena40.events.Evidence;
import org.cartagena40.events.MemberState;
import org.cartagena40.events.silence.EntryId;
import org.cartagena40.events.silence.FollowUp;
import org.cartagena40.events.silence.ProcedureId;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What the offices do in a silence procedure once it is open, also on behalf of a State. */
@RestController
@RequestMapping("/api/v1/silence-procedures/{id}")
public final class SilenceOfficeApi {

    record ExtendBody(DeadlineReading deadline, String reason) {}

    record ReasonBody(String reason) {}

    record FollowUpBody(FollowUp followUp, String reason) {}

    record AnswerBody(MemberState objector, SilenceCommandApi.TextBody text) {}

    /** @param receivedAt when the State's message was received, as the evidence shows */
    record EntryBody(
            MemberState by,
            @Nullable String grounds,
            @Nullable List<String> paragraphs,
            @Nullable String proposedAmendment,
            Evidence evidence,
            Instant receivedAt) {}

    private final CommandDesk desk;

    public SilenceOfficeApi(CommandDesk desk) {
        this.desk = desk;
    }

    @PostMapping("/extensions")
    ResponseEntity<Receipt> extend(@PathVariable ProcedureId id, @RequestBody ExtendBody body, Arrival arrival) {
        var command =
                new ExtendDeadline(id, body.deadline().deadline(), body.reason(), arrival.act(), arrival.receivedAt());
        return desk.record(arrival, command, SilenceCommandApi::address);
    }

    @PostMapping("/withdrawal")
    ResponseEntity<Receipt> withdraw(@PathVariable ProcedureId id, @RequestBody ReasonBody body, Arrival arrival) {
        var command = new WithdrawText(id, body.reason(), arrival.act(), arrival.receivedAt());
        return desk.record(arrival, command, SilenceCommandApi::address);
    }

    @PostMapping("/confirmation")
    ResponseEntity<Receipt> confirm(@PathVariable ProcedureId id, @RequestBody ReasonBody body, Arrival arrival) {
        var command = new ConfirmOutcome(id, body.reason(), arrival.act(), arrival.receivedAt());
        return desk.record(arrival, command, SilenceCommandApi::address);
    }

    @PostMapping("/call-for-new-decision")
    ResponseEntity<Receipt> callForNewDecision(
            @PathVariable ProcedureId id, @RequestBody ReasonBody body, Arrival arrival) {
        var command = new CallForNewDecision(id, body.reason(), arrival.act(), arrival.receivedAt());
        return desk.record(arrival, command, SilenceCommandApi::address);
    }

    @PostMapping("/follow-ups")
    ResponseEntity<Receipt> followUp(@PathVariable ProcedureId id, @RequestBody FollowUpBody body, Arrival arrival) {
        var command = new RecordFollowUp(id, body.followUp(), body.reason(), arrival.act(), arrival.receivedAt());
        return desk.record(arrival, command, SilenceCommandApi::address);
    }

    @PostMapping("/register-closure")
    ResponseEntity<Receipt> closeRegister(@PathVariable ProcedureId id, @RequestBody ReasonBody body, Arrival arrival) {
        var command = new CloseObjectionRegister(id, body.reason(), arrival.act(), arrival.receivedAt());
        return desk.record(arrival, command, SilenceCommandApi::address);
    }

    @PostMapping("/answers")
    ResponseEntity<Receipt> answer(@PathVariable ProcedureId id, @RequestBody AnswerBody body, Arrival arrival) {
        var command =
                new AnswerObjection(id, body.objector(), body.text().hashed(), arrival.act(), arrival.receivedAt());
        return desk.record(arrival, command, SilenceCommandApi::address);
    }

    @PostMapping("/objections-on-behalf")
    ResponseEntity<Receipt> enter(@PathVariable ProcedureId id, @RequestBody EntryBody body, Arrival arrival) {
        var command = new EnterObjectionOnBehalf(
                id,
                new EntryId(Ids.named("entry:" + arrival.key()).toString()),
                body.by(),
                body.grounds(),
                Objects.requireNonNullElse(body.paragraphs(), List.of()),
                body.proposedAmendment(),
                body.evidence(),
                body.receivedAt(),
                arrival.act(),
                arrival.receivedAt());
        return desk.record(arrival, command, SilenceCommandApi::address);
    }

    @PostMapping("/objections-on-behalf/{entry}/confirmation")
    ResponseEntity<Receipt> confirmEntry(@PathVariable ProcedureId id, @PathVariable EntryId entry, Arrival arrival) {
        var command = new ConfirmEntry(id, entry, arrival.act(), arrival.receivedAt());
        return desk.record(arrival, command, SilenceCommandApi::address);
    }

    @PostMapping("/objections-on-behalf/{entry}/rejection")
    ResponseEntity<Receipt> rejectEntry(
            @PathVariable ProcedureId id, @PathVariable EntryId entry, @RequestBody ReasonBody body, Arrival arrival) {
        var command = new RejectEntry(id, entry, body.reason(), arrival.act(), arrival.receivedAt());
        return desk.record(arrival, command, SilenceCommandApi::address);
    }
}
