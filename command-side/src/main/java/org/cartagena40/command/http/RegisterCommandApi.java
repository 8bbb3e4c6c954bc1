package org.cartagena40.command.http;

import java.time.LocalDate;
import org.cartagena40.command.decisions.DecisionRegister;
import org.cartagena40.command.decisions.RecordDecision;
import org.cartagena40.command.gateway.Receipt;
import org.cartagena40.command.plan.LinkAntecedent;
import org.cartagena40.command.plan.RecordPlanAdoption;
import org.cartagena40.command.plan.RegisterPlan;
import org.cartagena40.events.EffectiveTime;
import org.cartagena40.events.LanguageText;
import org.cartagena40.events.decisions.DecisionMethod;
import org.cartagena40.events.decisions.MeetingId;
import org.cartagena40.events.plan.AdoptionMode;
import org.cartagena40.events.plan.PlanId;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Acts on the register of decisions and on the plan. */
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

    record PlanBody(PlanId plan, String title, int fromYear, int toYear, int chapters, int programmes, int actions) {}

    record AdoptionBody(AdoptionMode mode, boolean acclamation, LocalDate date) {}

    record AntecedentBody(String antecedent, @Nullable Integer chapter) {}

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

    @PostMapping("/plans")
    ResponseEntity<Receipt> plan(@RequestBody PlanBody body, Arrival arrival) {
        var command = new RegisterPlan(
                body.plan(),
                body.title(),
                body.fromYear(),
                body.toYear(),
                body.chapters(),
                body.programmes(),
                body.actions(),
                EffectiveTime.at(arrival.receivedAt()),
                arrival.act(),
                arrival.receivedAt());
        return desk.record(arrival, command, id -> "/api/v1/plan");
    }

    @PostMapping("/plans/{id}/adoption")
    ResponseEntity<Receipt> adoption(@PathVariable PlanId id, @RequestBody AdoptionBody body, Arrival arrival) {
        var command = new RecordPlanAdoption(
                id,
                body.mode(),
                body.acclamation(),
                EffectiveTime.on(body.date()),
                arrival.act(),
                arrival.receivedAt());
        return desk.record(arrival, command, plan -> "/api/v1/plan");
    }

    @PostMapping("/plans/{id}/antecedents")
    ResponseEntity<Receipt> antecedent(@PathVariable PlanId id, @RequestBody AntecedentBody body, Arrival arrival) {
        var command = new LinkAntecedent(
                id,
                body.antecedent(),
                body.chapter(),
                EffectiveTime.at(arrival.receivedAt()),
                arrival.act(),
                arrival.receivedAt());
        return desk.record(arrival, command, plan -> "/api/v1/plan");
    }
}
