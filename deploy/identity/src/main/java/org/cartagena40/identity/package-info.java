/**
 * Who somebody is. A token says which person signed in; the register of persons knows the names behind an opaque id; what
 * that person may do is the record's to say (Terms of Reference, III and V: States and institutions act, through persons).
 *
 * <p>This module sees the language of the record and nothing else: no log, no view. So no name can reach an event, and no
 * event decides who somebody is.
 */
@NullMarked
package org.cartagena40.identity;

import org.jspecify.annotations.NullMarked;
