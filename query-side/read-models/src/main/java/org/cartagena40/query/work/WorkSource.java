package org.cartagena40.query.work;

import java.util.stream.Stream;

/** What one feature finds to be done. A further feature is a further source, one line in the list of them. */
@FunctionalInterface
interface WorkSource {

    Stream<WorkItem> items(Desk desk);
}
