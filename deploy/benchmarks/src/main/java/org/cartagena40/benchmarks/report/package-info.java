/**
 * What a run found, as a table for people and as JSON for machines, with the machine it ran on and the settings of
 * PostgreSQL as the server itself shows them.
 *
 * <p>A figure without the conditions it was measured under says nothing, so they travel together.
 */
@NullMarked
package org.cartagena40.benchmarks.report;

import org.jspecify.annotations.NullMarked;
