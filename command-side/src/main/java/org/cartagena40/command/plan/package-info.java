/**
 * The plan of action: registered with its numbers, adopted, linked to what it builds on; its chapters, programmes, actions
 * and key outcomes, as far as a source states them; the versions of its catalogue.
 *
 * <p>Terms of Reference I (000:15-17); R7, R12-R14 and R107. Nothing that no source names gets a name.
 */
@NullMarked
package org.cartagena40.command.plan;

import org.jspecify.annotations.NullMarked;
