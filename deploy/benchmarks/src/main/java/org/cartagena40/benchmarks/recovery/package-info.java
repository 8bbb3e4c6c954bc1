/**
 * How long nothing is acknowledged when PostgreSQL dies under load, and whether anything acknowledged is lost.
 *
 * <p>An answer given before the fall must still be true after it.
 */
@NullMarked
package org.cartagena40.benchmarks.recovery;

import org.jspecify.annotations.NullMarked;
