/**
 * The content store: files by the SHA-256 of their bytes, beside the record and not in it.
 *
 * <p>X24, R102, F25. An event names a file by its hash; the bytes lie here, in a schema of their own, and may be erased
 * for a stated reason. What a hash fixes stays fixed: nothing else can ever be stored under it, and what was erased is
 * not taken again.
 */
@NullMarked
package org.cartagena40.contentstore;

import org.jspecify.annotations.NullMarked;
