/**
 * Meetings of the Mechanism and of the Support Platform, and the global milestones they prepare for.
 *
 * <p>Clauses: Terms of Reference III-VI (000:43, 57-62, 75), the concept note of the first Platform meeting (001:43-77).
 */
@NullMarked
package org.cartagena40.events.meetings;

import org.jspecify.annotations.NullMarked;
