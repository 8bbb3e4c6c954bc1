package org.cartagena40.query.silence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cartagena40.events.EventSamples.BELIZE;
import static org.cartagena40.events.EventSamples.BRAZIL;
import static org.cartagena40.events.EventSamples.ENTRY;
import static org.cartagena40.events.EventSamples.MEXICO;
import static org.cartagena40.events.EventSamples.OPENED;
import static org.cartagena40.events.EventSamples.PROCEDURE;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.cartagena40.events.ActaEvent;
import org.cartagena40.events.EventSamples;
import org.cartagena40.events.Institution;
import org.cartagena40.events.MemberState;
import org.cartagena40.events.Tier;
import org.cartagena40.events.silence.Disclosure;
import org.cartagena40.events.silence.SilenceEvent;
import org.cartagena40.query.Objector;
import org.cartagena40.query.Opening;
import org.cartagena40.query.Views;
import org.cartagena40.query.state.StateQueries;
import org.cartagena40.query.views.JsonText;
import org.cartagena40.query.views.Question;
import org.cartagena40.query.views.Reader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Rule 19: who may not see an objecting State finds it in no view, and how many objected is seen by everybody. Two
 * stories are told, the same but for the State that objected: to those who may not know they read the same to the letter.
 */
class DiscretionTest {

    private static final Instant RECEIVED = OPENED.plusSeconds(60);
    private static final Instant LATER = EventSamples.DEADLINE.instant().plus(Duration.ofDays(1));
    private static final Instant HELD = RECEIVED.plus(Duration.ofDays(5));
    private static final List<Tier> TIERS =
            List.of(Tier.PUBLIC, Tier.STAKEHOLDERS, Tier.MEMBERS, Tier.OFFICE, Tier.OWN);

    private final Views views = new Views();

    @ParameterizedTest
    @EnumSource(Disclosure.class)
    void who_objected_is_told_from_the_disclosed_tier_on(Disclosure disclosure) {
        Map<Tier, String> ofBelize = toldToEachTier(disclosure, BELIZE, views);
        Map<Tier, String> ofMexico = toldToEachTier(disclosure, MEXICO, new Views());
        for (Tier tier : TIERS) {
            boolean disclosed = tier.compareTo(disclosure.tier()) >= 0;
            assertThat(ofBelize.get(tier).equals(ofMexico.get(tier)))
                    .as("%s reads at %s whoever objected", disclosure, tier)
                    .isNotEqualTo(disclosed);
            for (String secret : List.of("Belize", "Belice", "second-entry", "UNHCR")) {
                assertThat(ofBelize.get(tier).contains(secret))
                        .as("%s reads %s at %s", disclosure, secret, tier)
                        .isEqualTo(disclosed);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Disclosure.class)
    void the_State_concerned_sees_its_own_whatever_is_disclosed(Disclosure disclosure) {
        views.record(StoryOfAnObjection.of(disclosure, new Objector(BELIZE)));
        Question question = views.asked(LATER, new Reader(Tier.PUBLIC, BELIZE.institution()));
        SilenceProcedure procedure = procedure(question);
        assertThat(procedure.objectionsReceived().shown()).hasSize(4);
        assertThat(procedure.aftermath().onBehalf().shown()).hasSize(3);
        assertThat(procedure.aftermath().answers().shown()).hasSize(1);
        assertThat(told(question)).contains("Belize", "Belice", "Note of Belize");
    }

    @ParameterizedTest
    @EnumSource(Disclosure.class)
    void another_State_sees_no_more_than_its_tier(Disclosure disclosure) {
        views.record(StoryOfAnObjection.of(disclosure, new Objector(BELIZE)));
        Institution mexico = MEXICO.institution();
        assertThat(told(views.asked(LATER, new Reader(Tier.PUBLIC, mexico))))
                .isEqualTo(told(views.asked(LATER, Reader.anyone())));
    }

    @ParameterizedTest
    @EnumSource(Disclosure.class)
    void how_many_is_seen_by_everybody(Disclosure disclosure) {
        views.record(StoryOfAnObjection.of(disclosure, new Objector(BELIZE)));
        SilenceProcedure procedure = procedure(views.asked(LATER, Reader.anyone()));
        var received = procedure.objectionsReceived();
        assertThat(received.raised()).isEqualTo(1);
        assertThat(received.withdrawn()).isEqualTo(1);
        assertThat(received.late()).isEqualTo(1);
        assertThat(received.afterConclusion()).isEqualTo(1);
        assertThat(received.ofEntitled()).isEqualTo(2);
        assertThat(received.disclosedTo()).isEqualTo(disclosure.tier().name());
        assertThat(procedure.aftermath().answers().given()).isEqualTo(1);
        var onBehalf = procedure.aftermath().onBehalf();
        assertThat(List.of(onBehalf.awaiting(), onBehalf.confirmed(), onBehalf.rejected(), onBehalf.expired()))
                .containsExactly(0, 1, 1, 1);
    }

    @Test
    void while_an_entry_awaits_everybody_sees_that_and_nobody_for_whom() {
        for (MemberState state : List.of(BELIZE, MEXICO)) {
            Views held = new Views();
            held.record(Opening.of(PROCEDURE).event(), new Objector(state).entered(ENTRY, RECEIVED, HELD));
            Question question = held.asked(EventSamples.DEADLINE.instant(), Reader.anyone());
            String told = JsonText.of(new StateQueries(held.reading()).state(question));
            assertThat(told).contains("LAPSED_AWAITING_CONFIRMATION").doesNotContain("Note of");
        }
    }

    @Test
    void every_event_that_tells_who_is_in_the_story() {
        assertThat(StoryOfAnObjection.of(Disclosure.PUBLIC_SEES_THE_STATE, new Objector(BELIZE)).stream()
                        .filter(Discretion::tellsWho)
                        .<Class<?>>map(ActaEvent::getClass)
                        .distinct())
                .containsExactlyInAnyOrderElementsOf(EventSamples.all().stream()
                        .filter(event -> event instanceof SilenceEvent && Discretion.tellsWho(event))
                        .<Class<?>>map(ActaEvent::getClass)
                        .distinct()
                        .toList());
    }

    private static Map<Tier, String> toldToEachTier(Disclosure disclosure, MemberState objector, Views views) {
        views.record(StoryOfAnObjection.of(disclosure, new Objector(objector)));
        Map<Tier, String> told = new EnumMap<>(Tier.class);
        for (Tier tier : TIERS) {
            told.put(tier, Told.everything(views, views.asked(LATER, new Reader(tier, BRAZIL.institution()))));
        }
        return told;
    }

    private String told(Question question) {
        return Told.everything(views, question);
    }

    private SilenceProcedure procedure(Question question) {
        return procedure(views, question);
    }

    private static SilenceProcedure procedure(Views views, Question question) {
        return new SilenceQueries(views.reading()).procedure(question, PROCEDURE.value());
    }
}
