/** The processes that the Mechanism coordinates with (R36). */
@NullMarked
package org.cartagena40.query.processes;

import org.jspecify.annotations.NullMarked;
