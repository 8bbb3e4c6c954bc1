/**
 * The region's priorities for a biennium: proposed, adopted, presented.
 *
 * <p>Clauses: Terms of Reference IV (000:57-60) and the first cycle (001:43-49).
 */
@NullMarked
package org.cartagena40.events.priorities;

import org.jspecify.annotations.NullMarked;
