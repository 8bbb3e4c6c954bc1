package org.cartagena40.events.silence;

import org.cartagena40.events.Tier;

/**
 * Who sees which State objected (rule 19). Presidency and Secretariat always do, the State itself always does, and
 * everybody sees how many objected. Fixed at opening and never widened afterwards.
 */
public enum Disclosure {
    PUBLIC_SEES_THE_STATE(Tier.PUBLIC),
    MEMBERS_SEE_THE_STATE(Tier.MEMBERS),
    OFFICES_SEE_THE_STATE(Tier.OFFICE);

    private final Tier tier;

    Disclosure(Tier tier) {
        this.tier = tier;
    }

    /** The tier of everything that names an objecting State. */
    public Tier tier() {
        return tier;
    }
}
