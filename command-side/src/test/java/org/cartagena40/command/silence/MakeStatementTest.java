package org.cartagena40.command.silence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cartagena40.command.membership.MembershipRule.DELEGATE_IS_ACCREDITED;
import static org.cartagena40.command.silence.Procedures.C;
import static org.cartagena40.command.silence.Procedures.OPENED;
import static org.cartagena40.command.silence.Procedures.SP1;
import static org.cartagena40.command.silence.Procedures.conclusion;
import static org.cartagena40.command.silence.Procedures.given;
import static org.cartagena40.command.silence.Procedures.justBefore;
import static org.cartagena40.command.silence.Procedures.lapsed;
import static org.cartagena40.command.silence.Procedures.objection;
import static org.cartagena40.command.silence.Procedures.opened;
import static org.cartagena40.command.silence.Procedures.openedForBrazil;
import static org.cartagena40.command.silence.Procedures.withdrawalOfTheText;
import static org.cartagena40.command.silence.SilenceRule.ADDRESSEE_AT_OPENING;
import static org.cartagena40.command.silence.SilenceRule.DISSOCIATION_NAMES_PARAGRAPHS;
import static org.cartagena40.command.silence.SilenceRule.EACH_STATE_ACTS_FOR_ITSELF;
import static org.cartagena40.command.silence.SilenceRule.NOT_WITHDRAWN;
import static org.cartagena40.command.silence.SilenceRule.ONLY_A_STATE_STATES;
import static org.cartagena40.command.silence.SilenceRule.STATEMENT_HAS_A_TEXT;
import static org.cartagena40.command.testing.Acts.BELIZE;
import static org.cartagena40.command.testing.Acts.BRAZIL;
import static org.cartagena40.command.testing.Acts.CHILE;
import static org.cartagena40.command.testing.Acts.HONDURAS;
import static org.cartagena40.command.testing.Acts.PERU;
import static org.cartagena40.command.testing.Acts.PRESIDENCY;
import static org.cartagena40.command.testing.Acts.SECRETARIAT;
import static org.cartagena40.command.testing.Acts.STAKEHOLDER;
import static org.cartagena40.command.testing.Standings.admitted;
import static org.cartagena40.command.testing.Standings.left;
import static org.cartagena40.command.testing.Standings.standing;
import static org.cartagena40.events.silence.StatementType.DISSOCIATION;
import static org.cartagena40.events.silence.StatementType.RESERVATION;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.cartagena40.command.testing.Acts;
import org.cartagena40.command.testing.Answer;
import org.cartagena40.events.Act;
import org.cartagena40.events.EffectiveTime;
import org.cartagena40.events.LanguageText;
import org.cartagena40.events.MemberState;
import org.cartagena40.events.silence.SilenceEvent;
import org.cartagena40.events.silence.StatementArrivedLate;
import org.cartagena40.events.silence.StatementMade;
import org.cartagena40.events.silence.StatementType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Silence rules 8 and 11: statements are typed, never break, and have their window. */
class MakeStatementTest {

    private static final Instant IN_TIME = OPENED.plusSeconds(60);
    private static final Instant WINDOW_ENDS = C.plus(Duration.ofDays(7));
    private static final LanguageText WORDS = LanguageText.of("en", "Belize reserves its position.");

    @ParameterizedTest
    @EnumSource(StatementType.class)
    void no_type_of_statement_breaks_the_silence(StatementType type) {
        var answer = given(opened()).when(statement(BELIZE, type, Acts.of(BELIZE), IN_TIME));
        answer.then(new StatementMade(
                SP1, BELIZE, type, List.of("2"), WORDS, IN_TIME, EffectiveTime.at(IN_TIME), Acts.accredited(BELIZE)));
        assertThat(answer.state().is(SilenceProcedure.Outcome.NONE_YET)).isTrue();
        assertThat(answer.state().standingObjections()).isZero();
    }

    @Test
    void the_window_stays_open_until_just_before_its_end() {
        given(opened(), lapsed()).when(statementAt(justBefore(WINDOW_ENDS))).thenKinds(StatementMade.class);
        given(opened()).when(statementAt(justBefore(WINDOW_ENDS))).thenKinds(StatementMade.class);
    }

    @Test
    void at_the_end_of_its_window_a_statement_is_late_and_kept() {
        given(opened(), lapsed())
                .when(statementAt(WINDOW_ENDS))
                .then(new StatementArrivedLate(
                        SP1,
                        BELIZE,
                        RESERVATION,
                        List.of("2"),
                        WORDS,
                        WINDOW_ENDS,
                        EffectiveTime.at(WINDOW_ENDS),
                        Acts.accredited(BELIZE)));
    }

    @Test
    void after_a_broken_silence_the_window_ends_with_the_deadline() {
        var broken = given(opened()).after(objection(PERU, IN_TIME));
        broken.when(statementAt(justBefore(C))).thenKinds(StatementMade.class);
        broken.when(statementAt(C)).thenKinds(StatementArrivedLate.class);
    }

    @Test
    void a_statement_does_not_keep_a_text_from_being_adopted() {
        given(opened()).after(statementAt(justBefore(C))).when(conclusion()).then(lapsed());
    }

    @Test
    void the_invited_State_and_the_presiding_one_may_state_as_addressees() {
        given(openedForBrazil())
                .when(statement(BRAZIL, RESERVATION, Acts.of(BRAZIL), IN_TIME))
                .thenKinds(StatementMade.class);
        given(opened())
                .when(statement(CHILE, RESERVATION, Acts.of(CHILE), IN_TIME))
                .thenKinds(StatementMade.class);
    }

    @Test
    void the_addressees_are_those_of_the_opening() {
        given(opened())
                .standing(standing(admitted(HONDURAS, IN_TIME)))
                .when(statement(HONDURAS, RESERVATION, Acts.of(HONDURAS), IN_TIME))
                .thenRefused(ADDRESSEE_AT_OPENING);
        given(opened())
                .standing(standing(left(BELIZE, IN_TIME)))
                .when(statementAt(justBefore(C)))
                .thenKinds(StatementMade.class);
    }

    @Test
    void only_States_make_statements() {
        statementBy(SECRETARIAT).thenRefused(ONLY_A_STATE_STATES);
        statementBy(STAKEHOLDER).thenRefused(ONLY_A_STATE_STATES);
        statementBy(PRESIDENCY).thenRefused(ONLY_A_STATE_STATES);
    }

    @Test
    void each_State_speaks_for_itself_through_its_delegate() {
        statementBy(Acts.of(PERU)).thenRefused(EACH_STATE_ACTS_FOR_ITSELF);
        statementBy(Acts.strangerFrom(BELIZE)).thenRefused(DELEGATE_IS_ACCREDITED);
    }

    @Test
    void a_withdrawn_text_gets_no_statements() {
        given(opened())
                .after(withdrawalOfTheText(IN_TIME))
                .when(statementAt(justBefore(C)))
                .thenRefused(NOT_WITHDRAWN);
    }

    @Test
    void a_statement_has_a_text() {
        given(opened())
                .when(saying(RESERVATION, List.of(), LanguageText.of("en", " ")))
                .thenRefused(STATEMENT_HAS_A_TEXT);
    }

    @Test
    void a_dissociation_names_its_paragraphs() {
        given(opened()).when(saying(DISSOCIATION, List.of(), WORDS)).thenRefused(DISSOCIATION_NAMES_PARAGRAPHS);
        given(opened()).when(saying(RESERVATION, List.of(), WORDS)).thenKinds(StatementMade.class);
    }

    private static Answer<SilenceProcedure, SilenceEvent> statementBy(Act act) {
        return given(opened()).when(statement(BELIZE, RESERVATION, act, IN_TIME));
    }

    private static MakeStatement statementAt(Instant receivedAt) {
        return statement(BELIZE, RESERVATION, Acts.of(BELIZE), receivedAt);
    }

    private static MakeStatement statement(MemberState by, StatementType type, Act act, Instant receivedAt) {
        return new MakeStatement(SP1, by, type, List.of("2"), WORDS, act, receivedAt);
    }

    private static MakeStatement saying(StatementType type, List<String> paragraphs, LanguageText words) {
        return new MakeStatement(SP1, BELIZE, type, paragraphs, words, Acts.of(BELIZE), IN_TIME);
    }
}
