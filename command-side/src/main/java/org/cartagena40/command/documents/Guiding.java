package org.cartagena40.command.documents;

import static org.cartagena40.command.documents.DocumentRule.A_STATE_GUIDES_FOR_ITSELF;
import static org.cartagena40.command.documents.DocumentRule.GUIDANCE_HAS_A_TEXT;
import static org.cartagena40.command.documents.DocumentRule.INPUT_DEADLINE_IS_AHEAD;
import static org.cartagena40.command.documents.DocumentRule.INPUT_GOES_INTO_A_REPORT;
import static org.cartagena40.command.documents.DocumentRule.INPUT_IS_ASKED_OF_MEMBERS_OR_STAKEHOLDERS;

import java.util.List;
import org.cartagena40.command.Standing;
import org.cartagena40.events.Act;
import org.cartagena40.events.Capacity;
import org.cartagena40.events.EffectiveTime;
import org.cartagena40.events.documents.Audience;
import org.cartagena40.events.documents.DocumentEvent;
import org.cartagena40.events.documents.GuidanceProvided;
import org.cartagena40.events.documents.InputRequested;

/** Decides about the input on which a report rests: asked by the offices, given by each member State (R49, R97). */
final class Guiding {

    private Guiding() {}

    /** A further request to the same audience moves its deadline; both stay on record. */
    static List<DocumentEvent> decide(RequestInput command, Document document, Standing standing) {
        Preparing.check(command, document, standing, command.effective());
        INPUT_GOES_INTO_A_REPORT.check(document.isReport());
        INPUT_IS_ASKED_OF_MEMBERS_OR_STAKEHOLDERS.check(command.from() != Audience.PUBLIC);
        INPUT_DEADLINE_IS_AHEAD.check(
                command.until().isAfter(command.receivedAt()) || command.act().imported());
        return List.of(new InputRequested(
                command.document(), command.from(), command.until(), command.effective(), command.act()));
    }

    /** Guidance is a right that needs no request; after the deadline of one it is kept and marked as late. */
    static List<DocumentEvent> decide(ProvideGuidance command, Document document, Standing standing) {
        var mechanism = standing.mechanism();
        A_STATE_GUIDES_FOR_ITSELF.check(command.actsAs(Capacity.MEMBER_STATE)
                && command.actor().institution().equals(command.by().institution())
                && mechanism.membership().isMember(command.by(), command.receivedAt()));
        Preparing.checkOnRecord(document);
        INPUT_GOES_INTO_A_REPORT.check(document.isReport());
        GUIDANCE_HAS_A_TEXT.check(!command.text().text().isBlank());
        Act act = mechanism.accredited(command);
        return List.of(new GuidanceProvided(
                command.document(),
                command.by(),
                command.text(),
                document.drafting().tooLateForMembers(command.receivedAt()),
                EffectiveTime.at(command.receivedAt()),
                act));
    }
}
