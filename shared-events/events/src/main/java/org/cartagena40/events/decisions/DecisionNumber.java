package org.cartagena40.events.decisions;

import org.cartagena40.events.Id;

/** The number of a decision, such as MSC-2026-3: gapless per year, the year being that of its effect in Santiago. */
public record DecisionNumber(String value) implements Id {

    public static DecisionNumber of(int year, int number) {
        return new DecisionNumber("MSC-" + year + "-" + number);
    }

    /** The year in it. */
    public int year() {
        return Integer.parseInt(value.split("-", -1)[1]);
    }

    /** Its place within the year, from 1. */
    public int ordinal() {
        return Integer.parseInt(value.split("-", -1)[2]);
    }

    @Override
    public String toString() {
        return value;
    }
}
