package org.cartagena40.events.meetings;

import org.cartagena40.events.Label;
import org.jspecify.annotations.Nullable;

/** One item of an agenda. */
public record AgendaItem(int number, Label title, @Nullable Integer minutes) {}
