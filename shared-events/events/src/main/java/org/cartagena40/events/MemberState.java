package org.cartagena40.events;

/**
 * One of the 33 States of Latin America and the Caribbean, by an id that stays when its name or code changes (failure
 * case F30). The id is the ISO 3166-1 alpha-2 code of 2026; names are dated in {@link States}. An id outside that table
 * is refused.
 */
public record MemberState(String value) implements Id {
    public MemberState {
        if (!States.known(value)) {
            throw new IllegalArgumentException(
                    "'" + value + "' is not one of the 33 States of Latin America and the Caribbean; use the"
                            + " two-letter id, such as BZ for Belize");
        }
    }

    /** The State as an acting body. */
    public Institution institution() {
        return new Institution(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
