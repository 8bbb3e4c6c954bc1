/**
 * Ten thousand procedures whose silence ends at one instant: how long until every outcome and number is on record.
 *
 * <p>Design, section 9, last row; silence rules 14 and 16. However late an outcome is recorded, it holds from its deadline.
 */
@NullMarked
package org.cartagena40.benchmarks.lapsing;

import org.jspecify.annotations.NullMarked;
