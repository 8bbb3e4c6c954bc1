/**
 * The Mechanism itself: its establishment on the basis of chapter 4 of the plan, and the versions of its procedural
 * rules.
 *
 * <p>Clauses: Terms of Reference I (000:17) for the establishment; silence rule 2 for the rule sets.
 */
@NullMarked
package org.cartagena40.events.mechanism;

import org.jspecify.annotations.NullMarked;
