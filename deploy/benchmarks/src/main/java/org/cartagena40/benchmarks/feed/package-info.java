/**
 * The feed to one reader and to a hundred, beside a raw scan of the same events.
 *
 * <p>The readers take everything at once and there is no network, so this is what the node itself costs: reading, finding
 * out who may read what, writing each event as its readers may read it.
 */
@NullMarked
package org.cartagena40.benchmarks.feed;

import org.jspecify.annotations.NullMarked;
