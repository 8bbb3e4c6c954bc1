package org.cartagena40.benchmarks.append;

import java.time.Instant;
import java.util.List;

/** One kind of thing that happens again and again in the made-up past, such as procedures, meetings or reports. */
interface Strand {

    /** When the next one is told. */
    Instant nextAt();

    /** The next one whole, told at that moment. */
    List<Entry> next();
}
