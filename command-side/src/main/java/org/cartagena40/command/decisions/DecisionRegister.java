package org.cartagena40.command.decisions;

import java.util.LinkedHashMap;
import java.util.Map;
import org.cartagena40.command.Evolution;
import org.cartagena40.command.GrowingSet;
import org.cartagena40.events.decisions.DecisionEvent;
import org.cartagena40.events.decisions.DecisionId;
import org.cartagena40.events.decisions.DecisionNumber;
import org.cartagena40.events.decisions.DecisionNumbered;
import org.cartagena40.events.decisions.DecisionRecorded;
import org.cartagena40.events.decisions.RegisterId;
import org.cartagena40.events.silence.ProcedureId;
import org.jspecify.annotations.Nullable;

/**
 * The register as its past made it.
 *
 * @param lastNumbers the last number given in each year
 * @param recorded meeting and number at the meeting, as "MSC-1/3"
 */
public record DecisionRegister(
        Map<Integer, Integer> lastNumbers,
        GrowingSet<DecisionId> decisions,
        GrowingSet<String> recorded,
        GrowingSet<ProcedureId> numbered) {

    /** The one register. */
    public static final RegisterId ID = new RegisterId("MSC-DECISIONS");

    public static final DecisionRegister NONE =
            new DecisionRegister(Map.of(), GrowingSet.empty(), GrowingSet.empty(), GrowingSet.empty());

    /** How it follows from its events. */
    public static final Evolution<DecisionRegister, DecisionEvent> EVOLUTION = new Evolution<
                    DecisionRegister, DecisionEvent>()
            .on(DecisionRecorded.class, DecisionRegister::recorded)
            .on(DecisionNumbered.class, DecisionRegister::numbered);

    public DecisionRegister {
        lastNumbers = Map.copyOf(lastNumbers);
    }

    /** Whether such a decision is on record. */
    public boolean holds(@Nullable DecisionId decision) {
        return decision != null && decisions.contains(decision);
    }

    /** The number after the last one of a year. */
    int next(int year) {
        return lastNumbers.getOrDefault(year, 0) + 1;
    }

    static String placeOf(String meeting, int noAtMeeting) {
        return meeting + "/" + noAtMeeting;
    }

    private DecisionRegister recorded(DecisionRecorded event) {
        String place = placeOf(event.meeting().value(), event.noAtMeeting());
        return new DecisionRegister(
                after(event.number()), decisions.with(event.decision()), recorded.with(place), numbered);
    }

    private DecisionRegister numbered(DecisionNumbered event) {
        return new DecisionRegister(
                after(event.number()), decisions.with(event.decision()), recorded, numbered.with(event.procedure()));
    }

    private Map<Integer, Integer> after(@Nullable DecisionNumber number) {
        if (number == null) {
            return lastNumbers;
        }
        Map<Integer, Integer> last = new LinkedHashMap<>(lastNumbers);
        last.put(number.year(), number.ordinal());
        return last;
    }
}
