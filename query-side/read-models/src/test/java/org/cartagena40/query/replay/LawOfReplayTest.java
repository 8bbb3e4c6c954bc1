package org.cartagena40.query.replay;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.cartagena40.events.ActaEvent;
import org.cartagena40.events.EventSamples;
import org.cartagena40.events.Institution;
import org.cartagena40.events.Tier;
import org.cartagena40.events.record.HistoricalFactRecorded;
import org.cartagena40.eventstore.RecordedEvent;
import org.cartagena40.eventstore.TestDatabase;
import org.cartagena40.query.Decade;
import org.cartagena40.query.Views;
import org.cartagena40.query.views.Reader;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/**
 * The law of replay. What the views of today answer about a moment of the past is what views made of the events up to
 * then alone answer, for every reader: by what was known with nothing left out; by effective time as far as nobody
 * recorded anything about the past afterwards, which the made-up decade does not.
 */
class LawOfReplayTest {

    /** Every how many positions the effective time is compared too. */
    private static final int BY_EFFECTIVE = 5;

    private static final List<Reader> READERS = List.of(
            Reader.anyone(),
            Reader.auditor(),
            new Reader(Tier.OFFICE, new Institution("CL")),
            new Reader(Tier.MEMBERS, new Institution("BZ")));

    @Test
    void two_hundred_moments_of_a_decade_are_answered_as_they_were() {
        law(1984, 220, 200);
    }

    @Test
    @Tag("long")
    void two_thousand_moments_of_a_longer_decade_are_answered_as_they_were() {
        law(40, 4_000, 2_000);
    }

    private static void law(long seed, int acts, int moments) {
        Random random = new Random(seed);
        List<ActaEvent> story = new Decade(seed)
                .events(acts).stream().filter(event -> !isUndated(event)).toList();
        try (TestDatabase today = TestDatabase.create();
                TestDatabase then = TestDatabase.create()) {
            Views all = new Views(today);
            Replayed replayed = new Replayed(all, new Views(then), all.record(story), new TreeMap<>());
            List<Integer> stops = IntStream.generate(() -> random.nextInt(story.size()))
                    .distinct()
                    .limit(moments)
                    .sorted()
                    .boxed()
                    .toList();
            stops.forEach(stop -> replayed.compareAt(stop, random));
            assertThat(replayed.broken())
                    .as("the first difference of each list")
                    .isEmpty();
        }
    }

    /** It may have been so at any time, so no moment is before it. */
    private static boolean isUndated(ActaEvent event) {
        return event instanceof HistoricalFactRecorded fact
                && fact.effective().possibleFrom().isEmpty();
    }

    /** Views that hold the whole decade, and others that are told of it event by event. */
    private record Replayed(Views all, Views upTo, List<RecordedEvent> story, Map<String, String> broken) {

        void compareAt(int stop, Random random) {
            upTo.record(story.subList((int) upTo.log().head() + 1, stop + 1).stream()
                    .map(RecordedEvent::event)
                    .toList());
            Reader reader = READERS.get(random.nextInt(READERS.size()));
            Instant anyMoment = EventSamples.OPENED.plus(Duration.ofMinutes(random.nextInt(3_000)));
            same("known at " + stop, reader, anyMoment, stop);
            Instant held = latest(stop);
            if (stop % BY_EFFECTIVE == 0 && nothingLaterTouches(stop, held)) {
                sameButForWhatIsAlwaysTold("as of " + held, reader, held, stop);
            }
        }

        private void same(String moment, Reader reader, Instant asOf, long known) {
            equal(
                    reader + ", " + moment,
                    new Everything(all).answer(all.asked(asOf, known, reader)),
                    new Everything(upTo).answer(upTo.asked(asOf, known, reader)));
        }

        /** The feed is the log, of no moment. */
        private void sameButForWhatIsAlwaysTold(String moment, Reader reader, Instant asOf, long known) {
            Map<String, JsonNode> today =
                    new Everything(all).answer(all.asked(asOf, all.log().head(), reader));
            Map<String, JsonNode> then = new Everything(upTo).answer(upTo.asked(asOf, known, reader));
            List.of(today, then).forEach(answers -> {
                answers.remove("feed");
                answers.values().forEach(Everything::forgetWhatIsAlwaysTold);
            });
            equal(reader + ", " + moment, today, then);
        }

        private void equal(String asked, Map<String, JsonNode> today, Map<String, JsonNode> then) {
            then.forEach((list, answer) -> {
                if (!answer.equals(today.get(list))) {
                    broken.putIfAbsent(list, asked + ": " + Everything.difference(today.get(list), answer));
                }
            });
        }

        /** When the last of the events up to a position began to hold. */
        private Instant latest(int stop) {
            return story.get(stop).event().effective().certainFrom().orElse(EventSamples.OPENED);
        }

        private boolean nothingLaterTouches(int stop, Instant held) {
            return story.subList(stop + 1, story.size()).stream()
                    .allMatch(later -> later.event()
                            .effective()
                            .possibleFrom()
                            .filter(from -> from.isAfter(held))
                            .isPresent());
        }
    }

    @Test
    void every_list_that_can_be_compared_has_items_in_the_decade() {
        Views views = new Views();
        views.record(new Decade(1984).events(220));
        Map<String, JsonNode> answers =
                new Everything(views).answer(views.asked(Instant.parse("2027-06-01T00:00:00Z"), Reader.auditor()));
        answers.remove("work");
        assertThat(answers)
                .allSatisfy((list, items) -> assertThat(items).as(list).isNotEmpty());
    }
}
