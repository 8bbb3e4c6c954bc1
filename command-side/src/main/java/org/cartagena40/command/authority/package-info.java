/**
 * What a person may do, by the record: under which accreditation, for a body that holds the office at that moment, an act
 * that the table of permissions allows in that capacity.
 *
 * <p>A token says who a person is and nothing else (design 7). Acts of the record itself, its policies and imports, need no
 * permission; no request can be one.
 */
@NullMarked
package org.cartagena40.command.authority;

import org.jspecify.annotations.NullMarked;
