package org.cartagena40.events;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** The zone that fixes the Mechanism's deadlines and terms: the Presidency's, Santiago. */
public final class Zones {

    /** Santiago, Chile. */
    public static final ZoneId SANTIAGO = ZoneId.of("America/Santiago");

    private Zones() {}

    /** The first instant of a day in Santiago. */
    public static Instant startOf(LocalDate day) {
        return day.atStartOfDay(SANTIAGO).toInstant();
    }

    /** The day in Santiago at an instant. */
    public static LocalDate dayOf(Instant instant) {
        return LocalDate.ofInstant(instant, SANTIAGO);
    }
}
