package org.cartagena40.events.progress;

import java.time.LocalDate;

/** The days that are reported on, both inclusive. */
public record Period(LocalDate from, LocalDate to) {}
