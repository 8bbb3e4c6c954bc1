package org.cartagena40.command.gateway;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.impl.NameBasedGenerator;
import com.fasterxml.uuid.impl.TimeBasedEpochRandomGenerator;
import java.util.UUID;

/** Ids: ordered by time for what is new, by name for what must come out the same however often it is asked. */
public final class Ids {

    private static final UUID NAMESPACE = UUID.fromString("6f1a2f0e-5d3c-5b7a-9c40-63617274a640");
    private static final TimeBasedEpochRandomGenerator ORDERED = Generators.timeBasedEpochRandomGenerator();
    private static final NameBasedGenerator NAMED = Generators.nameBasedGenerator(NAMESPACE);

    private Ids() {}

    /** A new id (version 7); made at the edge, never in a decider. */
    public static UUID fresh() {
        return ORDERED.generate();
    }

    /** The id of a name (version 5): the same for ever. */
    public static synchronized UUID named(String name) {
        return NAMED.generate(name);
    }
}
