package org.cartagena40.command.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cartagena40.command.record.Entries.ENTRY;
import static org.cartagena40.command.record.Entries.given;
import static org.cartagena40.command.record.RecordRule.ENTRY_IS_MADE_ONCE;
import static org.cartagena40.command.record.RecordRule.FACT_HAS_A_TITLE;
import static org.cartagena40.command.record.RecordRule.FACT_IS_NOT_AHEAD;
import static org.cartagena40.command.record.RecordRule.THE_PRESIDENCY_OR_THE_SECRETARIAT_CHRONICLES;
import static org.cartagena40.command.testing.Acts.BELIZE;
import static org.cartagena40.command.testing.Acts.IMPORT;
import static org.cartagena40.command.testing.Acts.PRESIDENCY;
import static org.cartagena40.command.testing.Acts.PRETENDER;
import static org.cartagena40.command.testing.Acts.SECRETARIAT;
import static org.cartagena40.command.testing.Acts.STAKEHOLDER;
import static org.cartagena40.command.testing.Mechanisms.NOW;

import java.time.Year;
import java.util.stream.Stream;
import org.cartagena40.command.testing.Acts;
import org.cartagena40.events.Act;
import org.cartagena40.events.EffectiveTime;
import org.cartagena40.events.Label;
import org.cartagena40.events.record.FactKind;
import org.cartagena40.events.record.HistoricalFactRecorded;
import org.cartagena40.events.record.RecordEvent;
import org.junit.jupiter.api.Test;

/** R2, R16-R22: what happened before this record, as exact as its sources. */
class RecordHistoricalFactTest {

    private static final Label TITLE = new Label("en", "Cartagena Declaration on Refugees");
    private static final EffectiveTime IN_1984 = EffectiveTime.in(Year.of(1984));

    @Test
    void a_fact_is_recorded_by_the_import_and_by_the_two_offices() {
        Stream.of(IMPORT, PRESIDENCY, SECRETARIAT)
                .forEach(act -> given().when(recording(TITLE, IN_1984, act))
                        .then(new HistoricalFactRecorded(ENTRY, FactKind.INSTRUMENT_ADOPTED, TITLE, IN_1984, act)));
    }

    @Test
    void it_lies_in_the_past_or_its_date_is_not_stated() {
        given().when(recording(TITLE, EffectiveTime.at(NOW), IMPORT)).thenKinds(HistoricalFactRecorded.class);
        given().when(recording(TITLE, EffectiveTime.at(NOW.plusNanos(1000)), IMPORT))
                .thenRefused(FACT_IS_NOT_AHEAD);
        given().when(recording(TITLE, EffectiveTime.in(Year.of(2026)), IMPORT)).thenKinds(HistoricalFactRecorded.class);
        given().when(recording(TITLE, EffectiveTime.in(Year.of(2027)), IMPORT)).thenRefused(FACT_IS_NOT_AHEAD);
        given().when(recording(TITLE, EffectiveTime.unknown(null), IMPORT)).thenKinds(HistoricalFactRecorded.class);
    }

    @Test
    void it_says_what_happened() {
        given().when(recording(new Label("es", " "), IN_1984, IMPORT)).thenRefused(FACT_HAS_A_TITLE);
    }

    @Test
    void an_entry_is_made_once() {
        given().after(recording(TITLE, IN_1984, IMPORT))
                .when(recording(TITLE, IN_1984, IMPORT))
                .thenRefused(ENTRY_IS_MADE_ONCE);
    }

    @Test
    void nobody_else_records_it() {
        Stream.of(Acts.of(BELIZE), STAKEHOLDER, PRETENDER)
                .forEach(act -> given().when(recording(TITLE, IN_1984, act))
                        .thenRefused(THE_PRESIDENCY_OR_THE_SECRETARIAT_CHRONICLES));
    }

    @Test
    void an_entry_knows_every_event_of_its_family() {
        assertThat(RecordEntry.EVOLUTION.types()).containsExactlyInAnyOrder(RecordEvent.class.getPermittedSubclasses());
    }

    private static RecordHistoricalFact recording(Label title, EffectiveTime effective, Act act) {
        return new RecordHistoricalFact(ENTRY, FactKind.INSTRUMENT_ADOPTED, title, effective, act, NOW);
    }
}
