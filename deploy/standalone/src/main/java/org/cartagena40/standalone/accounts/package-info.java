/**
 * From a person to an actor and a reader: the bridge between identity, which knows persons, and the two sides, which know
 * actors and tiers. Also the sample accounts of a rehearsal.
 *
 * <p>As whom a person may act and read is told by the record's accreditations and by nothing here.
 */
@NullMarked
package org.cartagena40.standalone.accounts;

import org.jspecify.annotations.NullMarked;
