package org.cartagena40.eventstore.faults;

/** When a fault struck, and when its cause was gone. In milliseconds. */
record Struck(String name, long begin, long end) {}
