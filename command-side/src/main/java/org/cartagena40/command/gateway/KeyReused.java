package org.cartagena40.command.gateway;

import java.util.UUID;

/** The idempotency key already belongs to another request: by another actor, to another address or with another body. */
public final class KeyReused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public KeyReused(UUID key) {
        super("the key " + key + " was used for another request", null, false, false);
    }
}
