/**
 * What arrives by itself: a page is told that the record moved, fetches itself again and changes the sections that
 * differ. The stream carries positions and nothing else, so it tells nobody anything that is not theirs to know.
 */
@NullMarked
package org.cartagena40.dashboard.live;

import org.jspecify.annotations.NullMarked;
