package org.cartagena40.command.priorities;

import java.util.ArrayList;
import java.util.List;
import org.cartagena40.events.Institution;
import org.cartagena40.events.priorities.PriorityContent;
import org.cartagena40.events.priorities.PriorityId;
import org.cartagena40.events.priorities.PriorityProposed;

/**
 * A proposal with everything it ever said.
 *
 * @param by who made it, or for whom it was made
 * @param revisions what it said, from the first on; the last one stands
 */
record Proposal(PriorityId id, Institution by, List<PriorityContent> revisions, boolean withdrawn) {

    Proposal {
        revisions = List.copyOf(revisions);
    }

    static Proposal made(PriorityProposed event) {
        return new Proposal(event.priority(), event.act().principal(), List.of(event.content()), false);
    }

    int revision() {
        return revisions.size();
    }

    PriorityContent content() {
        return revisions.get(revisions.size() - 1);
    }

    Proposal amended(PriorityContent content) {
        List<PriorityContent> all = new ArrayList<>(revisions);
        all.add(content);
        return new Proposal(id, by, all, withdrawn);
    }

    Proposal takenBack() {
        return new Proposal(id, by, revisions, true);
    }
}
