/**
 * The region's priorities for a biennium: proposed by members, adopted by them at a meeting or by silence, presented by
 * the Presidency.
 *
 * <p>Terms of Reference IV (000:57-60) and the first cycle (001:43-49). How many there are is each cycle's own number
 * (X13); nobody votes and no quorum is counted (X14).
 */
@NullMarked
package org.cartagena40.command.priorities;

import org.jspecify.annotations.NullMarked;
