package org.cartagena40.benchmarks;

import java.util.List;
import org.cartagena40.benchmarks.report.Row;

/** One question about speed and its answer. */
public interface Section {

    /** As it is named in {@code --sections} and in the report. */
    String name();

    List<Row> run(Bench bench);
}
