package org.cartagena40.query.progress;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who reported on an action, and who did not.
 *
 * @param states every State that is a member at the moment or reported, with null where nothing was reported
 * @param others what other levels reported, each for itself
 */
public record ActionReports(int action, List<OfState> states, List<ProgressEntry> others) {

    /**
     * A State.
     *
     * @param progress what it reported last on the latest period; null is "not reported", which is not zero
     * @param contradicts whether another entry on the same period says something else
     */
    public record OfState(
            String state,
            String nameEs,
            String nameEn,
            boolean reported,
            @Nullable ProgressEntry progress,
            boolean contradicts) {}
}
