/**
 * Evidence that can be carried away: one file with the events behind a decision, their proofs, the checkpoint that covers
 * them and a policy. It needs neither the log nor this project to be checked, only the formats it is written in.
 *
 * <p>Whoever asked for it gets whole, with their salts, the events that he may read. Of the others it holds the public
 * entry: that an act was recorded, at which place and when, and nothing of what it was.
 */
@NullMarked
package org.cartagena40.ledger.evidence;

import org.jspecify.annotations.NullMarked;
