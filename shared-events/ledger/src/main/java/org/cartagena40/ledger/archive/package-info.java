/**
 * The whole record in one file, to be kept where the record is not: every event to its last byte with its salt and leaf,
 * the schema of every event version, the checkpoint that signs their root, and a manifest.
 *
 * <p>It is a tar file of text, written in one way only, so that the same record at the same checkpoint gives the same
 * bytes, any program of any year reads it, and {@code sha256sum -c} alone tells a damaged file. What it proves does not
 * rest on the manifest, which anybody can write: it rests on the leaves and on who signed their root.
 */
@NullMarked
package org.cartagena40.ledger.archive;

import org.jspecify.annotations.NullMarked;
