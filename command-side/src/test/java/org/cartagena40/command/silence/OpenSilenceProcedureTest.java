package org.cartagena40.command.silence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cartagena40.command.silence.Procedures.C;
import static org.cartagena40.command.silence.Procedures.DEADLINE;
import static org.cartagena40.command.silence.Procedures.ENTITLED;
import static org.cartagena40.command.silence.Procedures.OPENED;
import static org.cartagena40.command.silence.Procedures.SP1;
import static org.cartagena40.command.silence.Procedures.TEXT;
import static org.cartagena40.command.silence.Procedures.given;
import static org.cartagena40.command.silence.Procedures.justAfter;
import static org.cartagena40.command.silence.Procedures.justBefore;
import static org.cartagena40.command.silence.Procedures.opened;
import static org.cartagena40.command.silence.Procedures.until;
import static org.cartagena40.command.silence.SilenceRule.DEADLINE_IS_AHEAD;
import static org.cartagena40.command.silence.SilenceRule.LEGAL_BASIS_IS_A_RECORDED_DECISION;
import static org.cartagena40.command.silence.SilenceRule.ONLY_THE_PRESIDENCY_OPENS;
import static org.cartagena40.command.silence.SilenceRule.PROCEDURE_IS_OPENED_ONCE;
import static org.cartagena40.command.silence.SilenceRule.RULES_ARE_IN_FORCE;
import static org.cartagena40.command.silence.SilenceRule.SHORT_DEADLINE_HAS_A_REASON;
import static org.cartagena40.command.silence.SilenceRule.SOMEBODY_IS_ENTITLED;
import static org.cartagena40.command.silence.SilenceRule.TEXT_IS_GIVEN;
import static org.cartagena40.command.testing.Acts.BELIZE;
import static org.cartagena40.command.testing.Acts.CHILE;
import static org.cartagena40.command.testing.Acts.HONDURAS;
import static org.cartagena40.command.testing.Acts.PERU;
import static org.cartagena40.command.testing.Acts.PRESIDENCY;
import static org.cartagena40.command.testing.Acts.PRETENDER;
import static org.cartagena40.command.testing.Acts.SECRETARIAT;
import static org.cartagena40.command.testing.Standings.A_DECISION;
import static org.cartagena40.command.testing.Standings.admitted;
import static org.cartagena40.command.testing.Standings.foundation;
import static org.cartagena40.command.testing.Standings.left;
import static org.cartagena40.command.testing.Standings.mechanism;
import static org.cartagena40.command.testing.Standings.register;
import static org.cartagena40.command.testing.Standings.rules;
import static org.cartagena40.command.testing.Standings.standing;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.cartagena40.command.Standing;
import org.cartagena40.command.testing.Acts;
import org.cartagena40.command.testing.Answer;
import org.cartagena40.events.Act;
import org.cartagena40.events.ActaEvent;
import org.cartagena40.events.LanguageText;
import org.cartagena40.events.decisions.DecisionId;
import org.cartagena40.events.mechanism.ProceduralRules;
import org.cartagena40.events.silence.Deadline;
import org.cartagena40.events.silence.Disclosure;
import org.cartagena40.events.silence.ObjectionPolicy;
import org.cartagena40.events.silence.ProcedureOpened;
import org.cartagena40.events.silence.SilenceEvent;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Silence rules 1 to 4: who opens, on what basis, until when, and what is frozen. */
class OpenSilenceProcedureTest {

    private static final Instant SHORTEST = C.minus(Duration.ofDays(3));

    @Test
    void the_Presidency_opens_and_everything_is_frozen() {
        given().when(opening()).then(opened());
    }

    @Test
    void a_deadline_of_exactly_the_minimum_needs_no_reason() {
        var opened = given().when(openingAt(SHORTEST, null)).event(ProcedureOpened.class);
        assertThat(opened.shortDeadlineReason()).isNull();
    }

    @Test
    void a_deadline_a_microsecond_shorter_needs_a_reason() {
        given().when(openingAt(justAfter(SHORTEST), null)).thenRefused(SHORT_DEADLINE_HAS_A_REASON);
        given().when(openingAt(justAfter(SHORTEST), "  ")).thenRefused(SHORT_DEADLINE_HAS_A_REASON);
    }

    @Test
    void a_short_deadline_stays_flagged_by_its_reason() {
        var opened = given().when(openingAt(justAfter(SHORTEST), "Meeting on Friday"))
                .event(ProcedureOpened.class);
        assertThat(opened.shortDeadlineReason()).isEqualTo("Meeting on Friday");
    }

    @Test
    void a_deadline_that_is_long_enough_carries_no_flag_even_with_a_reason() {
        var opened = given().when(openingAt(SHORTEST, "Meeting on Friday")).event(ProcedureOpened.class);
        assertThat(opened.shortDeadlineReason()).isNull();
    }

    @Test
    void a_deadline_a_microsecond_ahead_is_ahead() {
        given().when(openingAt(justBefore(C), "At once")).thenKinds(ProcedureOpened.class);
    }

    @Test
    void a_deadline_that_is_now_is_not_ahead() {
        given().when(openingAt(C, "At once")).thenRefused(DEADLINE_IS_AHEAD);
        given().when(openingAt(justAfter(C), "At once")).thenRefused(DEADLINE_IS_AHEAD);
    }

    @Test
    void the_minimum_is_counted_in_elapsed_hours_across_a_clock_change() {
        // Santiago goes from UTC-3 to UTC-4 on 2027-04-04 at 00:00: these 72 hours end an hour earlier on the wall
        // clock.
        Instant start = Instant.parse("2027-04-02T15:00:00Z");
        Deadline threeDays = until("2027-04-05T11:00");
        assertThat(Duration.between(start, threeDays.instant())).isEqualTo(Duration.ofDays(3));
        given().when(opening(threeDays, start)).thenKinds(ProcedureOpened.class);
        given().when(opening(until("2027-04-05T10:59"), start)).thenRefused(SHORT_DEADLINE_HAS_A_REASON);
    }

    @Test
    void only_the_Presidency_opens() {
        openingBy(SECRETARIAT).thenRefused(ONLY_THE_PRESIDENCY_OPENS);
        openingBy(Acts.of(BELIZE)).thenRefused(ONLY_THE_PRESIDENCY_OPENS);
        openingBy(Acts.of(CHILE)).thenRefused(ONLY_THE_PRESIDENCY_OPENS);
        openingBy(PRETENDER).thenRefused(ONLY_THE_PRESIDENCY_OPENS);
        openingBy(Act.ofTheRecord()).thenRefused(ONLY_THE_PRESIDENCY_OPENS);
    }

    @Test
    void a_procedure_is_opened_once() {
        given(opened()).when(opening()).thenRefused(PROCEDURE_IS_OPENED_ONCE);
    }

    @Test
    void the_legal_basis_is_a_recorded_decision() {
        given().when(openingOn(null)).thenRefused(LEGAL_BASIS_IS_A_RECORDED_DECISION);
        given().when(openingOn(new DecisionId("MSC-2031-9"))).thenRefused(LEGAL_BASIS_IS_A_RECORDED_DECISION);
    }

    @Test
    void rules_must_be_in_force() {
        given().standing(new Standing(mechanism(foundation()), register()))
                .when(opening())
                .thenRefused(RULES_ARE_IN_FORCE);
    }

    @Test
    void the_text_is_given_once_per_language() {
        given().when(openingWith("Title")).thenRefused(TEXT_IS_GIVEN);
        given().when(openingWith("Title", LanguageText.of("es", " "))).thenRefused(TEXT_IS_GIVEN);
        given().when(openingWith("Title", TEXT, LanguageText.of("es", "Otro"))).thenRefused(TEXT_IS_GIVEN);
        given().when(openingWith(" ", TEXT)).thenRefused(TEXT_IS_GIVEN);
    }

    @Test
    void each_language_is_frozen_with_its_hash() {
        LanguageText english = LanguageText.of("en", "The members agree to meet every year.");
        var opened = given().when(openingWith("Title", TEXT, english)).event(ProcedureOpened.class);
        assertThat(opened.texts()).containsExactly(TEXT, english);
    }

    @Test
    void somebody_must_be_entitled() {
        List<ActaEvent> chileAlone = new ArrayList<>(foundation());
        chileAlone.add(rules(ProceduralRules.SOFTWARE_DEFAULT));
        chileAlone.add(admitted(CHILE));
        given().standing(new Standing(mechanism(chileAlone), register()))
                .when(opening())
                .thenRefused(SOMEBODY_IS_ENTITLED);
    }

    @Test
    void who_is_a_member_at_the_opening_is_on_the_lists() {
        var opened = given().standing(
                        standing(admitted(HONDURAS, OPENED), left(PERU, OPENED), left(BELIZE, justAfter(OPENED))))
                .when(opening())
                .event(ProcedureOpened.class);
        assertThat(opened.addressees()).contains(HONDURAS, BELIZE, CHILE).doesNotContain(PERU);
        assertThat(opened.entitled()).contains(HONDURAS, BELIZE).doesNotContain(PERU, CHILE);
    }

    @Test
    void disclosure_and_policy_default_to_the_rules_and_may_be_chosen() {
        var byDefault = given().when(opening()).event(ProcedureOpened.class);
        assertThat(byDefault.disclosure()).isEqualTo(Disclosure.MEMBERS_SEE_THE_STATE);
        assertThat(byDefault.objectionPolicy()).isEqualTo(ObjectionPolicy.TERMINAL);
        var chosen = given().when(openingUnder(Disclosure.OFFICES_SEE_THE_STATE, ObjectionPolicy.REVOCABLE))
                .event(ProcedureOpened.class);
        assertThat(chosen.disclosure()).isEqualTo(Disclosure.OFFICES_SEE_THE_STATE);
        assertThat(chosen.objectionPolicy()).isEqualTo(ObjectionPolicy.REVOCABLE);
    }

    @Test
    void the_rules_in_force_are_pinned() {
        ProceduralRules second = ProceduralRules.SOFTWARE_DEFAULT.numbered(2);
        var opened = given().standing(standing(rules(second))).when(opening()).event(ProcedureOpened.class);
        assertThat(opened.rules()).isEqualTo(second);
        assertThat(opened.entitled()).isEqualTo(ENTITLED);
    }

    private static Answer<SilenceProcedure, SilenceEvent> openingBy(Act act) {
        return given().when(opening("Yearly meetings", List.of(TEXT), A_DECISION, null, act, OPENED));
    }

    private static OpenSilenceProcedure opening() {
        return openingOn(A_DECISION);
    }

    private static OpenSilenceProcedure openingOn(@Nullable DecisionId basis) {
        return opening("Yearly meetings", List.of(TEXT), basis, null, PRESIDENCY, OPENED);
    }

    private static OpenSilenceProcedure openingAt(Instant receivedAt, @Nullable String shortDeadlineReason) {
        return opening("Yearly meetings", List.of(TEXT), A_DECISION, shortDeadlineReason, PRESIDENCY, receivedAt);
    }

    private static OpenSilenceProcedure openingWith(String title, LanguageText... texts) {
        return opening(title, List.of(texts), A_DECISION, null, PRESIDENCY, OPENED);
    }

    private static OpenSilenceProcedure opening(Deadline deadline, Instant at) {
        return new OpenSilenceProcedure(
                SP1,
                null,
                null,
                null,
                "Title",
                List.of(TEXT),
                null,
                A_DECISION,
                deadline,
                null,
                null,
                null,
                PRESIDENCY,
                at);
    }

    private static OpenSilenceProcedure openingUnder(Disclosure disclosure, ObjectionPolicy policy) {
        return new OpenSilenceProcedure(
                SP1,
                null,
                null,
                null,
                "Title",
                List.of(TEXT),
                null,
                A_DECISION,
                DEADLINE,
                null,
                disclosure,
                policy,
                PRESIDENCY,
                OPENED);
    }

    private static OpenSilenceProcedure opening(
            String title,
            List<LanguageText> texts,
            @Nullable DecisionId basis,
            @Nullable String shortDeadlineReason,
            Act act,
            Instant receivedAt) {
        return new OpenSilenceProcedure(
                SP1,
                null,
                null,
                null,
                title,
                texts,
                null,
                basis,
                DEADLINE,
                shortDeadlineReason,
                null,
                null,
                act,
                receivedAt);
    }
}
