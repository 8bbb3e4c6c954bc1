package org.cartagena40.query.history;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Lengths of time in words, down to the second. */
final class Lengths {

    private Lengths() {}

    static Phrase of(Duration length) {
        List<Phrase> parts = new ArrayList<>();
        add(parts, length.toDaysPart(), Phrase.of("día", "day"));
        add(parts, length.toHoursPart(), Phrase.of("hora", "hour"));
        add(parts, length.toMinutesPart(), Phrase.of("minuto", "minute"));
        add(parts, length.toSecondsPart(), Phrase.of("segundo", "second"));
        return parts.isEmpty() ? Phrase.of("menos de 1 segundo", "less than 1 second") : Phrase.listed(parts);
    }

    private static void add(List<Phrase> parts, long count, Phrase unit) {
        if (count > 0) {
            parts.add(counted(count, unit));
        }
    }

    /** A number with its unit, which takes an s in both languages unless it is one. */
    static Phrase counted(long count, Phrase unit) {
        Phrase plural = count == 1 ? Phrase.NOTHING : Phrase.of("s", "s");
        return Phrase.of("%s %s", "%s %s").with(count, unit.and(plural));
    }
}
