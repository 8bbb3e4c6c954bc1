/**
 * From a person to an actor and a reader: the bridge between identity, which knows persons, and the two sides, which know
 * actors and tiers. Also the sample accounts of a rehearsal.
 *
 * <p>As whom a person may act is told by the register of persons. Whether it speaks for the State at the moment of an act is
 * said by the record's accreditations and by nothing here.
 */
@NullMarked
package org.cartagena40.standalone.accounts;

import org.jspecify.annotations.NullMarked;
