/**
 * What the sections measure with: one PostgreSQL, programs wired like the real ones, clients that act without pause or at
 * a given rate, and meters of time and CPU.
 *
 * <p>The acts are real ones: the Mechanism with its 33 members and delegates, procedures opened on a recorded decision,
 * objections raised and withdrawn.
 */
@NullMarked
package org.cartagena40.benchmarks.running;

import org.jspecify.annotations.NullMarked;
