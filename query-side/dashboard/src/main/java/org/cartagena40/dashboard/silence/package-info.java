/**
 * Silence procedures on pages: the board, and each procedure with its text, its lists, its clock and what became of it.
 *
 * <p>Silence is no act: nothing marks a State that keeps it (rule 17). Who objected is shown to whom the procedure
 * discloses it, because the queries tell nobody else (rule 19).
 */
@NullMarked
package org.cartagena40.dashboard.silence;

import org.jspecify.annotations.NullMarked;
