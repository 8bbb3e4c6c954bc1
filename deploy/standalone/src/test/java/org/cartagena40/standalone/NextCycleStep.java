package org.cartagena40.standalone;

import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.TestMethodOrder;

/** A part of the story of the next cycle. Each step goes on where the one before ended. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
abstract class NextCycleStep {

    final NextCycle cycle;

    NextCycleStep(NextCycle cycle) {
        this.cycle = cycle;
    }
}
