/**
 * Keys as files, in a folder of their own beside the record's: one per person, one to look persons up, one that seals the
 * issuer's signing keys. Whoever has the database without this folder reads no name and forges no token.
 */
@NullMarked
package org.cartagena40.identity.keys;

import org.jspecify.annotations.NullMarked;
