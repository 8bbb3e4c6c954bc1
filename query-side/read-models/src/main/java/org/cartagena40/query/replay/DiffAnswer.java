package org.cartagena40.query.replay;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.cartagena40.events.Zones;
import org.cartagena40.query.views.Axis;
import org.cartagena40.query.views.Moment;

/**
 * A comparison with the two moments that it is about, so that it can be asked again.
 *
 * @param by along which of the two times
 * @param zone in which days that were asked for were read
 */
record DiffAnswer(String by, Compare from, Compare to, String zone, List<Change> items) {

    /** One of the moments, also as clocks show it in the zone. */
    record Compare(Instant asOf, String local, long knownAt) {

        static Compare of(Moment moment) {
            return new Compare(
                    moment.asOf(),
                    moment.asOf().atZone(Zones.SANTIAGO).toOffsetDateTime().toString(),
                    moment.knownAt());
        }
    }

    static DiffAnswer of(Axis by, Moment from, Moment to, List<Change> items) {
        return new DiffAnswer(
                by.name().toLowerCase(Locale.ROOT), Compare.of(from), Compare.of(to), Zones.SANTIAGO.getId(), items);
    }
}
