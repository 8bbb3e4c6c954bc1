package org.cartagena40.command.documents;

import static org.cartagena40.command.documents.WindowRule.A_WINDOW_IS_FOR_MEMBERS_OR_STAKEHOLDERS;
import static org.cartagena40.command.documents.WindowRule.CHAPTERS_ARE_OF_THE_PLAN;
import static org.cartagena40.command.documents.WindowRule.CLOSING_HAS_A_REASON;
import static org.cartagena40.command.documents.WindowRule.COMMENT_IS_ON_RECORD;
import static org.cartagena40.command.documents.WindowRule.COMMENT_IS_SUBMITTED_ONCE;
import static org.cartagena40.command.documents.WindowRule.COMMENT_WAS_HANDED_IN;
import static org.cartagena40.command.documents.WindowRule.DEADLINE_IS_AHEAD;
import static org.cartagena40.command.documents.WindowRule.DOCUMENT_IS_ON_RECORD;
import static org.cartagena40.command.documents.WindowRule.EACH_COMMENTS_FOR_ITSELF;
import static org.cartagena40.command.documents.WindowRule.ID_NAMES_A_WINDOW;
import static org.cartagena40.command.documents.WindowRule.STAKEHOLDERS_COMMENT_IN_THEIR_OWN_WINDOW;
import static org.cartagena40.command.documents.WindowRule.STATES_AND_STAKEHOLDERS_COMMENT;
import static org.cartagena40.command.documents.WindowRule.STATES_COMMENT_IN_THEIR_OWN_WINDOW;
import static org.cartagena40.command.documents.WindowRule.THE_PRESIDENCY_OR_THE_SECRETARIAT_OPENS;
import static org.cartagena40.command.documents.WindowRule.WHAT_IS_NOT_TAKEN_UP_IS_EXPLAINED;
import static org.cartagena40.command.documents.WindowRule.WINDOW_IS_OPEN;
import static org.cartagena40.command.documents.WindowRule.WINDOW_IS_OPENED_ONCE;

import java.util.List;
import java.util.Objects;
import org.cartagena40.command.Phrase;
import org.cartagena40.command.Refused;
import org.cartagena40.command.Rule;
import org.cartagena40.command.Standing;
import org.cartagena40.events.Act;
import org.cartagena40.events.Capacity;
import org.cartagena40.events.EffectiveTime;
import org.cartagena40.events.documents.Audience;
import org.cartagena40.events.documents.CommentAnswered;
import org.cartagena40.events.documents.CommentArrivedLate;
import org.cartagena40.events.documents.CommentStatus;
import org.cartagena40.events.documents.CommentSubmitted;
import org.cartagena40.events.documents.CommentWindowClosed;
import org.cartagena40.events.documents.CommentWindowOpened;
import org.cartagena40.events.documents.WindowEvent;

/**
 * Decides about comments. Each audience has a window of its own with a deadline of its own, half-open as everywhere: at
 * the deadline it is late. What comes late is kept and marked, never lost; who is in the wrong window is told which is
 * its own (R127, R129, F18).
 */
final class Commenting {

    private Commenting() {}

    static List<WindowEvent> decide(
            OpenCommentWindow command, CommentWindow window, Standing standing, Surroundings around) {
        THE_PRESIDENCY_OR_THE_SECRETARIAT_OPENS.check(Preparing.byAnOffice(command, standing));
        WINDOW_IS_OPENED_ONCE.check(window.opened() == null);
        ID_NAMES_A_WINDOW.check(window.free());
        A_WINDOW_IS_FOR_MEMBERS_OR_STAKEHOLDERS.check(command.audience() != Audience.PUBLIC);
        DEADLINE_IS_AHEAD.check(command.act().imported() || command.until().isAfter(command.receivedAt()));
        DOCUMENT_IS_ON_RECORD.check(around.isDocument(command.document()));
        return List.of(new CommentWindowOpened(
                command.window(),
                command.document(),
                command.audience(),
                command.until(),
                command.zoneAssumed(),
                command.effective(),
                command.act()));
    }

    static List<WindowEvent> decide(
            SubmitComment command, CommentWindow window, Standing standing, Surroundings around) {
        CommentWindowOpened opened = opened(window);
        Act act = commenter(command, opened, standing, around);
        COMMENT_IS_SUBMITTED_ONCE.check(!window.comments().contains(command.comment()));
        CHAPTERS_ARE_OF_THE_PLAN.check(command.content().chapters().stream().allMatch(Preparing::isChapter));
        COMMENT_WAS_HANDED_IN.check(around.files().holds(command.content().hash()));
        EffectiveTime at = EffectiveTime.at(command.receivedAt());
        return List.of(
                window.takes(command.receivedAt())
                        ? new CommentSubmitted(
                                command.window(), command.comment(), command.by(), command.content(), at, act)
                        : new CommentArrivedLate(
                                command.window(), command.comment(), command.by(), command.content(), at, act));
    }

    /** A further answer to the same comment stands beside the first; the later one speaks. */
    static List<WindowEvent> decide(AnswerComment command, CommentWindow window, Standing standing) {
        THE_PRESIDENCY_OR_THE_SECRETARIAT_OPENS.check(Preparing.byAnOffice(command, standing));
        opened(window);
        COMMENT_IS_ON_RECORD.check(window.comments().contains(command.comment()));
        WHAT_IS_NOT_TAKEN_UP_IS_EXPLAINED.check(command.status() != CommentStatus.NOT_TAKEN_UP
                || (command.reply() != null && !command.reply().text().isBlank()));
        return List.of(new CommentAnswered(
                command.window(),
                command.comment(),
                command.status(),
                command.reply(),
                command.effective(),
                command.act()));
    }

    static List<WindowEvent> decide(CloseCommentWindow command, CommentWindow window, Standing standing) {
        THE_PRESIDENCY_OR_THE_SECRETARIAT_OPENS.check(Preparing.byAnOffice(command, standing));
        opened(window);
        CLOSING_HAS_A_REASON.check(!command.reason().isBlank());
        WINDOW_IS_OPEN.check(window.takes(command.receivedAt()));
        return List.of(new CommentWindowClosed(
                command.window(), command.reason(), EffectiveTime.at(command.receivedAt()), command.act()));
    }

    /** The countries of the region are addressed as such, members or not (001:73); each through its delegate. */
    private static Act commenter(
            SubmitComment command, CommentWindowOpened opened, Standing standing, Surroundings around) {
        boolean byState = command.actsAs(Capacity.MEMBER_STATE);
        STATES_AND_STAKEHOLDERS_COMMENT.check(byState || command.actsAs(Capacity.STAKEHOLDER));
        EACH_COMMENTS_FOR_ITSELF.check(command.actor().institution().equals(command.by()));
        if (byState) {
            own(STATES_COMMENT_IN_THEIR_OWN_WINDOW, Audience.MEMBERS, opened, around);
            return standing.mechanism().accredited(command);
        }
        own(STAKEHOLDERS_COMMENT_IN_THEIR_OWN_WINDOW, Audience.STAKEHOLDERS, opened, around);
        return command.act();
    }

    private static void own(Rule rule, Audience audience, CommentWindowOpened opened, Surroundings around) {
        if (opened.audience() == audience) {
            return;
        }
        List<CommentWindowOpened> theirs = around.windowsOn(opened.document()).stream()
                .filter(window -> window.audience() == audience)
                .toList();
        if (theirs.isEmpty()) {
            throw new Refused(rule);
        }
        CommentWindowOpened last = theirs.get(theirs.size() - 1);
        throw Refused.withRemedy(
                rule,
                Phrase.of(
                        "your-window",
                        last.window(),
                        last.until().local(),
                        last.until().zone(),
                        last.until().instant()));
    }

    private static CommentWindowOpened opened(CommentWindow window) {
        CommentWindowOpened opened = window.opened();
        ID_NAMES_A_WINDOW.check(opened != null);
        return Objects.requireNonNull(opened);
    }
}
