/**
 * What a command costs when the log is empty, and when it holds a hundred thousand and a million events.
 *
 * <p>The log is filled with a made-up decade through the same function that commands append with, so every event has its
 * leaf and the log verifies.
 */
@NullMarked
package org.cartagena40.benchmarks.append;

import org.jspecify.annotations.NullMarked;
