package org.cartagena40.query.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.cartagena40.events.Act;
import org.cartagena40.events.ActaEvent;
import org.cartagena40.events.EffectiveTime;
import org.cartagena40.events.EventCatalogue;
import org.cartagena40.events.EventSamples;
import org.cartagena40.events.LanguageText;
import org.cartagena40.events.Tier;
import org.cartagena40.events.record.RecordAnnotated;
import org.cartagena40.events.record.RecordEntryId;
import org.cartagena40.events.record.Target;
import org.cartagena40.events.silence.SilenceEvent;
import org.cartagena40.query.silence.Discretion;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is not for everybody is not for everybody either where a correction or an annotation repeats it. */
class RemarksOnConfidedEntriesTest {

    static Stream<ActaEvent> confided() {
        return EventSamples.all().stream()
                .filter(event -> !(event instanceof SilenceEvent))
                .filter(event -> !Telling.tiers(event).equals(List.of(Tier.PUBLIC)));
    }

    @ParameterizedTest
    @MethodSource("confided")
    void a_remark_on_an_entry_of_which_somebody_reads_more_than_the_public_is_discreet(ActaEvent event) {
        Target target = new Target(7, EventCatalogue.of(event.getClass()).name(), null);
        ActaEvent remark = new RecordAnnotated(
                new RecordEntryId("remark"),
                target,
                LanguageText.of("es", "x"),
                EffectiveTime.at(Instant.EPOCH),
                Act.ofTheRecord());
        assertThat(Discretion.tellsWho(remark)).isTrue();
    }
}
