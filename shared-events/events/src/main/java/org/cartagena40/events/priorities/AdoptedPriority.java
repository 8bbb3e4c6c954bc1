package org.cartagena40.events.priorities;

import org.cartagena40.events.Label;

/** One adopted priority with its place within its chapter. */
public record AdoptedPriority(int chapter, int place, PriorityId proposal, Label title) {}
