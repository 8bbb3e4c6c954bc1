/**
 * Commands a second, beside the limit of the same PostgreSQL (one plain INSERT a command) and Axon's own JDBC engine.
 *
 * <p>Design, section 9, first row. Half of the commands open a procedure, half are acts on existing ones.
 */
@NullMarked
package org.cartagena40.benchmarks.commands;

import org.jspecify.annotations.NullMarked;
