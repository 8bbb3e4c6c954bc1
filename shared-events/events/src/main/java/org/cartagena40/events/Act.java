package org.cartagena40.events;

import java.util.List;

/**
 * Who acted, for whom, on which sources, and how it came on record (R159). Actor and principal are two fields even when
 * they are one body, because the act on behalf of another is exactly what an auditor looks for.
 */
public record Act(Actor actor, Institution principal, Origin origin, List<SourceReference> sources) {
    public Act {
        sources = List.copyOf(sources);
    }

    /** An act of a body for itself, sent to this record. */
    public static Act by(Actor actor) {
        return new Act(actor, actor.institution(), Origin.LIVE, List.of());
    }

    /** An act of the record itself: a policy or the first start. */
    public static Act ofTheRecord() {
        return by(Actor.RECORD);
    }

    /** The same act under the accreditation that was found for it. */
    public Act under(AccreditationId accreditation) {
        return new Act(actor.under(accreditation), principal, origin, sources);
    }

    /** Whether it was taken from before this record; each rule says whether that waives it. */
    public boolean imported() {
        return origin == Origin.IMPORT;
    }
}
