package org.cartagena40.dashboard.frame;

/**
 * What the embedding program says of the record that the pages show.
 *
 * @param rehearsal whether it holds samples beside the facts; then every page says so
 */
public record RecordAtHand(boolean rehearsal) {}
