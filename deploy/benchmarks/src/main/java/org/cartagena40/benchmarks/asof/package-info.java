/**
 * Questions about the past beside the same questions about now, and what growth does to both.
 *
 * <p>Every row carries the range of positions in which it was known, so both are one query; this section says what that
 * costs.
 */
@NullMarked
package org.cartagena40.benchmarks.asof;

import org.jspecify.annotations.NullMarked;
