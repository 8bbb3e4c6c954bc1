package org.cartagena40.command.mechanism;

import java.util.LinkedHashSet;
import java.util.Set;
import org.cartagena40.command.Evolution;
import org.cartagena40.events.ActaEvent;
import org.cartagena40.events.mechanism.ObjectiveRecorded;
import org.cartagena40.events.mechanism.PrincipleRecorded;

/** Which objectives and principles of the Mechanism are on record, by their numbers. */
public record Aims(Set<Integer> objectives, Set<Integer> principles) {

    /** The objectives of the Terms of Reference, II (000:27-35). */
    static final int OBJECTIVES = 9;

    public static final Aims NONE = new Aims(Set.of(), Set.of());

    public Aims {
        objectives = Set.copyOf(objectives);
        principles = Set.copyOf(principles);
    }

    static void steps(Evolution<?, ActaEvent>.Part<Aims> part) {
        part.on(ObjectiveRecorded.class, (a, e) -> new Aims(with(a.objectives(), e.number()), a.principles()))
                .on(PrincipleRecorded.class, (a, e) -> new Aims(a.objectives(), with(a.principles(), e.number())));
    }

    private static Set<Integer> with(Set<Integer> numbers, int number) {
        Set<Integer> all = new LinkedHashSet<>(numbers);
        all.add(number);
        return all;
    }
}
