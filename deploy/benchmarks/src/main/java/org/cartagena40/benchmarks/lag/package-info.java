/**
 * How long after its acknowledgement an act is visible in the views, in the same JVM and in another.
 *
 * <p>Design, section 9, second row. The load is open: commands are sent at their time, whether or not earlier ones have
 * been answered, so that a slow moment is not hidden by clients that wait.
 */
@NullMarked
package org.cartagena40.benchmarks.lag;

import org.jspecify.annotations.NullMarked;
