/**
 * The deadline calendar: what falls due when, and whom it concerns.
 *
 * <p>It has no table of its own. A deadline is read from the procedure and from the term it belongs to, so that board,
 * calendar and page can never tell different times (silence rule 4).
 */
@NullMarked
package org.cartagena40.query.deadlines;

import org.jspecify.annotations.NullMarked;
