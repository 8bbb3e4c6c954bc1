/**
 * The audit feed: the log itself, event by event, for whoever keeps a copy or checks one.
 *
 * <p>Everybody learns that an event of a type was recorded, so the numbers always add up. Its content is for those who
 * may read the narrowest sentence told of it; references of persons are for the offices (rule 19, design 4).
 */
@NullMarked
package org.cartagena40.query.feed;

import org.jspecify.annotations.NullMarked;
