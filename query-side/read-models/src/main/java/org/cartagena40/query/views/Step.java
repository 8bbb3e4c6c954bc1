package org.cartagena40.query.views;

import java.util.List;

/** One event's changes at its position, projection by projection. */
record Step(long position, List<RowChanges> changes) {}
