package org.cartagena40.command.record;

import static org.cartagena40.command.record.RecordRule.ANNOTATION_HAS_A_TEXT;
import static org.cartagena40.command.record.RecordRule.ENTRY_IS_MADE_ONCE;
import static org.cartagena40.command.record.RecordRule.EVENT_IS_ON_RECORD;
import static org.cartagena40.command.record.RecordRule.MEMBERS_AND_THEIR_OFFICES_ANNOTATE;

import java.util.List;
import java.util.Objects;
import org.cartagena40.command.Standing;
import org.cartagena40.command.mechanism.Mechanism;
import org.cartagena40.events.Act;
import org.cartagena40.events.Capacity;
import org.cartagena40.events.EffectiveTime;
import org.cartagena40.events.MemberState;
import org.cartagena40.events.States;
import org.cartagena40.events.record.RecordAnnotated;
import org.cartagena40.events.record.RecordEvent;
import org.jspecify.annotations.Nullable;

/** Decides who may put a remark beside an entry of the record; a remark changes nothing. */
final class Annotating {

    private Annotating() {}

    static List<RecordEvent> decide(AnnotateRecord command, RecordEntry entry, Standing standing, @Nullable Told told) {
        Act act = annotator(command, standing.mechanism());
        ENTRY_IS_MADE_ONCE.check(!entry.onRecord());
        ANNOTATION_HAS_A_TEXT.check(!command.text().text().isBlank());
        EVENT_IS_ON_RECORD.check(told != null);
        return List.of(new RecordAnnotated(
                command.entry(),
                Objects.requireNonNull(told).target(),
                command.text(),
                EffectiveTime.at(command.receivedAt()),
                act));
    }

    private static Act annotator(AnnotateRecord command, Mechanism mechanism) {
        if (mechanism.presidedBy(command) || mechanism.servedBy(command)) {
            return command.act();
        }
        String body = command.actor().institution().value();
        MEMBERS_AND_THEIR_OFFICES_ANNOTATE.check(command.actsAs(Capacity.MEMBER_STATE) && States.known(body));
        MemberState state = new MemberState(body);
        MEMBERS_AND_THEIR_OFFICES_ANNOTATE.check(mechanism.membership().isMember(state, command.receivedAt()));
        return mechanism.accredited(command);
    }
}
