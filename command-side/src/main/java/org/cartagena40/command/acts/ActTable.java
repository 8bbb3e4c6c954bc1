package org.cartagena40.command.acts;

import java.util.List;
import java.util.stream.Stream;

/** Every act that comes in over HTTP, in the order of the features. */
public final class ActTable {

    private static final List<ActForm> ALL = Stream.of(
                    MechanismActs.ALL,
                    MembershipActs.ALL,
                    OfficeActs.ALL,
                    SilenceActs.ALL,
                    DecisionActs.ALL,
                    PlanActs.ALL,
                    RecordActs.ALL,
                    DocumentActs.ALL)
            .flatMap(List::stream)
            .toList();

    private ActTable() {}

    public static List<ActForm> all() {
        return ALL;
    }
}
