/**
 * Other regional and global processes that the Mechanism coordinates with (000:23).
 */
@NullMarked
package org.cartagena40.events.processes;

import org.jspecify.annotations.NullMarked;
