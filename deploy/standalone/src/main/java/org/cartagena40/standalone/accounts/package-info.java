/**
 * Provisional accounts, until identity comes from an OpenID provider: HTTP Basic on this machine only.
 *
 * <p>An account says who a person is and which office or State it may act for. Whether it speaks for the State at the
 * moment of an act is said by the record's accreditations and by nothing here.
 */
@NullMarked
package org.cartagena40.standalone.accounts;

import org.jspecify.annotations.NullMarked;
