/**
 * The record about itself and about what went before it: historical facts, corrections, annotations.
 *
 * <p>R2, R16-R22, R156 and silence rule 21. Nothing is deleted or edited: a correction stands beside what it corrects, says
 * what was recorded and what is right, and flips no outcome. Each entry is one event of its own.
 */
@NullMarked
package org.cartagena40.command.record;

import org.jspecify.annotations.NullMarked;
