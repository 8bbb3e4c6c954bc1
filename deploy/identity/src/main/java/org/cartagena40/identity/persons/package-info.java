/**
 * The register of persons: an opaque id on one side, a person on the other (domain R48: officials designated by their
 * competent national authorities; the mandate document is kept here).
 *
 * <p>It is the one part of Acta that forgets. Nothing here is an event; no event holds a name. What is known of a person is
 * sealed under a key of that person's own, and erasing the person destroys the key. The acts stay, readable as office and
 * State.
 */
@NullMarked
package org.cartagena40.identity.persons;

import org.jspecify.annotations.NullMarked;
