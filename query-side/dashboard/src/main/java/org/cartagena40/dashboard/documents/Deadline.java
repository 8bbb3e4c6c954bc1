package org.cartagena40.dashboard.documents;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.cartagena40.dashboard.frame.Visit;
import org.cartagena40.dashboard.words.Dated;
import org.cartagena40.dashboard.words.When;

/**
 * Until when something is awaited, on the reader’s clock, Santiago’s and UTC.
 *
 * @param left in words, as of the asked moment
 */
public record Deadline(Dated at, String left, boolean passed, List<When.Clock> clocks) {

    static Deadline of(Instant at, Visit visit) {
        Duration left = Duration.between(visit.asOf(), at);
        return new Deadline(
                visit.when().of(at),
                visit.when().leftInWords(left),
                !visit.asOf().isBefore(at),
                visit.when().clocks(at, visit.place()));
    }
}
