/**
 * The priorities of each biennium at a moment: the board with its places, chapter by chapter, the proposals with all their
 * revisions, and which cycle is in force.
 *
 * <p>Terms of Reference IV (000:57-60), 001:43-49; R85-R95. Where the record holds the numbers of an adoption only, the
 * places are there and their titles are not stated.
 */
@NullMarked
package org.cartagena40.query.priorities;

import org.jspecify.annotations.NullMarked;
