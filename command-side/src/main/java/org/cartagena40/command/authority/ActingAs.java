package org.cartagena40.command.authority;

import java.util.List;
import java.util.Optional;
import org.cartagena40.command.membership.Accreditation;
import org.cartagena40.events.Actor;
import org.cartagena40.events.Capacity;
import org.cartagena40.events.Institution;
import org.cartagena40.events.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * In which capacity a person acts, of those it holds: the one it names, or the only one. An act in the wrong capacity
 * cannot be taken back, so nothing is guessed.
 *
 * @param capacity the capacity named; null if none was
 * @param institution the institution named, where a person holds the capacity for several; null if none was
 */
public record ActingAs(
        @Nullable Capacity capacity, @Nullable Institution institution) {

    /** Nothing was named. */
    public static final ActingAs ITS_ONLY_ONE = new ActingAs(null, null);

    /** Those of a person's accreditations that are meant. */
    public List<Accreditation> among(List<Accreditation> all) {
        return all.stream().filter(this::means).toList();
    }

    /**
     * The actor that is meant, by what the person holds; empty if that is unclear. Who names in full what it does not hold
     * is taken at its word: the rule that refuses it says why.
     */
    public Optional<Actor> of(PersonId person, List<Accreditation> all) {
        List<Actor> meant = among(all).stream()
                .map(one -> new Actor(one.institution(), one.capacity(), person, null))
                .distinct()
                .toList();
        if (meant.isEmpty() && capacity != null && institution != null) {
            return Optional.of(new Actor(institution, capacity, person, null));
        }
        return meant.size() == 1 ? Optional.of(meant.get(0)) : Optional.empty();
    }

    private boolean means(Accreditation one) {
        return (capacity == null || one.capacity() == capacity)
                && (institution == null || one.institution().equals(institution));
    }
}
