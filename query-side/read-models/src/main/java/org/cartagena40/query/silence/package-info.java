/**
 * The silence board: every procedure with its texts, its one deadline, what was received and what became of it.
 *
 * <p>The status is never stored; it follows from what was known and from the asked moment (rules 5, 9 and 14). Who
 * objected is seen by those to whom the procedure discloses it, how many objected by everybody (rule 19). A State that
 * kept silence is nowhere a row (rule 17).
 *
 * <p>A later round is a procedure of its own that shows what changed in its text (rule 18). What offices enter for a
 * State, answer to it or give as a reason could name it, so each of these is a row with the tier of the disclosure; a
 * review may end by calling for a new decision and flips nothing (rules 20 and 21).
 */
@NullMarked
package org.cartagena40.query.silence;

import org.jspecify.annotations.NullMarked;
