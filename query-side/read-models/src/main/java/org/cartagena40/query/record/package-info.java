/**
 * The record about itself and about what went before it: historical facts with the precision of their sources, and what
 * was corrected or annotated later, why and by whom.
 *
 * <p>Nothing is ever edited: an entry stays as it is and shows the positions of its corrections and annotations, a
 * correction those of its own (R156, F22). What is said of an objection could tell who objected; so, like it, it is for
 * those to whom the procedure discloses the objecting States, and everybody else sees that something was said (rule 19).
 */
@NullMarked
package org.cartagena40.query.record;

import org.jspecify.annotations.NullMarked;
