package org.cartagena40.command.decisions;

import static org.cartagena40.command.decisions.DecisionRule.DATE_HAS_A_DAY;
import static org.cartagena40.command.decisions.DecisionRule.DATE_IS_NOT_AHEAD;
import static org.cartagena40.command.decisions.DecisionRule.DECIDED_AT_A_MEETING;
import static org.cartagena40.command.decisions.DecisionRule.HASH_IS_THAT_OF_THE_TEXT;
import static org.cartagena40.command.decisions.DecisionRule.METHOD_IS_CONSENSUS_OR_ACCLAMATION;
import static org.cartagena40.command.decisions.DecisionRule.ONLY_THE_RECORD_NUMBERS;
import static org.cartagena40.command.decisions.DecisionRule.RECORDED_ONCE;
import static org.cartagena40.command.decisions.DecisionRule.TEXT_IS_GIVEN;
import static org.cartagena40.command.decisions.DecisionRule.THE_PRESIDENCY_OR_THE_SECRETARIAT_RECORDS;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.cartagena40.command.Past;
import org.cartagena40.command.Standing;
import org.cartagena40.command.meetings.Meeting;
import org.cartagena40.events.Capacity;
import org.cartagena40.events.EffectiveTime;
import org.cartagena40.events.Precision;
import org.cartagena40.events.TextHash;
import org.cartagena40.events.Zones;
import org.cartagena40.events.decisions.DecisionEvent;
import org.cartagena40.events.decisions.DecisionId;
import org.cartagena40.events.decisions.DecisionMethod;
import org.cartagena40.events.decisions.DecisionNumber;
import org.cartagena40.events.decisions.DecisionNumbered;
import org.cartagena40.events.decisions.DecisionRecorded;
import org.jspecify.annotations.Nullable;

/**
 * Decides what enters the register and under which number: gapless per year, in order of recording, the year being that
 * of the decision's effect in Santiago. What is imported gets no number (rule 16).
 */
final class Numbering {

    private static final Set<Precision> WITH_A_DAY = Set.of(Precision.INSTANT, Precision.DAY, Precision.RANGE);

    private static final Set<DecisionMethod> LIVE = Set.of(DecisionMethod.CONSENSUS, DecisionMethod.ACCLAMATION);

    private Numbering() {}

    static List<DecisionEvent> decide(RecordDecision command, DecisionRegister register, Standing standing, Past past) {
        var mechanism = standing.mechanism();
        boolean byTheRecord = command.actsAs(Capacity.RECORD);
        THE_PRESIDENCY_OR_THE_SECRETARIAT_RECORDS.check(
                byTheRecord || mechanism.presidedBy(command) || mechanism.servedBy(command));
        TEXT_IS_GIVEN.check(!command.text().text().isBlank());
        checkDecided(command, past);
        String place = DecisionRegister.placeOf(command.meeting().value(), command.noAtMeeting());
        RECORDED_ONCE.check(!register.recorded().contains(place));
        DecisionNumber number = byTheRecord ? null : number(command, register);
        return List.of(new DecisionRecorded(
                command.register(),
                id(command, number),
                number,
                command.meeting(),
                command.noAtMeeting(),
                command.method(),
                command.text(),
                command.annexNotHeld(),
                command.effective(),
                command.act()));
    }

    /** Of what is imported the sources need not say how and where it was decided. */
    private static void checkDecided(RecordDecision command, Past past) {
        HASH_IS_THAT_OF_THE_TEXT.check(
                TextHash.of(command.text().text()).equals(command.text().hash()));
        if (command.actsAs(Capacity.RECORD)) {
            return;
        }
        METHOD_IS_CONSENSUS_OR_ACCLAMATION.check(LIVE.contains(command.method()));
        DECIDED_AT_A_MEETING.check(Meeting.of(command.meeting(), past).hasBegun());
    }

    /** Each text once: what has its number already is passed over, so the policy may ask twice. */
    static List<DecisionEvent> decide(NumberDecisions command, DecisionRegister register) {
        ONLY_THE_RECORD_NUMBERS.check(command.actsAs(Capacity.RECORD));
        List<DecisionEvent> events = new ArrayList<>();
        DecisionRegister state = register;
        for (AdoptedText adopted : command.adopted()) {
            if (!state.numbered().contains(adopted.procedure())) {
                DecisionEvent event = numbered(command, adopted, state);
                events.add(event);
                state = DecisionRegister.EVOLUTION.apply(state, event);
            }
        }
        return events;
    }

    private static DecisionEvent numbered(NumberDecisions command, AdoptedText adopted, DecisionRegister state) {
        int year = Zones.dayOf(adopted.effectiveAt()).getYear();
        DecisionNumber number = DecisionNumber.of(year, state.next(year));
        return new DecisionNumbered(
                command.register(),
                new DecisionId(number.value()),
                number,
                adopted.procedure(),
                EffectiveTime.at(adopted.effectiveAt()),
                command.act());
    }

    private static DecisionNumber number(RecordDecision command, DecisionRegister register) {
        DATE_HAS_A_DAY.check(WITH_A_DAY.contains(command.effective().precision()));
        Optional<Instant> first = command.effective().possibleFrom();
        DATE_IS_NOT_AHEAD.check(
                first.filter(day -> !day.isAfter(command.receivedAt())).isPresent());
        int year = Zones.dayOf(first.orElseThrow()).getYear();
        return DecisionNumber.of(year, register.next(year));
    }

    private static DecisionId id(RecordDecision command, @Nullable DecisionNumber number) {
        return new DecisionId(number == null ? command.meeting() + "-" + command.noAtMeeting() : number.value());
    }
}
