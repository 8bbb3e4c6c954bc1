/**
 * The log as it is published: tiles of 256 hashes and bundles of 256 entries, each at a path of its own, from which any
 * reader computes any root and any proof without asking the log for an opinion.
 *
 * <p>A full tile never changes again. A partial one is the beginning of the full one, so it is served for every width
 * that was ever published.
 *
 * <p>Implements: c2sp.org/tlog-tiles v0.1.0, for a log that is never pruned.
 */
@NullMarked
package org.cartagena40.ledger.tile;

import org.jspecify.annotations.NullMarked;
