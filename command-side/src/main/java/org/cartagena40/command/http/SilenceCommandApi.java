package org.cartagena40.command.http;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.cartagena40.command.gateway.Ids;
import org.cartagena40.command.gateway.Receipt;
import org.cartagena40.command.gateway.StandingSource;
import org.cartagena40.command.offices.Invitation;
import org.cartagena40.command.silence.AcknowledgeReceipt;
import org.cartagena40.command.silence.DeadlineReading;
import org.cartagena40.command.silence.MakeStatement;
import org.cartagena40.command.silence.OpenSilenceProcedure;
import org.cartagena40.command.silence.RaiseObjection;
import org.cartagena40.command.silence.WithdrawObjection;
import org.cartagena40.events.LanguageText;
import org.cartagena40.events.MemberState;
import org.cartagena40.events.decisions.DecisionId;
import org.cartagena40.events.offices.InvitationId;
import org.cartagena40.events.silence.Disclosure;
import org.cartagena40.events.silence.Notice;
import org.cartagena40.events.silence.ObjectionPolicy;
import org.cartagena40.events.silence.ProcedureId;
import org.cartagena40.events.silence.StatementType;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Opening a silence procedure, and what States do in it themselves. Each act is open to those the silence rules name, and
 * answered with a receipt.
 */
@RestController
@RequestMapping("/api/v1/silence-procedures")
public final class SilenceCommandApi {

    record TextBody(String lang, String text) {
        LanguageText hashed() {
            return LanguageText.of(lang, text);
        }
    }

    record OpenBody(
            @Nullable InvitationId invitation,
            @Nullable LocalDate termStart,
            @Nullable ProcedureId predecessor,
            String title,
            List<TextBody> texts,
            @Nullable String authoritativeLanguage,
            @Nullable DecisionId legalBasis,
            DeadlineReading deadline,
            @Nullable String shortDeadlineReason,
            @Nullable Disclosure disclosure,
            @Nullable ObjectionPolicy objectionPolicy) {}

    record ObjectBody(
            MemberState by,
            @Nullable String grounds,
            @Nullable List<String> paragraphs,
            @Nullable String proposedAmendment) {}

    record WithdrawObjectionBody(MemberState by) {}

    record StateBody(
            MemberState by, StatementType type, @Nullable List<String> paragraphs, TextBody text) {}

    record AcknowledgeBody(MemberState by, Notice notice) {}

    private final CommandDesk desk;
    private final StandingSource standing;

    public SilenceCommandApi(CommandDesk desk, StandingSource standing) {
        this.desk = desk;
        this.standing = standing;
    }

    @PostMapping
    ResponseEntity<Receipt> open(@RequestBody OpenBody body, Arrival arrival) {
        var command = new OpenSilenceProcedure(
                procedureId(body),
                body.invitation(),
                body.termStart(),
                body.predecessor(),
                body.title(),
                body.texts().stream().map(TextBody::hashed).toList(),
                body.authoritativeLanguage(),
                body.legalBasis(),
                body.deadline().deadline(),
                body.shortDeadlineReason(),
                body.disclosure(),
                body.objectionPolicy(),
                arrival.act(),
                arrival.receivedAt());
        return desk.record(arrival, command, SilenceCommandApi::address);
    }

    @PostMapping("/{id}/objections")
    ResponseEntity<Receipt> object(@PathVariable ProcedureId id, @RequestBody ObjectBody body, Arrival arrival) {
        var command = new RaiseObjection(
                id,
                body.by(),
                body.grounds(),
                Objects.requireNonNullElse(body.paragraphs(), List.of()),
                body.proposedAmendment(),
                arrival.act(),
                arrival.receivedAt());
        return desk.record(arrival, command, SilenceCommandApi::address);
    }

    @PostMapping("/{id}/objection-withdrawals")
    ResponseEntity<Receipt> withdrawObjection(
            @PathVariable ProcedureId id, @RequestBody WithdrawObjectionBody body, Arrival arrival) {
        var command = new WithdrawObjection(id, body.by(), arrival.act(), arrival.receivedAt());
        return desk.record(arrival, command, SilenceCommandApi::address);
    }

    @PostMapping("/{id}/statements")
    ResponseEntity<Receipt> state(@PathVariable ProcedureId id, @RequestBody StateBody body, Arrival arrival) {
        var command = new MakeStatement(
                id,
                body.by(),
                body.type(),
                Objects.requireNonNullElse(body.paragraphs(), List.of()),
                body.text().hashed(),
                arrival.act(),
                arrival.receivedAt());
        return desk.record(arrival, command, SilenceCommandApi::address);
    }

    @PostMapping("/{id}/acknowledgements")
    ResponseEntity<Receipt> acknowledge(
            @PathVariable ProcedureId id, @RequestBody AcknowledgeBody body, Arrival arrival) {
        var command = new AcknowledgeReceipt(id, body.notice(), body.by(), arrival.act(), arrival.receivedAt());
        return desk.record(arrival, command, SilenceCommandApi::address);
    }

    /**
     * A procedure on an invitation is named after it and after the attempts made before, another later round after the
     * one before it: so two can never be open on one matter, whoever asks and however often.
     */
    private ProcedureId procedureId(OpenBody body) {
        if (body.invitation() == null) {
            UUID id = body.predecessor() == null ? Ids.fresh() : Ids.named("procedure:" + body.predecessor() + ":next");
            return new ProcedureId(id.toString());
        }
        int attempts = standing.current()
                .mechanism()
                .offices()
                .invitation(body.invitation())
                .map(Invitation::attempts)
                .orElse(0);
        return new ProcedureId(
                Ids.named("procedure:" + body.invitation() + ":" + attempts).toString());
    }

    static String address(String id) {
        return "/api/v1/silence-procedures/" + id;
    }
}
