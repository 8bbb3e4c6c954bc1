/**
 * The register of decisions: those of meetings, and those that silence adopted, numbered in one row per year.
 *
 * <p>Silence rule 16. One aggregate numbers, so numbers are gapless; a policy asks for them in batches.
 */
@NullMarked
package org.cartagena40.command.decisions;

import org.jspecify.annotations.NullMarked;
