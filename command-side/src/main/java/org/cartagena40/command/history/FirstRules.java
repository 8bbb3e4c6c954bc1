package org.cartagena40.command.history;

import java.time.Clock;
import org.cartagena40.command.gateway.CommandGateway;
import org.cartagena40.command.gateway.Ids;
import org.cartagena40.command.gateway.RequestHash;
import org.cartagena40.command.mechanism.Mechanism;
import org.cartagena40.command.mechanism.SetProceduralRules;
import org.cartagena40.events.Act;
import org.cartagena40.events.mechanism.ProceduralRules;

/** Records version 1 of the procedural rules, once, as the software's default that no member has adopted (rule 2). */
public final class FirstRules {

    private static final String STEP = "procedural-rules:1";

    private final CommandGateway gateway;
    private final Clock clock;

    FirstRules(CommandGateway gateway, Clock clock) {
        this.gateway = gateway;
        this.clock = clock;
    }

    /** Does nothing when a version is on record. */
    public void record() {
        var command = new SetProceduralRules(
                Mechanism.ID, ProceduralRules.SOFTWARE_DEFAULT, null, Act.ofTheRecord(), clock.instant());
        var unused = gateway.send(Ids.named(STEP), RequestHash.ofTheRecord(STEP), command);
    }
}
