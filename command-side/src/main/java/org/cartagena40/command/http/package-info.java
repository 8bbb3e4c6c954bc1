/**
 * The command API over HTTP: how a request becomes an act, and how the answer or the refusal is said.
 *
 * <p>Every POST carries an Idempotency-Key, is stamped with the time of its first byte, and is answered with a receipt or
 * with a problem (RFC 9457) that names the rule. Design notes, section 5.
 */
@NullMarked
package org.cartagena40.command.http;

import org.jspecify.annotations.NullMarked;
