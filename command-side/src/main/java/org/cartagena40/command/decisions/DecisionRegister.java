package org.cartagena40.command.decisions;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.cartagena40.command.Evolution;
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
        Map<Integer, Integer> lastNumbers, Set<DecisionId> decisions, Set<String> recorded, Set<ProcedureId> numbered) {

    /** The one register. */
    public static final RegisterId ID = new RegisterId("MSC-DECISIONS");

    public static final DecisionRegister NONE = new DecisionRegister(Map.of(), Set.of(), Set.of(), Set.of());

    /** How it follows from its events. */
    public static final Evolution<DecisionRegister, DecisionEvent> EVOLUTION = new Evolution<
                    DecisionRegister, DecisionEvent>()
            .on(DecisionRecorded.class, DecisionRegister::recorded)
            .on(DecisionNumbered.class, DecisionRegister::numbered);

    public DecisionRegister {
        lastNumbers = Map.copyOf(lastNumbers);
        decisions = Set.copyOf(decisions);
        recorded = Set.copyOf(recorded);
        numbered = Set.copyOf(numbered);
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
        Set<String> places = new LinkedHashSet<>(recorded);
        places.add(placeOf(event.meeting().value(), event.noAtMeeting()));
        return new DecisionRegister(after(event.number()), with(event.decision()), places, numbered);
    }

    private DecisionRegister numbered(DecisionNumbered event) {
        Set<ProcedureId> procedures = new LinkedHashSet<>(numbered);
        procedures.add(event.procedure());
        return new DecisionRegister(after(event.number()), with(event.decision()), recorded, procedures);
    }

    private Set<DecisionId> with(DecisionId decision) {
        Set<DecisionId> all = new LinkedHashSet<>(decisions);
        all.add(decision);
        return all;
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
