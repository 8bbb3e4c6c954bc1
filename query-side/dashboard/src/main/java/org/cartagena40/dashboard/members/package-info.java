/**
 * The 33 States of the region, and each of them: what it is to the Mechanism, who may act for it as far as the reader may
 * see, and where it appears in the record.
 *
 * <p>No State stands first or apart: they follow the alphabet of the page's language. A State whose membership no source
 * states is to be confirmed, which is not the same as being none (requirements R46 to R48).
 */
@NullMarked
package org.cartagena40.dashboard.members;

import org.jspecify.annotations.NullMarked;
