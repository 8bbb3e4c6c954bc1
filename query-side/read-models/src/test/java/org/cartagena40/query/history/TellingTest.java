package org.cartagena40.query.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.cartagena40.events.EventSamples.ACCREDITATION;
import static org.cartagena40.events.EventSamples.BELIZE;
import static org.cartagena40.events.EventSamples.BELIZE_ACTS;
import static org.cartagena40.events.EventSamples.BRAZIL;
import static org.cartagena40.events.EventSamples.DEADLINE;
import static org.cartagena40.events.EventSamples.INVITATION;
import static org.cartagena40.events.EventSamples.MSC;
import static org.cartagena40.events.EventSamples.OPENED;
import static org.cartagena40.events.EventSamples.PERSON;
import static org.cartagena40.events.EventSamples.PLAN;
import static org.cartagena40.events.EventSamples.PRESIDENCY;
import static org.cartagena40.events.EventSamples.PROCEDURE;
import static org.cartagena40.events.EventSamples.TERM;

import java.time.LocalDate;
import java.util.List;
import org.cartagena40.events.Act;
import org.cartagena40.events.ActaEvent;
import org.cartagena40.events.Actor;
import org.cartagena40.events.EffectiveTime;
import org.cartagena40.events.LanguageText;
import org.cartagena40.events.Origin;
import org.cartagena40.events.SourceReference;
import org.cartagena40.events.Tier;
import org.cartagena40.events.membership.DelegateAccredited;
import org.cartagena40.events.offices.InvitationDeclined;
import org.cartagena40.events.offices.VicePresidencyTermStarted;
import org.cartagena40.events.plan.AdoptionMode;
import org.cartagena40.events.plan.PlanAdopted;
import org.cartagena40.events.silence.SilenceLapsed;
import org.cartagena40.events.silence.StatementMade;
import org.cartagena40.events.silence.StatementType;
import org.cartagena40.events.silence.TextWithdrawn;
import org.junit.jupiter.api.Test;

class TellingTest {

    private static final EffectiveTime WHEN = EffectiveTime.at(OPENED);

    @Test
    void a_term_that_starts_on_29_February_names_its_last_day_in_office() {
        Sentence started = only(new VicePresidencyTermStarted(
                MSC,
                TERM,
                BRAZIL,
                LocalDate.parse("2028-02-29"),
                LocalDate.parse("2030-02-28"),
                INVITATION,
                PROCEDURE,
                WHEN,
                Act.ofTheRecord()));
        assertThat(started.en())
                .contains("; first day in office 29 February 2028; last day in office 27 February 2030;");
        assertThat(started.es())
                .contains("; primer día en el cargo: 29 de febrero de 2028; último día en el cargo: 27 de febrero"
                        + " de 2030;");
    }

    @Test
    void silence_is_told_as_the_absence_of_objections_and_never_as_an_act_of_States() {
        Sentence lapsed = only(new SilenceLapsed(
                PROCEDURE, List.of(), false, EffectiveTime.at(DEADLINE.instant()), Act.ofTheRecord()));
        assertThat(lapsed.en())
                .isEqualTo("The text of the silence procedure " + PROCEDURE
                        + " was adopted without objection, with effect on 26 November 2026, 18:00 in"
                        + " Santiago (UTC−3).");
        assertThat(lapsed.es()).contains("quedó adoptado sin objeción").doesNotContain("Estado");
    }

    @Test
    void a_State_that_declines_without_a_reason_is_told_once() {
        assertThat(Telling.of(new InvitationDeclined(MSC, INVITATION, BRAZIL, null, WHEN, BELIZE_ACTS)))
                .extracting(Sentence::tier)
                .containsExactly(Tier.PUBLIC);
    }

    @Test
    void an_accreditation_is_told_to_the_members_without_the_person() {
        Sentence accredited = only(new DelegateAccredited(
                MSC, ACCREDITATION, PERSON, BELIZE, OPENED, null, new SourceReference("BZ/7"), WHEN, PRESIDENCY));
        assertThat(accredited.tier()).isEqualTo(Tier.MEMBERS);
        assertThat(accredited.es() + accredited.en()).doesNotContain(PERSON.value(), "BZ/7");
    }

    @Test
    void the_words_of_a_State_are_quoted_untranslated_in_both_languages() {
        Sentence stated = only(new StatementMade(
                PROCEDURE,
                BELIZE,
                StatementType.INTERPRETATIVE_STATEMENT,
                List.of(),
                LanguageText.of("pt-BR", "Não há\n objeção. <b>100%s</b>"),
                OPENED,
                WHEN,
                BELIZE_ACTS));
        assertThat(stated.es()).contains(": «Não há objeção. <b>100%s</b>» (en portugués);");
        assertThat(stated.en()).contains(": “Não há objeção. <b>100%s</b>” (in Portuguese);");
    }

    @Test
    void words_too_long_for_a_sentence_are_left_out_whole() {
        assertThat(only(new TextWithdrawn(PROCEDURE, "x".repeat(401), WHEN, PRESIDENCY))
                        .en())
                .endsWith("; reason: text of 401 characters, not quoted here.");
    }

    @Test
    void an_imported_fact_names_its_sources_and_an_invented_one_says_so() {
        assertThat(adopted(Origin.IMPORT, "000:15", "001:41", "003:11").es())
                .isEqualTo("El plan PAC-2024-2034 fue adoptado por consenso el 12 de diciembre de 2024;"
                        + " registrado a partir de las fuentes 000:15, 001:41 y 003:11.");
        assertThat(adopted(Origin.SAMPLE).en())
                .isEqualTo("SAMPLE: The plan PAC-2024-2034 was adopted by consensus on 12 December 2024.");
        assertThat(adopted(Origin.SAMPLE).es()).startsWith("EJEMPLO: ");
    }

    @Test
    void an_event_without_words_fails_loudly() {
        record Unheard(EffectiveTime effective, Act act) implements ActaEvent {}
        assertThatThrownBy(() -> Telling.of(new Unheard(WHEN, PRESIDENCY))).hasMessageContaining("Unheard");
    }

    private static Sentence adopted(Origin origin, String... sources) {
        List<SourceReference> cited =
                List.of(sources).stream().map(SourceReference::new).toList();
        return only(new PlanAdopted(
                PLAN,
                AdoptionMode.CONSENSUS,
                false,
                EffectiveTime.on(LocalDate.parse("2024-12-12")),
                new Act(Actor.RECORD, Actor.RECORD.institution(), origin, cited)));
    }

    private static Sentence only(ActaEvent event) {
        assertThat(Telling.of(event)).hasSize(1);
        return Telling.of(event).get(0);
    }
}
