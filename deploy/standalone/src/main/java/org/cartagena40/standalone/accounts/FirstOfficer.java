package org.cartagena40.standalone.accounts;

import java.time.Clock;
import org.cartagena40.command.gateway.CommandGateway;
import org.cartagena40.command.gateway.Ids;
import org.cartagena40.command.gateway.RequestHash;
import org.cartagena40.command.mechanism.Mechanism;
import org.cartagena40.command.membership.AccreditOfficer;
import org.cartagena40.events.AccreditationId;
import org.cartagena40.events.Act;
import org.cartagena40.events.Capacity;
import org.cartagena40.events.Institution;
import org.cartagena40.events.PersonId;
import org.cartagena40.events.SourceReference;

/**
 * Enters the first officer of a record in which nobody could: the first administrator, for the Technical Secretariat. The
 * record does it itself, once for the person, and it shows in the history like every accreditation.
 */
public final class FirstOfficer {

    private final CommandGateway gateway;
    private final Clock clock;

    FirstOfficer(CommandGateway gateway, Clock clock) {
        this.gateway = gateway;
        this.clock = clock;
    }

    public void accredit(PersonId person) {
        String step = "first-officer:" + person;
        var command = new AccreditOfficer(
                Mechanism.ID,
                new AccreditationId(Ids.named("accreditation:" + step).toString()),
                person,
                new Institution("UNHCR"),
                Capacity.TECHNICAL_SECRETARIAT,
                null,
                null,
                new SourceReference("first administrator of this record"),
                Act.ofTheRecord(),
                clock.instant());
        var unused = gateway.send(Ids.named(step), RequestHash.ofTheRecord(step), command);
    }
}
