/**
 * Who vouches for the log: signed notes, checkpoints and cosignatures. A checkpoint is three lines (which log, how many
 * leaves, which root) that the log signs; each witness that saw it grow adds a cosignature with a time of its own.
 *
 * <p>A line by an unknown key is passed over, so that keys can change and witnesses can join; a line by a known key that
 * does not verify refuses the whole note.
 *
 * <p>Implements: c2sp.org/signed-note v1.0.0 (types 01 and 04), c2sp.org/tlog-checkpoint v1.0.0, c2sp.org/tlog-cosignature
 * v1.0.1 (Ed25519).
 */
@NullMarked
package org.cartagena40.ledger.note;

import org.jspecify.annotations.NullMarked;
