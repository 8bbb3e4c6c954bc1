/**
 * Notices to the members: what the addressees of a silence procedure are told when it opens, when its deadline moves, when
 * it is broken, withdrawn or concluded, and who acknowledged receipt.
 *
 * <p>A notice is no row of its own: it follows from what the record says of the procedure, so a letter and the board can
 * never tell different deadlines (silence rules 4, 8, 9 and 17). A letter says how many objected and never who (rule 19).
 */
@NullMarked
package org.cartagena40.query.notices;

import org.jspecify.annotations.NullMarked;
