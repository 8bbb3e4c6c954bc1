package org.cartagena40.query.views;

import java.time.Instant;

/**
 * What an answer is about: what held at an instant, as far as the log knew at a position. Every query takes one, so no
 * query has a "now" of its own.
 */
public record Moment(Instant asOf, long knownAt) {}
