/**
 * Documents that the record knows of: their kind, their title in its language and, where a file is held, its hash.
 *
 * <p>R102 and X24. A document that the sources only mention is known, not held. The text itself is in no event.
 */
@NullMarked
package org.cartagena40.command.documents;

import org.jspecify.annotations.NullMarked;
