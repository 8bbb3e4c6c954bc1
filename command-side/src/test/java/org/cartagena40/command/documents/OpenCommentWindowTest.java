package org.cartagena40.command.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cartagena40.command.documents.Papers.AT;
import static org.cartagena40.command.documents.Papers.NOTE_ID;
import static org.cartagena40.command.documents.Papers.UNTIL;
import static org.cartagena40.command.documents.Papers.WINDOW;
import static org.cartagena40.command.documents.Papers.opened;
import static org.cartagena40.command.documents.Papers.window;
import static org.cartagena40.command.documents.WindowRule.A_WINDOW_IS_FOR_MEMBERS_OR_STAKEHOLDERS;
import static org.cartagena40.command.documents.WindowRule.CLOSING_HAS_A_REASON;
import static org.cartagena40.command.documents.WindowRule.DEADLINE_IS_AHEAD;
import static org.cartagena40.command.documents.WindowRule.DOCUMENT_IS_ON_RECORD;
import static org.cartagena40.command.documents.WindowRule.ID_NAMES_A_WINDOW;
import static org.cartagena40.command.documents.WindowRule.THE_PRESIDENCY_OR_THE_SECRETARIAT_OPENS;
import static org.cartagena40.command.documents.WindowRule.WINDOW_IS_OPEN;
import static org.cartagena40.command.documents.WindowRule.WINDOW_IS_OPENED_ONCE;
import static org.cartagena40.command.testing.Acts.BELIZE;
import static org.cartagena40.command.testing.Acts.IMPORT;
import static org.cartagena40.command.testing.Acts.PRETENDER;
import static org.cartagena40.command.testing.Acts.SECRETARIAT;
import static org.cartagena40.command.testing.Acts.STAKEHOLDER;
import static org.cartagena40.command.testing.Mechanisms.NOW;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.stream.Stream;
import org.cartagena40.command.testing.Acts;
import org.cartagena40.events.Act;
import org.cartagena40.events.documents.Audience;
import org.cartagena40.events.documents.CommentWindowClosed;
import org.cartagena40.events.documents.CommentWindowOpened;
import org.cartagena40.events.documents.DocumentId;
import org.cartagena40.events.documents.WindowEvent;
import org.junit.jupiter.api.Test;

/** R127, R129, X7: each audience has a window and a deadline of its own; an office may close it early. */
class OpenCommentWindowTest {

    @Test
    void a_window_opens_to_one_audience_until_its_deadline() {
        window().when(opening(Audience.MEMBERS, SECRETARIAT, NOW)).then(opened(WINDOW, Audience.MEMBERS));
        window().when(opening(Audience.PUBLIC, SECRETARIAT, NOW)).thenRefused(A_WINDOW_IS_FOR_MEMBERS_OR_STAKEHOLDERS);
    }

    @Test
    void its_deadline_lies_ahead_unless_it_is_history() {
        window().when(opening(Audience.MEMBERS, SECRETARIAT, UNTIL.instant())).thenRefused(DEADLINE_IS_AHEAD);
        window().when(opening(Audience.MEMBERS, SECRETARIAT, UNTIL.instant().minus(1, ChronoUnit.MICROS)))
                .thenKinds(CommentWindowOpened.class);
        window().when(opening(Audience.MEMBERS, IMPORT, UNTIL.instant())).thenKinds(CommentWindowOpened.class);
    }

    @Test
    void the_two_offices_open_it_once_under_an_id_of_its_own() {
        Stream.of(Acts.of(BELIZE), STAKEHOLDER, PRETENDER)
                .forEach(act -> window().when(opening(Audience.MEMBERS, act, NOW))
                        .thenRefused(THE_PRESIDENCY_OR_THE_SECRETARIAT_OPENS));
        window(opened(WINDOW, Audience.MEMBERS))
                .when(opening(Audience.MEMBERS, SECRETARIAT, NOW))
                .thenRefused(WINDOW_IS_OPENED_ONCE);
        window(CommentWindow.SOMETHING_ELSE)
                .when(opening(Audience.MEMBERS, SECRETARIAT, NOW))
                .thenRefused(ID_NAMES_A_WINDOW);
    }

    @Test
    void it_is_about_a_document_on_record() {
        window().when(new OpenCommentWindow(
                        WINDOW, new DocumentId("unknown"), Audience.MEMBERS, UNTIL, false, AT, SECRETARIAT, NOW))
                .thenRefused(DOCUMENT_IS_ON_RECORD);
    }

    @Test
    void closed_early_for_a_reason_it_takes_nothing_more() {
        window(opened(WINDOW, Audience.MEMBERS))
                .when(closing("A new version", NOW))
                .then(new CommentWindowClosed(WINDOW, "A new version", AT, SECRETARIAT));
        window(opened(WINDOW, Audience.MEMBERS)).when(closing(" ", NOW)).thenRefused(CLOSING_HAS_A_REASON);
        window(opened(WINDOW, Audience.MEMBERS))
                .after(closing("A new version", NOW))
                .when(closing("again", NOW))
                .thenRefused(WINDOW_IS_OPEN);
        window(opened(WINDOW, Audience.MEMBERS))
                .when(closing("too late", UNTIL.instant()))
                .thenRefused(WINDOW_IS_OPEN);
    }

    @Test
    void a_window_knows_every_event_of_its_family() {
        assertThat(CommentWindow.EVOLUTION.types())
                .containsExactlyInAnyOrder(WindowEvent.class.getPermittedSubclasses());
    }

    private static OpenCommentWindow opening(Audience audience, Act act, Instant receivedAt) {
        return new OpenCommentWindow(WINDOW, NOTE_ID, audience, UNTIL, false, AT, act, receivedAt);
    }

    private static CloseCommentWindow closing(String reason, Instant receivedAt) {
        return new CloseCommentWindow(WINDOW, reason, AT, SECRETARIAT, receivedAt);
    }
}
