/**
 * Measures what this record promises to be fast at, each figure beside its goal and its peers from the same run.
 *
 * <p>One PostgreSQL with {@code fsync} on, one JVM, cases that are compared taken in turns. The goals stand in the design
 * (section 9) and in {@code docs/benchmarks.md}; one that is missed is printed as missed.
 */
@NullMarked
package org.cartagena40.benchmarks;

import org.jspecify.annotations.NullMarked;
