/**
 * The certificate of an outcome: why a text was adopted or not, in one answer, and where the proof of it lies.
 *
 * <p>It states nothing that the register, the board, the notices, the history and the log do not state; it puts what they
 * say to this reader beside each other, so a certificate can tell nobody more than these do (rule 19). What was adopted
 * was so without objection, and nobody voted (rule 17).
 */
@NullMarked
package org.cartagena40.query.certificates;

import org.jspecify.annotations.NullMarked;
