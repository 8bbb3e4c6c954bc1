package org.cartagena40.command.http;

import java.time.Instant;
import java.util.UUID;
import org.cartagena40.events.Act;

/**
 * A request as it arrived: under which key, by whom, when its first byte was received. A command is
 * made from this, the address and the body, and from nothing else.
 */
public record Arrival(UUID key, String requestHash, Act act, Instant receivedAt) {}
