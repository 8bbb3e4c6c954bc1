/**
 * How fast all read models are made anew from a full log, and what a question about the past costs beside one about now.
 *
 * <p>Design, section 9, third and fourth row.
 */
@NullMarked
package org.cartagena40.benchmarks.rebuild;

import org.jspecify.annotations.NullMarked;
