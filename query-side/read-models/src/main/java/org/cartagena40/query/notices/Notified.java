package org.cartagena40.query.notices;

import java.time.Instant;
import org.cartagena40.events.silence.Notice;

/** A notice and when what it tells took effect. */
record Notified(Notice notice, Instant at) {

    static Notified of(Notice.Kind kind, int number, Instant at) {
        return new Notified(new Notice(kind, number), at);
    }
}
