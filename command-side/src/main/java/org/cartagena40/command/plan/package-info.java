/**
 * The plan of action: registered with its numbers, adopted, linked to what it builds on.
 *
 * <p>Terms of Reference I (000:15-17). The names of its parts come later, where a source states them.
 */
@NullMarked
package org.cartagena40.command.plan;

import org.jspecify.annotations.NullMarked;
