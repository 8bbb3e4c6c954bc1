package org.cartagena40.command.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cartagena40.command.documents.DocumentRule.A_STATE_GUIDES_FOR_ITSELF;
import static org.cartagena40.command.documents.DocumentRule.GUIDANCE_HAS_A_TEXT;
import static org.cartagena40.command.documents.DocumentRule.INPUT_DEADLINE_IS_AHEAD;
import static org.cartagena40.command.documents.DocumentRule.INPUT_GOES_INTO_A_REPORT;
import static org.cartagena40.command.documents.DocumentRule.INPUT_IS_ASKED_OF_MEMBERS_OR_STAKEHOLDERS;
import static org.cartagena40.command.documents.Papers.AT;
import static org.cartagena40.command.documents.Papers.OUTCOME;
import static org.cartagena40.command.documents.Papers.TEXT;
import static org.cartagena40.command.documents.Papers.UNTIL;
import static org.cartagena40.command.documents.Papers.given;
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
import java.util.stream.Stream;
import org.cartagena40.command.testing.Acts;
import org.cartagena40.command.testing.Story;
import org.cartagena40.events.Act;
import org.cartagena40.events.LanguageText;
import org.cartagena40.events.documents.Audience;
import org.cartagena40.events.documents.DocumentEvent;
import org.cartagena40.events.documents.DocumentType;
import org.cartagena40.events.documents.GuidanceProvided;
import org.cartagena40.events.documents.InputRequested;
import org.cartagena40.events.silence.Deadline;
import org.junit.jupiter.api.Test;

/** R49, R97: input is asked until a deadline; guidance is a right of each member, and a late one is kept. */
class ProvideGuidanceTest {

    @Test
    void input_is_asked_of_the_members_or_of_the_stakeholders_for_a_report() {
        given(OUTCOME, DocumentType.OUTCOME_DOCUMENT)
                .when(asking(Audience.MEMBERS, SECRETARIAT, NOW))
                .then(new InputRequested(OUTCOME, Audience.MEMBERS, UNTIL, AT, SECRETARIAT));
        given(OUTCOME, DocumentType.OUTCOME_DOCUMENT)
                .when(asking(Audience.PUBLIC, SECRETARIAT, NOW))
                .thenRefused(INPUT_IS_ASKED_OF_MEMBERS_OR_STAKEHOLDERS);
        given(OUTCOME, DocumentType.AGENDA)
                .when(asking(Audience.MEMBERS, SECRETARIAT, NOW))
                .thenRefused(INPUT_GOES_INTO_A_REPORT);
    }

    @Test
    void its_deadline_lies_ahead_unless_it_is_history() {
        given(OUTCOME, DocumentType.OUTCOME_DOCUMENT)
                .when(asking(Audience.MEMBERS, SECRETARIAT, UNTIL.instant()))
                .thenRefused(INPUT_DEADLINE_IS_AHEAD);
        given(OUTCOME, DocumentType.OUTCOME_DOCUMENT)
                .when(asking(Audience.MEMBERS, IMPORT, UNTIL.instant()))
                .thenKinds(InputRequested.class);
    }

    @Test
    void guidance_is_in_time_before_the_deadline_and_late_at_it() {
        var asked = given(OUTCOME, DocumentType.OUTCOME_DOCUMENT).after(asking(Audience.MEMBERS, SECRETARIAT, NOW));
        assertThat(lateness(asked, UNTIL.instant().minus(1, ChronoUnit.MICROS))).isFalse();
        assertThat(lateness(asked, UNTIL.instant())).isTrue();
    }

    @Test
    void it_needs_no_request_and_a_request_to_the_stakeholders_is_none_to_a_member() {
        var unasked = given(OUTCOME, DocumentType.OUTCOME_DOCUMENT);
        assertThat(lateness(unasked, UNTIL.instant())).isFalse();
        assertThat(lateness(unasked.after(asking(Audience.STAKEHOLDERS, SECRETARIAT, NOW)), UNTIL.instant()))
                .isFalse();
    }

    @Test
    void a_further_request_moves_the_deadline() {
        Deadline later = new Deadline(
                UNTIL.local().plusDays(1), UNTIL.zone(), UNTIL.instant().plus(1, ChronoUnit.DAYS));
        var asked = given(OUTCOME, DocumentType.OUTCOME_DOCUMENT)
                .after(
                        asking(Audience.MEMBERS, SECRETARIAT, NOW),
                        new RequestInput(OUTCOME, Audience.MEMBERS, later, AT, SECRETARIAT, NOW));
        assertThat(lateness(asked, UNTIL.instant())).isFalse();
        assertThat(lateness(asked, later.instant())).isTrue();
    }

    @Test
    void each_member_speaks_for_itself_through_its_delegate() {
        Stream.of(SECRETARIAT, PRESIDENCY, STAKEHOLDER, Acts.of(BRAZIL))
                .forEach(act -> given(OUTCOME, DocumentType.OUTCOME_DOCUMENT)
                        .when(new ProvideGuidance(OUTCOME, BELIZE, TEXT, AT, act, NOW))
                        .thenRefused(A_STATE_GUIDES_FOR_ITSELF));
        given(OUTCOME, DocumentType.OUTCOME_DOCUMENT)
                .when(new ProvideGuidance(OUTCOME, HONDURAS, TEXT, AT, Acts.of(HONDURAS), NOW))
                .thenRefused(A_STATE_GUIDES_FOR_ITSELF);
        given(OUTCOME, DocumentType.OUTCOME_DOCUMENT)
                .when(new ProvideGuidance(OUTCOME, BELIZE, TEXT, AT, Acts.strangerFrom(BELIZE), NOW))
                .thenRefused(org.cartagena40.command.membership.MembershipRule.DELEGATE_IS_ACCREDITED);
        given(OUTCOME, DocumentType.AGENDA).when(guiding(NOW)).thenRefused(INPUT_GOES_INTO_A_REPORT);
    }

    @Test
    void it_has_a_text() {
        given(OUTCOME, DocumentType.OUTCOME_DOCUMENT)
                .when(new ProvideGuidance(OUTCOME, BELIZE, LanguageText.of("en", ""), AT, Acts.of(BELIZE), NOW))
                .thenRefused(GUIDANCE_HAS_A_TEXT);
    }

    private static boolean lateness(Story<Document, DocumentEvent> story, Instant receivedAt) {
        return story.when(guiding(receivedAt)).event(GuidanceProvided.class).late();
    }

    private static ProvideGuidance guiding(Instant receivedAt) {
        return new ProvideGuidance(OUTCOME, BELIZE, TEXT, AT, Acts.of(BELIZE), receivedAt);
    }

    private static RequestInput asking(Audience from, Act act, Instant receivedAt) {
        return new RequestInput(OUTCOME, from, UNTIL, AT, act, receivedAt);
    }
}
