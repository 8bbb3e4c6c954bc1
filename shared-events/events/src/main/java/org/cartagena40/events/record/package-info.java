/**
 * The record about itself and about what went before it: historical facts with the precision of their sources,
 * corrections, annotations. Nothing is ever deleted or edited.
 *
 * <p>Clauses: R2, R16-R22, R156; silence rule 21.
 */
@NullMarked
package org.cartagena40.events.record;

import org.jspecify.annotations.NullMarked;
