package org.cartagena40.command.mechanism;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.List;
import java.util.stream.Stream;
import org.cartagena40.events.ActaEvent;
import org.cartagena40.events.EventSamples;
import org.cartagena40.events.mechanism.MechanismEvent;
import org.cartagena40.events.membership.MembershipEvent;
import org.cartagena40.events.offices.OfficeEvent;
import org.cartagena40.events.silence.TextWithdrawn;
import org.junit.jupiter.api.Test;

/** At language level 17 no switch is exhaustive over a sealed family; this is. */
class MechanismEvolutionTest {

    @Test
    void the_Mechanism_knows_every_event_of_its_three_families() {
        List<Class<?>> families = Stream.of(MechanismEvent.class, MembershipEvent.class, OfficeEvent.class)
                .<Class<?>>flatMap(family -> Stream.of(family.getPermittedSubclasses()))
                .toList();
        assertThat(Mechanism.EVOLUTION.types()).containsExactlyInAnyOrderElementsOf(families);
    }

    @Test
    void an_event_of_another_aggregate_stops_it_loudly() {
        ActaEvent foreign = EventSamples.all().stream()
                .filter(TextWithdrawn.class::isInstance)
                .findFirst()
                .orElseThrow();
        assertThatIllegalStateException().isThrownBy(() -> Mechanism.EVOLUTION.apply(Mechanism.NONE, foreign));
    }
}
