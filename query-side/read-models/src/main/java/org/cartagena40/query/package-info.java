/**
 * The reading side of the record: what the events say, folded into tables that answer for any moment and as known at
 * any position of the log.
 *
 * <p>Nothing here decides and nothing here is the record: every table can be dropped and rebuilt from the log. The
 * wiring of all parts stands in one configuration class; each feature has a package of its own.
 */
@NullMarked
package org.cartagena40.query;

import org.jspecify.annotations.NullMarked;
