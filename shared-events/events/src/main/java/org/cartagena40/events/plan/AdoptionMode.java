package org.cartagena40.events.plan;

/** How a plan was adopted. Acclamation is said beside it, because one source says both (X4). */
public enum AdoptionMode {
    CONSENSUS
}
