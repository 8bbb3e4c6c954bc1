package org.cartagena40.command.http;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.cartagena40.command.ActaCommand;
import org.cartagena40.command.gateway.Receipt;
import org.cartagena40.command.plan.DefineAction;
import org.cartagena40.command.plan.DefineChapter;
import org.cartagena40.command.plan.DefineKeyOutcome;
import org.cartagena40.command.plan.DefineProgramme;
import org.cartagena40.command.plan.LinkAntecedent;
import org.cartagena40.command.plan.RecordPlanAdoption;
import org.cartagena40.command.plan.RegisterPlan;
import org.cartagena40.command.plan.RevisePlanCatalogue;
import org.cartagena40.events.EffectiveTime;
import org.cartagena40.events.Label;
import org.cartagena40.events.decisions.DecisionId;
import org.cartagena40.events.plan.AdoptionMode;
import org.cartagena40.events.plan.PlanId;
import org.cartagena40.events.plan.PopulationGroup;
import org.cartagena40.events.plan.SlotRevision;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Acts on a plan and its catalogue. A date that is not given is the moment of the request. */
@RestController
@RequestMapping("/api/v1/plans")
public final class PlanCommandApi {

    record PlanBody(PlanId plan, String title, int fromYear, int toYear, int chapters, int programmes, int actions) {}

    record AdoptionBody(AdoptionMode mode, boolean acclamation, LocalDate date) {}

    record AntecedentBody(String antecedent, @Nullable Integer chapter) {}

    record ChapterBody(
            int number,
            @Nullable Label title,
            boolean thematic,
            @Nullable String establishes,
            @Nullable StatedTime effective) {}

    record ProgrammeBody(
            int number,
            @Nullable Integer chapter,
            @Nullable Label title,
            @Nullable StatedTime effective) {}

    record ActionBody(
            int number,
            @Nullable Integer chapter,
            @Nullable Integer programme,
            @Nullable Label title,
            @Nullable List<PopulationGroup> groups,
            @Nullable List<Integer> keyOutcomes,
            @Nullable StatedTime effective) {}

    record KeyOutcomeBody(int number, Label text, @Nullable StatedTime effective) {}

    record RevisionBody(
            DecisionId decision,
            String reason,
            int chapters,
            int programmes,
            int actions,
            List<SlotRevision> changes,
            @Nullable StatedTime effective) {}

    private final CommandDesk desk;

    public PlanCommandApi(CommandDesk desk) {
        this.desk = desk;
    }

    @PostMapping
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
        return record(arrival, command);
    }

    @PostMapping("/{id}/adoption")
    ResponseEntity<Receipt> adoption(@PathVariable PlanId id, @RequestBody AdoptionBody body, Arrival arrival) {
        var effective = EffectiveTime.on(body.date());
        var command = new RecordPlanAdoption(
                id, body.mode(), body.acclamation(), effective, arrival.act(), arrival.receivedAt());
        return record(arrival, command);
    }

    @PostMapping("/{id}/antecedents")
    ResponseEntity<Receipt> antecedent(@PathVariable PlanId id, @RequestBody AntecedentBody body, Arrival arrival) {
        var effective = EffectiveTime.at(arrival.receivedAt());
        var command = new LinkAntecedent(
                id, body.antecedent(), body.chapter(), effective, arrival.act(), arrival.receivedAt());
        return record(arrival, command);
    }

    @PostMapping("/{id}/chapters")
    ResponseEntity<Receipt> chapter(@PathVariable PlanId id, @RequestBody ChapterBody body, Arrival arrival) {
        var command = new DefineChapter(
                id,
                body.number(),
                body.title(),
                body.thematic(),
                body.establishes(),
                StatedTime.or(body.effective(), arrival.receivedAt()),
                arrival.act(),
                arrival.receivedAt());
        return record(arrival, command);
    }

    @PostMapping("/{id}/programmes")
    ResponseEntity<Receipt> programme(@PathVariable PlanId id, @RequestBody ProgrammeBody body, Arrival arrival) {
        var effective = StatedTime.or(body.effective(), arrival.receivedAt());
        var command = new DefineProgramme(
                id, body.number(), body.chapter(), body.title(), effective, arrival.act(), arrival.receivedAt());
        return record(arrival, command);
    }

    @PostMapping("/{id}/actions")
    ResponseEntity<Receipt> action(@PathVariable PlanId id, @RequestBody ActionBody body, Arrival arrival) {
        var command = new DefineAction(
                id,
                body.number(),
                body.chapter(),
                body.programme(),
                body.title(),
                Objects.requireNonNullElse(body.groups(), List.of()),
                Objects.requireNonNullElse(body.keyOutcomes(), List.of()),
                StatedTime.or(body.effective(), arrival.receivedAt()),
                arrival.act(),
                arrival.receivedAt());
        return record(arrival, command);
    }

    @PostMapping("/{id}/key-outcomes")
    ResponseEntity<Receipt> keyOutcome(@PathVariable PlanId id, @RequestBody KeyOutcomeBody body, Arrival arrival) {
        var effective = StatedTime.or(body.effective(), arrival.receivedAt());
        var command =
                new DefineKeyOutcome(id, body.number(), body.text(), effective, arrival.act(), arrival.receivedAt());
        return record(arrival, command);
    }

    @PostMapping("/{id}/revisions")
    ResponseEntity<Receipt> revision(@PathVariable PlanId id, @RequestBody RevisionBody body, Arrival arrival) {
        var command = new RevisePlanCatalogue(
                id,
                body.decision(),
                body.reason(),
                body.chapters(),
                body.programmes(),
                body.actions(),
                body.changes(),
                StatedTime.or(body.effective(), arrival.receivedAt()),
                arrival.act(),
                arrival.receivedAt());
        return record(arrival, command);
    }

    private ResponseEntity<Receipt> record(Arrival arrival, ActaCommand command) {
        return desk.record(arrival, command, plan -> "/api/v1/plan");
    }
}
