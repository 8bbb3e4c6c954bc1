package org.cartagena40.forms;

import java.lang.reflect.Type;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cartagena40.command.acts.ActForm;
import org.cartagena40.command.acts.Revising;
import org.cartagena40.dashboard.frame.Visit;
import org.cartagena40.dashboard.frame.Visitor.Seat;
import org.cartagena40.events.Capacity;
import org.cartagena40.events.Institution;
import org.cartagena40.events.MemberState;
import org.cartagena40.events.progress.Level;
import org.cartagena40.events.progress.Scope;
import org.cartagena40.query.priorities.PriorityQueries;
import org.cartagena40.query.priorities.Proposal;
import tools.jackson.databind.json.JsonMapper;

/**
 * What stands in a form when it is first shown: what its address says, the writer's own State where one is asked for, and
 * of a text that is edited the text as it stands, with its revision.
 */
public final class Proposals {

    private final PriorityQueries priorities;
    private final JsonMapper json;

    public Proposals(PriorityQueries priorities, JsonMapper json) {
        this.priorities = priorities;
        this.json = json;
    }

    Sent of(ActPlace place, Visit visit, Map<String, List<String>> asked) {
        Typed own = Typed.sent(asked).or(own(place.form(), visit.visitor().seat()));
        return edited(place, visit)
                .map(text -> Sent.first(own.or(Typed.of(json.valueToTree(text.content()))), revision(text)))
                .orElseGet(() -> Sent.first(own, null));
    }

    /** What became of the text that somebody edits after the revision that was read, as far as the pages know it yet. */
    List<Proposal.Step> since(ActPlace place, Visit visit, int read) {
        return edited(place, visit).map(Proposal::history).orElse(List.of()).stream()
                .filter(step -> step.revision() != null && step.revision() > read)
                .toList();
    }

    private static String revision(Proposal text) {
        return String.valueOf(text.revision());
    }

    private Optional<Proposal> edited(ActPlace place, Visit visit) {
        if (place.form().revising() != Revising.NEXT) {
            return Optional.empty();
        }
        Map<String, String> of = place.address();
        return Optional.of(
                priorities.proposal(visit.present(), of.getOrDefault("cycle", ""), of.getOrDefault("priority", "")));
    }

    private static Typed own(ActForm form, @org.jspecify.annotations.Nullable Seat seat) {
        Map<String, List<String>> own = new LinkedHashMap<>();
        if (seat != null && seat.capacity() == Capacity.MEMBER_STATE) {
            form.fields().forEach(field -> own(own, field.name(), field.type(), seat.institution()));
        }
        return new Typed(own);
    }

    private static void own(Map<String, List<String>> own, String path, Type type, String state) {
        if (type == MemberState.class || type == Institution.class) {
            own.put(path, List.of(state));
        } else if (type == Scope.class) {
            own.put(path + ".level", List.of(Level.STATE.name()));
            own.put(path + ".state", List.of(state));
        }
    }
}
