package org.cartagena40.dashboard.frame;

import java.util.List;
import org.cartagena40.events.Capacity;
import org.jspecify.annotations.Nullable;

/**
 * Who looks at the pages.
 *
 * @param signedIn whether somebody signed in, also one who may act for nobody
 * @param seat as whom the visitor reads and acts; null for the public and for whoever has not chosen
 * @param seats all that this person holds by the record
 */
public record Visitor(boolean signedIn, @Nullable Seat seat, List<Seat> seats) {

    /** An institution in one capacity. */
    public record Seat(String institution, Capacity capacity) {

        /** As the interface's header names it. */
        public String header() {
            return capacity + ":" + institution;
        }
    }

    public static Visitor anyone() {
        return new Visitor(false, null, List.of());
    }

    /** Whether the visitor speaks for this State. */
    public boolean delegateOf(String state) {
        return seat != null
                && seat.capacity() == Capacity.MEMBER_STATE
                && seat.institution().equals(state);
    }

    public boolean in(Capacity capacity) {
        return seat != null && seat.capacity() == capacity;
    }

    /** The State whose clock the visitor reads; null for bodies that are none. */
    public @Nullable String state() {
        return seat != null && seat.institution().length() == 2 ? seat.institution() : null;
    }
}
