package org.cartagena40.command.silence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cartagena40.command.silence.Procedures.C;
import static org.cartagena40.command.silence.Procedures.SP1;
import static org.cartagena40.command.silence.Procedures.given;
import static org.cartagena40.command.silence.Procedures.objection;
import static org.cartagena40.command.silence.Procedures.opened;
import static org.cartagena40.command.silence.Procedures.withdrawal;
import static org.cartagena40.command.silence.Procedures.withdrawalOfTheText;
import static org.cartagena40.command.testing.Acts.BARBADOS;
import static org.cartagena40.command.testing.Acts.BELIZE;
import static org.cartagena40.command.testing.Acts.PERU;
import static org.cartagena40.command.testing.Acts.PRESIDENCY;
import static org.cartagena40.command.testing.Acts.RECORD;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.cartagena40.command.ActaCommand;
import org.cartagena40.command.testing.Story;
import org.cartagena40.events.MemberState;
import org.cartagena40.events.Zones;
import org.cartagena40.events.silence.Deadline;
import org.cartagena40.events.silence.Interruption;
import org.cartagena40.events.silence.ObjectionPolicy;
import org.cartagena40.events.silence.SilenceEvent;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Many random stories around the deadline: the deciders and a naive reading of the same rules must never differ. */
class SilenceModelTest {

    private static final int SEEDS = 2_000;
    private static final int ACTS = 40;
    private static final List<MemberState> STATES = List.of(BELIZE, PERU, BARBADOS);

    /** Distances from the deadline at which something might go wrong. */
    private static final List<Duration> DISTANCES = List.of(
            Duration.ofHours(-20),
            Duration.ofSeconds(-1),
            Duration.ofNanos(-1_000),
            Duration.ZERO,
            Duration.ofNanos(1_000),
            Duration.ofNanos(1_999_999_000),
            Duration.ofSeconds(2),
            Duration.ofDays(1));

    private record Step(ActaCommand command, Optional<List<String>> expected) {}

    @ParameterizedTest
    @EnumSource(ObjectionPolicy.class)
    void the_deciders_agree_with_a_naive_reading(ObjectionPolicy policy) {
        Set<String> seen = new LinkedHashSet<>();
        for (int seed = 0; seed < SEEDS; seed++) {
            seen.addAll(tell(policy, seed));
        }
        assertThat(seen)
                .as("a run that never sees these would prove little")
                .contains("ObjectionRaised", "ObjectionArrivedLate", "ObjectionArrivedAfterConclusion")
                .contains("ObjectionWithdrawn", "DeadlineExtended", "TextWithdrawn")
                .contains("SilenceBroken", "SilenceLapsed", "OutcomeFlagged", "refused");
    }

    private static Set<String> tell(ObjectionPolicy policy, int seed) {
        Random random = new Random(seed);
        NaiveProcedure naive = new NaiveProcedure(policy == ObjectionPolicy.TERMINAL, C);
        Story<SilenceProcedure, SilenceEvent> story = given(opened(policy));
        Set<String> seen = new LinkedHashSet<>();
        List<ActaCommand> told = new ArrayList<>();
        for (int act = 0; act < ACTS; act++) {
            Step step = step(random, naive);
            told.add(step.command());
            var answer = story.when(step.command());
            var kinds = answer.events().stream()
                    .map(e -> e.getClass().getSimpleName())
                    .toList();
            assertThat(answer.refusedBy() == null ? Optional.of(kinds) : Optional.empty())
                    .as("seed %s, act %s, refused by %s, after %s", seed, act, answer.refusedBy(), told)
                    .isEqualTo(step.expected());
            for (SilenceEvent event : answer.events()) {
                story = story.and(event);
            }
            seen.addAll(answer.refusedBy() == null ? kinds : List.of("refused"));
            assertSame(story.state(), naive, seed);
        }
        return seen;
    }

    private static void assertSame(SilenceProcedure procedure, NaiveProcedure naive, int seed) {
        assertThat(procedure.course().outcome().name())
                .as("outcome, seed %s", seed)
                .isEqualTo(naive.outcome());
        assertThat(procedure.underReview()).as("doubt, seed %s", seed).isEqualTo(naive.inDoubt());
        assertThat(procedure.currentDeadline().instant())
                .as("deadline, seed %s", seed)
                .isEqualTo(naive.deadline());
        assertThat(STATES.stream().filter(procedure.objections()::standsOf))
                .as("standing, seed %s", seed)
                .containsExactlyInAnyOrderElementsOf(naive.standing());
    }

    private static Step step(Random random, NaiveProcedure naive) {
        Instant at = naive.deadline().plus(any(random, DISTANCES));
        MemberState state = any(random, STATES);
        int kind = random.nextInt(40);
        if (kind < 16) {
            return new Step(objection(state, at), naive.object(state, at));
        }
        if (kind < 30) {
            return new Step(withdrawal(state, at), naive.takeBack(state, at));
        }
        if (kind < 34) {
            Instant later = naive.deadline().plus(any(random, DISTANCES));
            return new Step(extension(later, at), naive.extend(later, at));
        }
        if (kind < 35) {
            return new Step(withdrawalOfTheText(at), naive.withdrawText(at));
        }
        boolean interrupted = random.nextBoolean();
        return new Step(conclusion(interrupted, at), naive.conclude(interrupted, at));
    }

    private static ExtendDeadline extension(Instant later, Instant at) {
        var deadline = new Deadline(later.atZone(Zones.SANTIAGO).toLocalDateTime(), Zones.SANTIAGO, later);
        return new ExtendDeadline(SP1, deadline, "More time", PRESIDENCY, at);
    }

    private static ConcludeProcedure conclusion(boolean interrupted, Instant at) {
        List<Interruption> interruptions = interrupted ? List.of(new Interruption(C.minusSeconds(60), C)) : List.of();
        return new ConcludeProcedure(SP1, interruptions, RECORD, at);
    }

    private static <T> T any(Random random, List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
