package org.cartagena40.events;

/** Who may see a row or a sentence, from the widest to the narrowest. OWN adds the acting body to OFFICE. */
public enum Tier {
    PUBLIC,
    STAKEHOLDERS,
    MEMBERS,
    OFFICE,
    OWN
}
