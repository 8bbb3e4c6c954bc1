/**
 * Who holds or held the Presidency, the Vice-Presidency and the Technical Secretariat, and what leads to a term.
 *
 * <p>What no source states is empty and stays visible as such: a term without a start has its precision beside it. A
 * term ends with its stated end even before the record says so, and without a successor the seat is vacant (Terms of
 * Reference III, 000:41-53; silence rule 22).
 *
 * <p>The Vice-Presidency has tasks, a to f of the Terms of Reference: two it takes up in its own right, the others it is
 * asked to take on and may decline. What is open when its term ends reverts to the Presidency (R63; X18).
 */
@NullMarked
package org.cartagena40.query.offices;

import org.jspecify.annotations.NullMarked;
