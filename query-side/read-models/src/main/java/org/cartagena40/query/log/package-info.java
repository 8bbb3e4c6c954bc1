/**
 * The log made public, and what anybody can prove with it.
 *
 * <p>One publisher writes tiles, bundles of entries and checkpoints as the record grows, within a second. Before it signs
 * it asks a guard, whose memory lies outside the database: a record that was set back or rewritten is never signed. It
 * asks the witnesses for their cosignatures; a checkpoint that has its quorum is the one that is handed out.
 *
 * <p>Implements: c2sp.org/tlog-tiles, tlog-checkpoint, tlog-proof and the asking half of tlog-witness; R132 (anybody can
 * check the record without trusting its host).
 */
@NullMarked
package org.cartagena40.query.log;

import org.jspecify.annotations.NullMarked;
