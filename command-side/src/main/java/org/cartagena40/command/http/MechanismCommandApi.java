package org.cartagena40.command.http;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.cartagena40.command.ActaCommand;
import org.cartagena40.command.gateway.Ids;
import org.cartagena40.command.gateway.Receipt;
import org.cartagena40.command.mechanism.Mechanism;
import org.cartagena40.command.mechanism.RecordObjective;
import org.cartagena40.command.mechanism.RecordPrinciple;
import org.cartagena40.command.mechanism.SetProceduralRules;
import org.cartagena40.command.membership.AccreditDelegate;
import org.cartagena40.command.membership.AdmitMember;
import org.cartagena40.command.membership.EndAccreditation;
import org.cartagena40.command.membership.WithdrawMember;
import org.cartagena40.events.AccreditationId;
import org.cartagena40.events.EffectiveTime;
import org.cartagena40.events.Label;
import org.cartagena40.events.MemberState;
import org.cartagena40.events.PersonId;
import org.cartagena40.events.SourceReference;
import org.cartagena40.events.Zones;
import org.cartagena40.events.decisions.DecisionId;
import org.cartagena40.events.mechanism.ProceduralRules;
import org.cartagena40.events.membership.MembershipBasis;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Acts on membership, accreditations, procedural rules, objectives and principles. */
@RestController
@RequestMapping("/api/v1")
public final class MechanismCommandApi {

    /** @param from the day from which it holds; at once if none is given */
    record AdmitBody(
            MemberState member,
            MembershipBasis basis,
            @Nullable LocalDate from) {}

    record WithdrawBody(String reason, @Nullable LocalDate from) {}

    record AccreditBody(
            PersonId person,
            MemberState state,
            @Nullable Instant from,
            @Nullable Instant until,
            SourceReference credential) {}

    record ReasonBody(String reason) {}

    record RulesBody(DecisionId adoptedBy, ProceduralRules rules) {}

    /** @param effective when it was so; at once if nothing is stated */
    record AimBody(int number, Label text, @Nullable StatedTime effective) {}

    private final CommandDesk desk;

    public MechanismCommandApi(CommandDesk desk) {
        this.desk = desk;
    }

    @PostMapping("/members")
    ResponseEntity<Receipt> admit(@RequestBody AdmitBody body, Arrival arrival) {
        var command = new AdmitMember(
                Mechanism.ID,
                body.member(),
                body.basis(),
                from(body.from(), arrival),
                arrival.act(),
                arrival.receivedAt());
        return record(arrival, command, "/api/v1/members/" + body.member());
    }

    @PostMapping("/members/{state}/withdrawal")
    ResponseEntity<Receipt> withdraw(@PathVariable MemberState state, @RequestBody WithdrawBody body, Arrival arrival) {
        var command = new WithdrawMember(
                Mechanism.ID, state, body.reason(), from(body.from(), arrival), arrival.act(), arrival.receivedAt());
        return record(arrival, command, "/api/v1/members/" + state);
    }

    @PostMapping("/accreditations")
    ResponseEntity<Receipt> accredit(@RequestBody AccreditBody body, Arrival arrival) {
        var command = new AccreditDelegate(
                Mechanism.ID,
                new AccreditationId(Ids.named("accreditation:" + arrival.key()).toString()),
                body.person(),
                body.state(),
                body.from(),
                body.until(),
                body.credential(),
                arrival.act(),
                arrival.receivedAt());
        return record(arrival, command, "/api/v1/members/" + body.state());
    }

    @PostMapping("/accreditations/{id}/end")
    ResponseEntity<Receipt> end(@PathVariable AccreditationId id, @RequestBody ReasonBody body, Arrival arrival) {
        var command = new EndAccreditation(Mechanism.ID, id, body.reason(), arrival.act(), arrival.receivedAt());
        return record(arrival, command, "/api/v1/members");
    }

    @PostMapping("/procedural-rules")
    ResponseEntity<Receipt> rules(@RequestBody RulesBody body, Arrival arrival) {
        var command = new SetProceduralRules(
                Mechanism.ID, body.rules(), body.adoptedBy(), arrival.act(), arrival.receivedAt());
        return record(arrival, command, "/api/v1/state");
    }

    @PostMapping("/mechanism/objectives")
    ResponseEntity<Receipt> objective(@RequestBody AimBody body, Arrival arrival) {
        var effective = StatedTime.or(body.effective(), arrival.receivedAt());
        var command = new RecordObjective(
                Mechanism.ID, body.number(), body.text(), effective, arrival.act(), arrival.receivedAt());
        return record(arrival, command, "/api/v1/state");
    }

    @PostMapping("/mechanism/principles")
    ResponseEntity<Receipt> principle(@RequestBody AimBody body, Arrival arrival) {
        var effective = StatedTime.or(body.effective(), arrival.receivedAt());
        var command = new RecordPrinciple(
                Mechanism.ID, body.number(), body.text(), effective, arrival.act(), arrival.receivedAt());
        return record(arrival, command, "/api/v1/state");
    }

    private ResponseEntity<Receipt> record(Arrival arrival, ActaCommand command, String location) {
        return desk.record(arrival, command, id -> location);
    }

    /** A given day holds from its first instant in Santiago on. */
    private static EffectiveTime from(@Nullable LocalDate day, Arrival arrival) {
        return EffectiveTime.at(day == null ? arrival.receivedAt() : Zones.startOf(Objects.requireNonNull(day)));
    }
}
