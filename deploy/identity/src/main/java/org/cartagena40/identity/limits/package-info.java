/**
 * What a request may cost and what a browser is told: rates, hosts, headers.
 *
 * <p>No limit stands between a State and the record: an act of somebody who signed in is counted apart from reading, and
 * beyond what a person can do (silence rule 5: received before the deadline counts).
 */
@NullMarked
package org.cartagena40.identity.limits;

import org.jspecify.annotations.NullMarked;
