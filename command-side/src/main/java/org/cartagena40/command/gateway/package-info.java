/**
 * How an act reaches its decider: from a request or from the record itself, once, with one answer.
 *
 * <p>The idempotency key is the command id and lies in the log beside the events, so the same request gives the same
 * answer after a restart and on another node. A conflict with another act is decided again with the same time of receipt;
 * a refusal names its rule; nothing is ever half done.
 */
@NullMarked
package org.cartagena40.command.gateway;

import org.jspecify.annotations.NullMarked;
