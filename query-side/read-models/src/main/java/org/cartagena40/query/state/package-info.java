/**
 * The governance state at a moment, on one page: who holds the offices, who belongs, which rules are in force, what is
 * open and what comes next.
 *
 * <p>It has no table of its own: every part is asked of its feature in the same transaction, so the page cannot
 * contradict the features (mission: the current governance state, and that of any day).
 */
@NullMarked
package org.cartagena40.query.state;

import org.jspecify.annotations.NullMarked;
