package org.cartagena40.events.record;

import java.time.Instant;
import org.cartagena40.events.Act;
import org.cartagena40.events.EffectiveTime;

/**
 * The public log takes another key. It is on record under the earlier key, so whoever trusts that one has the later one
 * from it; for a while both sign, so that nobody is left without a signature he knows.
 *
 * @param key the later key, as verifier keys are written (c2sp.org/signed-note)
 */
public record KeyRotated(RecordEntryId entry, String key, Instant earlierSignsUntil, EffectiveTime effective, Act act)
        implements RecordEvent {}
