/**
 * The audit of decisions: what is on record is put to the deciders once more, in the order of the log, under the rule set
 * that each procedure pinned. Whatever they would not have given is named: which procedure, where, what is recorded and
 * what the rules give.
 *
 * <p>A rebuild proves that a page shows what the log says; this proves that the log says what the rules allow. It lives
 * here because only this side knows the rules. It cannot see what is not in the log: a request that was refused, or one
 * that never came.
 */
@NullMarked
package org.cartagena40.command.redecide;

import org.jspecify.annotations.NullMarked;
