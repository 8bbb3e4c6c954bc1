package org.cartagena40.command.http;

import java.time.LocalDate;
import org.cartagena40.command.decisions.DecisionRegister;
import org.cartagena40.command.decisions.RecordDecision;
import org.cartagena40.command.gateway.Receipt;
import org.cartagena40.events.EffectiveTime;
import org.cartagena40.events.LanguageText;
import org.cartagena40.events.decisions.DecisionMethod;
import org.cartagena40.events.meetings.MeetingId;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Acts on the register of decisions. */
@RestController
@RequestMapping("/api/v1")
public final class RegisterCommandApi {

    record TextBody(String lang, String text) {}

    record DecisionBody(
            MeetingId meeting,
            int noAtMeeting,
            DecisionMethod method,
            TextBody text,
            @Nullable String annexNotHeld,
            LocalDate date) {}

    private final CommandDesk desk;

    public RegisterCommandApi(CommandDesk desk) {
        this.desk = desk;
    }

    @PostMapping("/decisions")
    ResponseEntity<Receipt> decision(@RequestBody DecisionBody body, Arrival arrival) {
        var command = new RecordDecision(
                DecisionRegister.ID,
                body.meeting(),
                body.noAtMeeting(),
                body.method(),
                LanguageText.of(body.text().lang(), body.text().text()),
                body.annexNotHeld(),
                EffectiveTime.on(body.date()),
                arrival.act(),
                arrival.receivedAt());
        return desk.record(arrival, command, id -> "/api/v1/decisions");
    }
}
