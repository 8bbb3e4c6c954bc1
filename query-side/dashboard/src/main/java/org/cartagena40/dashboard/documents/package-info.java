/**
 * The library: each document with its versions, files and hashes, what happened to it, who was asked for comments and who has
 * said nothing yet.
 *
 * <p>A hash that is known says which file was meant, not that the record holds it (reading X24). Silence of a member in a
 * window is shown as such and says nothing.
 */
@NullMarked
package org.cartagena40.dashboard.documents;

import org.jspecify.annotations.NullMarked;
