package org.cartagena40.command.silence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cartagena40.command.silence.Procedures.C;
import static org.cartagena40.command.silence.Procedures.OPENED;
import static org.cartagena40.command.silence.Procedures.SETTLED;
import static org.cartagena40.command.silence.Procedures.SP1;
import static org.cartagena40.command.silence.Procedures.SP2;
import static org.cartagena40.command.silence.Procedures.TEXT;
import static org.cartagena40.command.silence.Procedures.brokenAt;
import static org.cartagena40.command.silence.Procedures.followUp;
import static org.cartagena40.command.silence.Procedures.given;
import static org.cartagena40.command.silence.Procedures.givenAfter;
import static org.cartagena40.command.silence.Procedures.lapsed;
import static org.cartagena40.command.silence.Procedures.objected;
import static org.cartagena40.command.silence.Procedures.objection;
import static org.cartagena40.command.silence.Procedures.opened;
import static org.cartagena40.command.silence.Procedures.openedForBrazil;
import static org.cartagena40.command.silence.Procedures.withdrawalOfTheText;
import static org.cartagena40.command.silence.SilenceRule.AUTHORITATIVE_LANGUAGE_IS_GIVEN;
import static org.cartagena40.command.silence.SilenceRule.LEGAL_BASIS_IS_A_RECORDED_DECISION;
import static org.cartagena40.command.silence.SilenceRule.PREVIOUS_REGISTER_IS_CLOSED;
import static org.cartagena40.command.silence.SilenceRule.PREVIOUS_ROUND_IS_KNOWN;
import static org.cartagena40.command.silence.SilenceRule.PREVIOUS_ROUND_IS_NOT_ADOPTED;
import static org.cartagena40.command.silence.SilenceRule.PREVIOUS_ROUND_IS_ON_THE_SAME_MATTER;
import static org.cartagena40.command.silence.SilenceRule.REISSUE_IS_RECORDED;
import static org.cartagena40.command.testing.Acts.BELIZE;
import static org.cartagena40.command.testing.Acts.PERU;
import static org.cartagena40.command.testing.Acts.PRESIDENCY;

import java.time.Instant;
import java.util.List;
import org.cartagena40.command.testing.Answer;
import org.cartagena40.command.testing.Standings;
import org.cartagena40.command.testing.Story;
import org.cartagena40.events.Act;
import org.cartagena40.events.LanguageText;
import org.cartagena40.events.MemberState;
import org.cartagena40.events.decisions.DecisionId;
import org.cartagena40.events.silence.FollowUp;
import org.cartagena40.events.silence.ObjectionRaised;
import org.cartagena40.events.silence.ProcedureId;
import org.cartagena40.events.silence.ProcedureOpened;
import org.cartagena40.events.silence.Round;
import org.cartagena40.events.silence.SilenceBroken;
import org.cartagena40.events.silence.SilenceEvent;
import org.cartagena40.events.silence.SilenceLapsed;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Silence rule 18: a text is put to a new round, linked to the one before it; objections do not carry over. */
class NextRoundTest {

    private static final Instant IN_TIME = OPENED.plusSeconds(60);

    @Test
    void a_reissued_text_is_the_second_round_and_says_what_it_answers() {
        var first = broken().after(answerTo(BELIZE), followUp(FollowUp.REISSUE)).state();
        var second = second(first, null);
        assertThat(second.event(ProcedureOpened.class).round()).isEqualTo(new Round(2, SP1, 2, 1));
        assertThat(second.state().standingObjections()).isZero();
    }

    @Test
    void it_rests_on_the_decision_of_the_round_before_unless_it_names_another() {
        var first = broken().after(followUp(FollowUp.REISSUE)).state();
        assertThat(second(first, null).event(ProcedureOpened.class).legalBasis().decision())
                .isEqualTo(Standings.A_DECISION);
        givenAfter(first)
                .when(with(opening(SP2, SP1, C.plusSeconds(1), TEXT), "MSC-2031-9"))
                .thenRefused(LEGAL_BASIS_IS_A_RECORDED_DECISION);
    }

    @Test
    void a_text_that_was_withdrawn_may_be_put_to_a_new_round_at_once() {
        var first = given(opened()).after(withdrawalOfTheText(IN_TIME)).state();
        givenAfter(first).when(opening(SP2, SP1, IN_TIME.plusSeconds(1), TEXT)).thenKinds(ProcedureOpened.class);
    }

    @Test
    void a_broken_text_needs_its_reissue_on_record() {
        second(broken().state(), null).thenRefused(REISSUE_IS_RECORDED);
        second(broken().after(followUp(FollowUp.CONSULT)).state(), null).thenRefused(REISSUE_IS_RECORDED);
        second(broken().after(followUp(FollowUp.DROP)).state(), null).thenRefused(REISSUE_IS_RECORDED);
    }

    @Test
    void it_opens_at_the_deadline_of_the_round_before_or_after_its_register_was_closed() {
        var first = broken().after(new RecordFollowUp(SP1, FollowUp.REISSUE, "At once", PRESIDENCY, IN_TIME));
        givenAfter(first.state())
                .when(opening(SP2, SP1, C.minusNanos(1000), TEXT))
                .thenRefused(PREVIOUS_REGISTER_IS_CLOSED);
        givenAfter(first.state()).when(opening(SP2, SP1, C, TEXT)).thenKinds(ProcedureOpened.class);
        var closed = first.after(new CloseObjectionRegister(SP1, "Nobody else", PRESIDENCY, IN_TIME));
        givenAfter(closed.state())
                .when(opening(SP2, SP1, IN_TIME.plusSeconds(1), TEXT))
                .thenKinds(ProcedureOpened.class);
    }

    @Test
    void an_open_or_adopted_text_has_no_new_round() {
        second(given(opened()).state(), null).thenRefused(PREVIOUS_ROUND_IS_NOT_ADOPTED);
        second(given(opened(), lapsed()).state(), null).thenRefused(PREVIOUS_ROUND_IS_NOT_ADOPTED);
    }

    @Test
    void the_round_before_is_on_record_and_on_the_same_matter() {
        given().when(opening(SP2, SP1, C, TEXT)).thenRefused(PREVIOUS_ROUND_IS_KNOWN);
        var vicePresidency = given(openedForBrazil(), objected(BELIZE, IN_TIME), brokenAt(IN_TIME));
        givenAfter(vicePresidency.state())
                .when(opening(SP2, SP1, C, TEXT))
                .thenRefused(PREVIOUS_ROUND_IS_ON_THE_SAME_MATTER);
    }

    @Test
    void the_second_round_may_be_broken_or_adopted_like_any_other() {
        var first = broken().after(followUp(FollowUp.REISSUE)).state();
        var open = givenAfter(first).after(opening(SP2, SP1, C, TEXT));
        open.when(objection(BELIZE, C.plusSeconds(60))).thenKinds(ObjectionRaised.class, SilenceBroken.class);
        open.when(new ConcludeProcedure(SP2, List.of(), Act.ofTheRecord(), Instant.parse("2027-01-01T00:00:00Z")))
                .thenKinds(SilenceLapsed.class);
    }

    @Test
    void one_of_its_languages_is_authoritative_the_first_if_none_is_named() {
        LanguageText english = LanguageText.of("en", "The members agree to meet every year.");
        assertThat(authoritative(null, TEXT, english)
                        .event(ProcedureOpened.class)
                        .authoritativeLanguage())
                .isEqualTo("es");
        assertThat(authoritative("en", TEXT, english)
                        .event(ProcedureOpened.class)
                        .authoritativeLanguage())
                .isEqualTo("en");
        authoritative("pt", TEXT, english).thenRefused(AUTHORITATIVE_LANGUAGE_IS_GIVEN);
    }

    private static Story<SilenceProcedure, SilenceEvent> broken() {
        return given(opened(), objected(BELIZE, IN_TIME), brokenAt(IN_TIME), objected(PERU, IN_TIME));
    }

    private static AnswerObjection answerTo(MemberState state) {
        return new AnswerObjection(SP1, state, LanguageText.of("en", "It is rewritten."), PRESIDENCY, SETTLED);
    }

    private static Answer<SilenceProcedure, SilenceEvent> second(SilenceProcedure first, @Nullable String basis) {
        return givenAfter(first).when(opening(SP2, SP1, C.plusSeconds(86_400), TEXT));
    }

    private static Answer<SilenceProcedure, SilenceEvent> authoritative(
            @Nullable String language, LanguageText... texts) {
        OpenSilenceProcedure base = with(opening(SP2, null, OPENED, texts), Standings.A_DECISION.value());
        return given().when(new OpenSilenceProcedure(
                base.procedure(),
                null,
                null,
                null,
                base.title(),
                base.texts(),
                language,
                base.legalBasis(),
                base.deadline(),
                "Short on purpose",
                null,
                null,
                PRESIDENCY,
                OPENED));
    }

    private static OpenSilenceProcedure with(OpenSilenceProcedure opening, String basis) {
        return new OpenSilenceProcedure(
                opening.procedure(),
                null,
                null,
                opening.predecessor(),
                opening.title(),
                opening.texts(),
                null,
                new DecisionId(basis),
                opening.deadline(),
                "Short on purpose",
                null,
                null,
                PRESIDENCY,
                opening.receivedAt());
    }

    private static OpenSilenceProcedure opening(
            ProcedureId id, @Nullable ProcedureId predecessor, Instant at, LanguageText... texts) {
        return new OpenSilenceProcedure(
                id,
                null,
                null,
                predecessor,
                "Yearly meetings",
                List.of(texts),
                null,
                null,
                Procedures.until("2026-12-04T18:00"),
                "Short on purpose",
                null,
                null,
                PRESIDENCY,
                at);
    }
}
