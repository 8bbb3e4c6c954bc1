package org.cartagena40.command.watch;

import java.util.Optional;
import org.cartagena40.command.ActaCommand;
import org.cartagena40.command.gateway.CommandGateway;
import org.cartagena40.command.gateway.Ids;
import org.cartagena40.command.gateway.RequestHash;
import org.cartagena40.eventstore.RecordedCommand;

/** How the record itself acts: under a command id made from what moved it, so that acting twice is acting once. */
public final class RecordActs {

    private final CommandGateway gateway;

    public RecordActs(CommandGateway gateway) {
        this.gateway = gateway;
    }

    /** Sends a command under the id of a step, such as "conclude:" and the procedure and its deadline. */
    public Optional<RecordedCommand> send(String step, ActaCommand command) {
        return gateway.send(Ids.named(step), RequestHash.ofTheRecord(step), command);
    }
}
