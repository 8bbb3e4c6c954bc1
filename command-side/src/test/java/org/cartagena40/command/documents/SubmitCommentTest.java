package org.cartagena40.command.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cartagena40.command.documents.Papers.AT;
import static org.cartagena40.command.documents.Papers.COMMENT;
import static org.cartagena40.command.documents.Papers.FILE;
import static org.cartagena40.command.documents.Papers.TEXT;
import static org.cartagena40.command.documents.Papers.UNTIL;
import static org.cartagena40.command.documents.Papers.WINDOW;
import static org.cartagena40.command.documents.Papers.around;
import static org.cartagena40.command.documents.Papers.opened;
import static org.cartagena40.command.documents.Papers.window;
import static org.cartagena40.command.documents.WindowRule.CHAPTERS_ARE_OF_THE_PLAN;
import static org.cartagena40.command.documents.WindowRule.COMMENT_IS_ON_RECORD;
import static org.cartagena40.command.documents.WindowRule.COMMENT_IS_SUBMITTED_ONCE;
import static org.cartagena40.command.documents.WindowRule.COMMENT_WAS_HANDED_IN;
import static org.cartagena40.command.documents.WindowRule.EACH_COMMENTS_FOR_ITSELF;
import static org.cartagena40.command.documents.WindowRule.ID_NAMES_A_WINDOW;
import static org.cartagena40.command.documents.WindowRule.STAKEHOLDERS_COMMENT_IN_THEIR_OWN_WINDOW;
import static org.cartagena40.command.documents.WindowRule.STATES_AND_STAKEHOLDERS_COMMENT;
import static org.cartagena40.command.documents.WindowRule.STATES_COMMENT_IN_THEIR_OWN_WINDOW;
import static org.cartagena40.command.documents.WindowRule.WHAT_IS_NOT_TAKEN_UP_IS_EXPLAINED;
import static org.cartagena40.command.testing.Acts.BELIZE;
import static org.cartagena40.command.testing.Acts.BRAZIL;
import static org.cartagena40.command.testing.Acts.HONDURAS;
import static org.cartagena40.command.testing.Acts.IMPORT;
import static org.cartagena40.command.testing.Acts.PRESIDENCY;
import static org.cartagena40.command.testing.Acts.SECRETARIAT;
import static org.cartagena40.command.testing.Acts.STAKEHOLDER;
import static org.cartagena40.command.testing.Mechanisms.NOW;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.cartagena40.command.Refused;
import org.cartagena40.command.testing.Acts;
import org.cartagena40.command.testing.Standings;
import org.cartagena40.events.Act;
import org.cartagena40.events.EffectiveTime;
import org.cartagena40.events.Institution;
import org.cartagena40.events.LanguageText;
import org.cartagena40.events.TextHash;
import org.cartagena40.events.documents.Audience;
import org.cartagena40.events.documents.CommentAnswered;
import org.cartagena40.events.documents.CommentArrivedLate;
import org.cartagena40.events.documents.CommentContent;
import org.cartagena40.events.documents.CommentId;
import org.cartagena40.events.documents.CommentStatus;
import org.cartagena40.events.documents.CommentSubmitted;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** R127-R130, F18: who comments where, until when, and what becomes of it. */
class SubmitCommentTest {

    private static final CommentContent CONTENT = new CommentContent("en", FILE, List.of(1, 5), List.of());

    @Test
    void a_comment_just_before_the_deadline_is_in_time_and_at_it_late_and_kept() {
        Instant justBefore = UNTIL.instant().minus(1, ChronoUnit.MICROS);
        window(opened(WINDOW, Audience.MEMBERS))
                .when(byBelize(justBefore))
                .then(new CommentSubmitted(
                        WINDOW,
                        COMMENT,
                        BELIZE.institution(),
                        CONTENT,
                        EffectiveTime.at(justBefore),
                        Acts.accredited(BELIZE)));
        Stream.of(UNTIL.instant(), UNTIL.instant().plusSeconds(1))
                .forEach(at -> window(opened(WINDOW, Audience.MEMBERS))
                        .when(byBelize(at))
                        .then(new CommentArrivedLate(
                                WINDOW,
                                COMMENT,
                                BELIZE.institution(),
                                CONTENT,
                                EffectiveTime.at(at),
                                Acts.accredited(BELIZE))));
    }

    @Test
    void after_an_early_close_it_is_late_too() {
        window(opened(WINDOW, Audience.MEMBERS))
                .after(new CloseCommentWindow(WINDOW, "done", AT, SECRETARIAT, NOW))
                .when(byBelize(NOW))
                .thenKinds(CommentArrivedLate.class);
    }

    @Test
    void a_state_in_the_stakeholders_window_is_told_which_is_its_own_and_until_when() {
        assertThat(remedyOf(Audience.STAKEHOLDERS, by(Acts.of(BELIZE), BELIZE.institution(), NOW)))
                .contains("CW-MEMBERS", "2026-11-26T18:00", "America/Santiago", "2026-11-26T21:00:00Z");
        window(opened(WINDOW, Audience.STAKEHOLDERS))
                .when(byBelize(NOW))
                .thenRefused(STATES_COMMENT_IN_THEIR_OWN_WINDOW);
    }

    @Test
    void a_stakeholder_in_the_members_window_likewise() {
        Institution body = STAKEHOLDER.actor().institution();
        assertThat(remedyOf(Audience.MEMBERS, by(STAKEHOLDER, body, NOW))).contains("CW-STAKEHOLDERS");
        window(opened(WINDOW, Audience.MEMBERS))
                .when(by(STAKEHOLDER, body, NOW))
                .thenRefused(STAKEHOLDERS_COMMENT_IN_THEIR_OWN_WINDOW);
        window(opened(WINDOW, Audience.STAKEHOLDERS))
                .when(by(STAKEHOLDER, body, NOW))
                .then(new CommentSubmitted(WINDOW, COMMENT, body, CONTENT, AT, STAKEHOLDER));
    }

    @Test
    void every_country_of_the_region_may_comment_through_its_own_delegate() {
        window(opened(WINDOW, Audience.MEMBERS))
                .when(by(Acts.of(HONDURAS), HONDURAS.institution(), NOW))
                .thenKinds(CommentSubmitted.class);
        window(opened(WINDOW, Audience.MEMBERS))
                .when(by(Acts.of(BRAZIL), BELIZE.institution(), NOW))
                .thenRefused(EACH_COMMENTS_FOR_ITSELF);
        window(opened(WINDOW, Audience.MEMBERS))
                .when(by(Acts.strangerFrom(BELIZE), BELIZE.institution(), NOW))
                .thenRefused(org.cartagena40.command.membership.MembershipRule.DELEGATE_IS_ACCREDITED);
    }

    @Test
    void offices_do_not_comment() {
        Stream.of(PRESIDENCY, SECRETARIAT, IMPORT)
                .forEach(act -> window(opened(WINDOW, Audience.MEMBERS))
                        .when(by(act, act.actor().institution(), NOW))
                        .thenRefused(STATES_AND_STAKEHOLDERS_COMMENT));
    }

    @Test
    void its_text_was_handed_in_and_it_names_chapters_of_the_plan() {
        window(opened(WINDOW, Audience.MEMBERS))
                .when(saying(new CommentContent("en", TextHash.of("elsewhere"), List.of(), List.of())))
                .thenRefused(COMMENT_WAS_HANDED_IN);
        window(opened(WINDOW, Audience.MEMBERS))
                .when(saying(new CommentContent("en", FILE, List.of(6), List.of())))
                .thenRefused(CHAPTERS_ARE_OF_THE_PLAN);
    }

    @Test
    void one_id_is_one_comment_and_a_state_may_comment_again() {
        window(opened(WINDOW, Audience.MEMBERS))
                .after(byBelize(NOW))
                .when(byBelize(NOW))
                .thenRefused(COMMENT_IS_SUBMITTED_ONCE);
        window(opened(WINDOW, Audience.MEMBERS))
                .after(byBelize(NOW))
                .when(new SubmitComment(
                        WINDOW, new CommentId("another"), BELIZE.institution(), CONTENT, AT, Acts.of(BELIZE), NOW))
                .thenKinds(CommentSubmitted.class);
        window(CommentWindow.SOMETHING_ELSE).when(byBelize(NOW)).thenRefused(ID_NAMES_A_WINDOW);
    }

    @Test
    void each_comment_is_answered_and_a_later_answer_stands_beside_the_first() {
        window(opened(WINDOW, Audience.MEMBERS))
                .after(byBelize(NOW), answering(COMMENT, CommentStatus.NOTED, null))
                .when(answering(COMMENT, CommentStatus.NOT_TAKEN_UP, TEXT))
                .then(new CommentAnswered(WINDOW, COMMENT, CommentStatus.NOT_TAKEN_UP, TEXT, AT, SECRETARIAT));
        window(opened(WINDOW, Audience.MEMBERS))
                .when(answering(COMMENT, CommentStatus.NOTED, null))
                .thenRefused(COMMENT_IS_ON_RECORD);
        Stream.of((LanguageText) null, LanguageText.of("en", " "))
                .forEach(reply -> window(opened(WINDOW, Audience.MEMBERS))
                        .after(byBelize(NOW))
                        .when(answering(COMMENT, CommentStatus.NOT_TAKEN_UP, reply))
                        .thenRefused(WHAT_IS_NOT_TAKEN_UP_IS_EXPLAINED));
    }

    private static String remedyOf(Audience audience, SubmitComment command) {
        CommentWindow state = CommentWindow.EVOLUTION.replay(CommentWindow.NONE, List.of(opened(WINDOW, audience)));
        try {
            throw new AssertionError(Commenting.decide(command, state, Standings.standing(), around(null)));
        } catch (Refused refused) {
            return refused.remedy(Locale.ENGLISH);
        }
    }

    private static SubmitComment byBelize(Instant receivedAt) {
        return by(Acts.of(BELIZE), BELIZE.institution(), receivedAt);
    }

    private static SubmitComment by(Act act, Institution by, Instant receivedAt) {
        return new SubmitComment(WINDOW, COMMENT, by, CONTENT, AT, act, receivedAt);
    }

    private static SubmitComment saying(CommentContent content) {
        return new SubmitComment(WINDOW, COMMENT, BELIZE.institution(), content, AT, Acts.of(BELIZE), NOW);
    }

    private static AnswerComment answering(CommentId comment, CommentStatus status, @Nullable LanguageText reply) {
        return new AnswerComment(WINDOW, comment, status, reply, AT, SECRETARIAT, NOW);
    }
}
