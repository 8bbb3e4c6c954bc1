/**
 * Which documents the record knows of, of what type, in which language, and whether their content is held.
 *
 * <p>Many are only mentioned by the sources: they are known and not held, and the record says so instead of linking to
 * nothing. The hash fixes which text was meant (R102, X24).
 */
@NullMarked
package org.cartagena40.query.documents;

import org.jspecify.annotations.NullMarked;
