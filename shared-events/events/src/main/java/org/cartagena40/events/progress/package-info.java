/**
 * What is reported of the plan: indicators and their values, progress, good practices, challenges, and what a meeting
 * makes of them. What nobody reported is not zero.
 *
 * <p>Clauses: Terms of Reference III, IV, VI (000:43, 53, 57-59, 75).
 */
@NullMarked
package org.cartagena40.events.progress;

import org.jspecify.annotations.NullMarked;
