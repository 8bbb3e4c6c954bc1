package org.cartagena40.events.priorities;

/** The criteria of the first cycle (001:45-47). */
public enum Criterion {
    /** Promotes the innovative areas of the plan. */
    INNOVATIVE_AREAS,
    /** Strengthens synergies with other fora. */
    SYNERGIES,
    /** Allows harmonised standards and coherent regional progress. */
    HARMONISATION
}
