package org.cartagena40.query.silence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.cartagena40.events.ActaEvent;
import org.cartagena40.events.EventSamples;
import org.cartagena40.events.Institution;
import org.cartagena40.events.Tier;
import org.cartagena40.events.silence.Disclosure;
import org.cartagena40.events.silence.ProcedureOpened;
import org.cartagena40.events.silence.SilenceEvent;
import org.cartagena40.query.Views;
import org.cartagena40.query.feed.FeedQueries;
import org.cartagena40.query.history.HistoryFilter;
import org.cartagena40.query.history.HistoryQueries;
import org.cartagena40.query.views.JsonText;
import org.cartagena40.query.views.Paging;
import org.cartagena40.query.views.Question;
import org.cartagena40.query.views.Reader;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Rule 19: who may not see an objecting State finds it in no view, and how many objected is seen by everybody. */
class DiscretionTest {

    private static final Instant LATER = EventSamples.DEADLINE.instant().plusSeconds(86_400);
    private static final Institution BELIZE = EventSamples.BELIZE.institution();
    private static final Institution MEXICO = EventSamples.MEXICO.institution();

    private final Views views = new Views();

    @ParameterizedTest
    @EnumSource(Disclosure.class)
    void who_objected_is_told_from_the_disclosed_tier_on(Disclosure disclosure) {
        views.record(story(disclosure));
        for (Tier tier : List.of(Tier.PUBLIC, Tier.STAKEHOLDERS, Tier.MEMBERS, Tier.OFFICE, Tier.OWN)) {
            boolean disclosed = tier.compareTo(disclosure.tier()) >= 0;
            Question question = views.asked(LATER, new Reader(tier, MEXICO));
            assertThat(told(question)).as("%s reads at %s", disclosure, tier).satisfies(everything -> {
                assertThat(everything.contains("BZ") || everything.contains("Beli"))
                        .isEqualTo(disclosed);
                assertThat(everything.contains("Paragraph 3")).isEqualTo(disclosed);
                assertThat(everything.contains("Delete 3")).isEqualTo(disclosed);
            });
        }
    }

    @ParameterizedTest
    @EnumSource(Disclosure.class)
    void the_objecting_State_sees_its_own_acts_whatever_is_disclosed(Disclosure disclosure) {
        views.record(story(disclosure));
        Question question = views.asked(LATER, new Reader(Tier.PUBLIC, BELIZE));
        assertThat(procedure(question).objectionsReceived().shown()).hasSize(4);
        assertThat(told(question)).contains("BZ", "Paragraph 3");
    }

    @ParameterizedTest
    @EnumSource(Disclosure.class)
    void how_many_objected_is_seen_by_everybody(Disclosure disclosure) {
        views.record(story(disclosure));
        var received = procedure(views.asked(LATER, Reader.anyone())).objectionsReceived();
        assertThat(received.raised()).isEqualTo(1);
        assertThat(received.withdrawn()).isEqualTo(1);
        assertThat(received.late()).isEqualTo(1);
        assertThat(received.afterConclusion()).isEqualTo(1);
        assertThat(received.ofEntitled()).isEqualTo(2);
        assertThat(received.disclosedTo()).isEqualTo(disclosure.tier().name());
    }

    /** Everything that the board, the history and the feed say, but for the frozen lists, which name all entitled. */
    private String told(Question question) {
        List<Object> everything = new ArrayList<>();
        everything.add(procedure(question).objectionsReceived());
        everything.add(new HistoryQueries(views.reading(), views.log())
                .history(question, HistoryFilter.none(), Paging.first()).items().stream()
                        .filter(entry -> entry.position() > 0)
                        .toList());
        everything.add(new HistoryQueries(views.reading(), views.log())
                .history(question, new HistoryFilter("silence", "BZ", null, null, null), Paging.first())
                .items());
        everything.add(new FeedQueries(views.reading(), views.log()).events(question, 0, 100));
        return JsonText.of(everything);
    }

    private SilenceProcedure procedure(Question question) {
        return new SilenceQueries(views.reading()).procedure(question, EventSamples.PROCEDURE.value());
    }

    private static List<ActaEvent> story(Disclosure disclosure) {
        List<ActaEvent> story = new ArrayList<>();
        for (ActaEvent event : EventSamples.all()) {
            if (event instanceof ProcedureOpened opened) {
                story.add(0, disclosing(opened, disclosure));
            } else if (event instanceof SilenceEvent && Discretion.tellsWho(event)) {
                story.add(event);
            }
        }
        return story;
    }

    private static ProcedureOpened disclosing(ProcedureOpened opened, Disclosure disclosure) {
        return new ProcedureOpened(
                opened.procedure(),
                opened.provisionalId(),
                opened.round(),
                opened.subject(),
                opened.title(),
                opened.texts(),
                opened.authoritativeLanguage(),
                opened.legalBasis(),
                opened.deadline(),
                opened.shortDeadlineReason(),
                opened.addressees(),
                opened.entitled(),
                opened.rules(),
                disclosure,
                opened.objectionPolicy(),
                opened.effective(),
                opened.act());
    }
}
