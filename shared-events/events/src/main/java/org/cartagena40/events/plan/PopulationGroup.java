package org.cartagena40.events.plan;

/** The three groups whose protection and durable solutions are the subject of the Cartagena Process (R3). */
public enum PopulationGroup {
    REFUGEES,
    DISPLACED_PERSONS,
    STATELESS_PERSONS
}
