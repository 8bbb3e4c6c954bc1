package org.cartagena40.query.views;

import java.util.Arrays;
import java.util.List;
import org.cartagena40.events.Institution;
import org.cartagena40.events.Tier;
import org.jspecify.annotations.Nullable;

/** Who reads: up to which tier, and for which institution, whose own rows it sees whatever their tier. */
public record Reader(Tier upTo, @Nullable Institution own) {

    /** Somebody without an account. */
    public static Reader anyone() {
        return new Reader(Tier.PUBLIC, null);
    }

    /** An auditor reads everything. */
    public static Reader auditor() {
        return new Reader(Tier.OWN, null);
    }

    /** Whether rows of this tier are for this reader. */
    public boolean sees(Tier tier) {
        return tier.compareTo(upTo) <= 0;
    }

    /** Whether a row is for this reader: what {@link Seen} asks the database, where a row was read for many. */
    public boolean sees(Tier tier, @Nullable Institution owner) {
        return sees(tier) || (owner != null && owner.equals(own));
    }

    List<String> tiers() {
        return Arrays.stream(Tier.values()).filter(this::sees).map(Tier::name).toList();
    }
}
