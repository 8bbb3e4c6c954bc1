package org.cartagena40.ledger.proof;

import java.util.List;
import java.util.Set;

/** Which sets of witnesses are enough. */
@FunctionalInterface
public interface Quorum {

    /** No witness is asked for. */
    Quorum NONE = witnesses -> true;

    boolean reached(Set<String> witnesses);

    static Quorum witness(String name) {
        return witnesses -> witnesses.contains(name);
    }

    static Quorum group(int threshold, List<Quorum> members) {
        return witnesses ->
                members.stream().filter(member -> member.reached(witnesses)).count() >= threshold;
    }
}
