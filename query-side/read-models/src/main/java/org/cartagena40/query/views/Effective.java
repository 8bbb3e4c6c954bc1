package org.cartagena40.query.views;

import java.time.Instant;
import java.time.LocalDate;
import org.cartagena40.events.EffectiveTime;
import org.cartagena40.events.Precision;
import org.jspecify.annotations.Nullable;

/** When something held, as exactly as its source says it and no more: what a reader is shown beside a date. */
public record Effective(
        Precision precision,
        @Nullable String from,
        @Nullable String to,
        @Nullable String source) {

    /** The readable form of an event's effective time. */
    public static Effective of(EffectiveTime time) {
        String source = time.source() == null ? null : time.source().toString();
        return new Effective(time.precision(), time.from(), time.to(), source);
    }

    /** An exact end, such as the last day of a term that was fixed when it began. */
    public static Effective at(Instant instant) {
        return of(EffectiveTime.at(instant));
    }

    /** The effective time that it shows. */
    public EffectiveTime time() {
        return new EffectiveTime(precision, from, to, source == null ? null : LocalDate.parse(source));
    }

    /** As a row keeps it. What is made of digits and punctuation needs no escaping: all but the strangest sources. */
    String json() {
        if (!isPlain(from) || !isPlain(to) || !isPlain(source)) {
            return JsonText.of(this);
        }
        return "{\"precision\":\"" + precision.name() + "\",\"from\":" + quoted(from) + ",\"to\":" + quoted(to)
                + ",\"source\":" + quoted(source) + "}";
    }

    private static boolean isPlain(@Nullable String text) {
        for (int i = 0; text != null && i < text.length(); i++) {
            char c = text.charAt(i);
            if ((c < '0' || c > ':') && c != '-' && c != '.' && c != 'T' && c != 'Z') {
                return false;
            }
        }
        return true;
    }

    private static String quoted(@Nullable String text) {
        return text == null ? "null" : '"' + text + '"';
    }
}
