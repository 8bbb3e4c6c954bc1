package org.cartagena40.query.views;

import static org.cartagena40.query.views.RowChange.open;

import org.cartagena40.events.Institution;
import org.cartagena40.events.MemberState;
import org.cartagena40.events.Tier;

/**
 * A reason that is nobody's business but the offices' and the State's own: why it declined, why a person speaks for it no
 * longer. It is a row apart, so that the fact can be seen without it.
 */
public final class Confided {

    private static final ViewTable REASON = ViewTable.settled("confided_reason", "position");

    private Confided() {}

    public static RowChange reason(long position, String reason, MemberState own) {
        return reason(position, reason, own.institution());
    }

    public static RowChange reason(long position, String reason, Institution own) {
        return open(REASON, position)
                .set("reason", reason)
                .visibleTo(Tier.OFFICE)
                .ownedBy(own);
    }
}
