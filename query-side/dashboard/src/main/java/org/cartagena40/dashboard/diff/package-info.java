/**
 * What two moments say differently, in sentences: between two days, between what was known at two, or since the moment
 * that the pages show. It is asked of the same lists as at the interface (docs/replay.md).
 */
@NullMarked
package org.cartagena40.dashboard.diff;

import org.jspecify.annotations.NullMarked;
