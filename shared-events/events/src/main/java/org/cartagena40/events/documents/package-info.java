/**
 * Documents of the Mechanism: their types, languages and hashes. A document that the sources only mention is known, not
 * held.
 *
 * <p>Clauses: R102 and X24.
 */
@NullMarked
package org.cartagena40.events.documents;

import org.jspecify.annotations.NullMarked;
