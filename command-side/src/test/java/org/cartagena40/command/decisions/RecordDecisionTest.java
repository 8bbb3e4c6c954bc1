package org.cartagena40.command.decisions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cartagena40.command.decisions.DecisionRule.DATE_HAS_A_DAY;
import static org.cartagena40.command.decisions.DecisionRule.DATE_IS_NOT_AHEAD;
import static org.cartagena40.command.decisions.DecisionRule.DECIDED_AT_A_MEETING;
import static org.cartagena40.command.decisions.DecisionRule.HASH_IS_THAT_OF_THE_TEXT;
import static org.cartagena40.command.decisions.DecisionRule.METHOD_IS_CONSENSUS_OR_ACCLAMATION;
import static org.cartagena40.command.decisions.DecisionRule.RECORDED_ONCE;
import static org.cartagena40.command.decisions.DecisionRule.TEXT_IS_GIVEN;
import static org.cartagena40.command.decisions.DecisionRule.THE_PRESIDENCY_OR_THE_SECRETARIAT_RECORDS;
import static org.cartagena40.command.decisions.Register.adopted;
import static org.cartagena40.command.decisions.Register.given;
import static org.cartagena40.command.decisions.Register.numbering;
import static org.cartagena40.command.testing.Acts.BELIZE;
import static org.cartagena40.command.testing.Acts.IMPORT;
import static org.cartagena40.command.testing.Acts.PRESIDENCY;
import static org.cartagena40.command.testing.Acts.PRETENDER;
import static org.cartagena40.command.testing.Acts.SECRETARIAT;
import static org.cartagena40.command.testing.Acts.STAKEHOLDER;
import static org.cartagena40.command.testing.Mechanisms.NOW;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.stream.Stream;
import org.cartagena40.command.testing.Acts;
import org.cartagena40.events.Act;
import org.cartagena40.events.EffectiveTime;
import org.cartagena40.events.LanguageText;
import org.cartagena40.events.TextHash;
import org.cartagena40.events.Zones;
import org.cartagena40.events.decisions.DecisionId;
import org.cartagena40.events.decisions.DecisionMethod;
import org.cartagena40.events.decisions.DecisionNumber;
import org.cartagena40.events.decisions.DecisionRecorded;
import org.cartagena40.events.meetings.MeetingId;
import org.junit.jupiter.api.Test;

/** Silence rule 16: decisions of a meeting stand in the same register, and imported ones get no number. */
class RecordDecisionTest {

    private static final LocalDate TODAY = Zones.dayOf(NOW);
    private static final EffectiveTime THIS_DAY = EffectiveTime.on(TODAY);
    private static final LanguageText TEXT = LanguageText.of("en", "15 priority areas defined");

    @Test
    void a_decision_of_a_meeting_gets_the_next_number_of_its_year() {
        given().when(recording(1, THIS_DAY, PRESIDENCY)).then(recorded(1, 1, THIS_DAY, PRESIDENCY));
        given().after(recording(1, THIS_DAY, PRESIDENCY))
                .when(recording(2, THIS_DAY, SECRETARIAT))
                .then(recorded(2, 2, THIS_DAY, SECRETARIAT));
    }

    @Test
    void meetings_and_silence_are_numbered_in_one_row() {
        given().after(recording(1, THIS_DAY, PRESIDENCY), numbering(adopted("SP1", NOW)))
                .when(recording(2, THIS_DAY, PRESIDENCY))
                .then(recorded(2, 3, THIS_DAY, PRESIDENCY));
    }

    @Test
    void an_imported_decision_has_no_number_and_takes_none() {
        EffectiveTime july = EffectiveTime.during(LocalDate.parse("2025-07-17"), LocalDate.parse("2025-07-18"));
        var answer = given().when(recording(3, july, IMPORT));
        answer.then(new DecisionRecorded(
                DecisionRegister.ID,
                new DecisionId("MSC-2-3"),
                null,
                new MeetingId("MSC-2"),
                3,
                DecisionMethod.CONSENSUS,
                TEXT,
                "Annex 1",
                july,
                IMPORT));
        assertThat(answer.state().next(2025)).isEqualTo(1);
        assertThat(answer.state().holds(new DecisionId("MSC-2-3"))).isTrue();
    }

    @Test
    void an_import_may_lack_its_day() {
        given().when(recording(1, EffectiveTime.unknown(null), IMPORT)).thenKinds(DecisionRecorded.class);
    }

    @Test
    void a_live_decision_states_its_day() {
        Stream.of(
                        EffectiveTime.in(YearMonth.parse("2026-10")),
                        EffectiveTime.in(Year.of(2026)),
                        EffectiveTime.between(TODAY.minusDays(9), TODAY),
                        EffectiveTime.unknown(TODAY))
                .forEach(vague -> given().when(recording(1, vague, PRESIDENCY)).thenRefused(DATE_HAS_A_DAY));
    }

    @Test
    void it_is_recorded_after_it_was_taken() {
        given().when(recording(1, EffectiveTime.at(NOW), PRESIDENCY)).thenKinds(DecisionRecorded.class);
        given().when(recording(1, EffectiveTime.at(NOW.plusNanos(1_000)), PRESIDENCY))
                .thenRefused(DATE_IS_NOT_AHEAD);
        given().when(recording(1, EffectiveTime.on(TODAY.plusDays(1)), PRESIDENCY))
                .thenRefused(DATE_IS_NOT_AHEAD);
    }

    @Test
    void its_year_is_that_of_its_day_in_Santiago() {
        EffectiveTime lastYear = EffectiveTime.on(LocalDate.parse("2025-12-31"));
        var event = given().when(recording(1, lastYear, PRESIDENCY)).event(DecisionRecorded.class);
        assertThat(event.number()).isEqualTo(DecisionNumber.of(2025, 1));
    }

    @Test
    void a_place_at_a_meeting_is_taken_once() {
        given().after(recording(1, THIS_DAY, PRESIDENCY))
                .when(recording(1, THIS_DAY, PRESIDENCY))
                .thenRefused(RECORDED_ONCE);
        given().after(recording(1, THIS_DAY, IMPORT))
                .when(recording(1, THIS_DAY, PRESIDENCY))
                .thenRefused(RECORDED_ONCE);
    }

    @Test
    void members_decide_at_a_meeting_that_is_being_held_or_was_by_consensus_or_acclamation() {
        Stream.of(DecisionMethod.CONSENSUS, DecisionMethod.ACCLAMATION)
                .forEach(method -> given().when(recording("MSC-2", method, TEXT, PRESIDENCY))
                        .thenKinds(DecisionRecorded.class));
        Stream.of(DecisionMethod.SILENCE, DecisionMethod.NOT_STATED)
                .forEach(method -> given().when(recording("MSC-2", method, TEXT, PRESIDENCY))
                        .thenRefused(METHOD_IS_CONSENSUS_OR_ACCLAMATION));
        given().when(recording("MSC-3", DecisionMethod.CONSENSUS, TEXT, PRESIDENCY))
                .thenRefused(DECIDED_AT_A_MEETING);
        given().when(recording("MSC-3", DecisionMethod.NOT_STATED, TEXT, IMPORT))
                .thenKinds(DecisionRecorded.class);
    }

    @Test
    void the_hash_is_that_of_the_text_also_in_an_import() {
        LanguageText other = new LanguageText("en", "15 priority areas defined", TextHash.of("14"));
        Stream.of(PRESIDENCY, IMPORT)
                .forEach(act -> given().when(recording("MSC-2", DecisionMethod.CONSENSUS, other, act))
                        .thenRefused(HASH_IS_THAT_OF_THE_TEXT));
    }

    @Test
    void a_decision_has_a_text() {
        given().when(new RecordDecision(
                        DecisionRegister.ID,
                        new MeetingId("MSC-2"),
                        1,
                        DecisionMethod.CONSENSUS,
                        LanguageText.of("en", " "),
                        null,
                        THIS_DAY,
                        PRESIDENCY,
                        NOW))
                .thenRefused(TEXT_IS_GIVEN);
    }

    @Test
    void nobody_else_records() {
        Stream.of(Acts.of(BELIZE), STAKEHOLDER, PRETENDER)
                .forEach(act -> given().when(recording(1, THIS_DAY, act))
                        .thenRefused(THE_PRESIDENCY_OR_THE_SECRETARIAT_RECORDS));
    }

    private static RecordDecision recording(int noAtMeeting, EffectiveTime effective, Act act) {
        return new RecordDecision(
                DecisionRegister.ID,
                new MeetingId("MSC-2"),
                noAtMeeting,
                DecisionMethod.CONSENSUS,
                TEXT,
                "Annex 1",
                effective,
                act,
                NOW);
    }

    private static RecordDecision recording(String meeting, DecisionMethod method, LanguageText text, Act act) {
        return new RecordDecision(
                DecisionRegister.ID, new MeetingId(meeting), 1, method, text, null, THIS_DAY, act, NOW);
    }

    private static DecisionRecorded recorded(int noAtMeeting, int number, EffectiveTime effective, Act act) {
        DecisionNumber of2026 = DecisionNumber.of(2026, number);
        return new DecisionRecorded(
                DecisionRegister.ID,
                new DecisionId(of2026.value()),
                of2026,
                new MeetingId("MSC-2"),
                noAtMeeting,
                DecisionMethod.CONSENSUS,
                TEXT,
                "Annex 1",
                effective,
                act);
    }
}
