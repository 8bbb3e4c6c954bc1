package org.cartagena40.events;

import java.time.Instant;

/**
 * Reads an instant as {@link Instant#toString} writes it. A rebuild reads several of each of a million events, so the
 * usual form, in UTC with or without a fraction, is read by its places; every other form is left to the JDK.
 */
public final class InstantText {

    private static final int FRACTION = 20;
    private static final int NANO_DIGITS = 9;
    private static final int DAYS_TO_1970 = 719_528;
    private static final int DAYS_PER_400_YEARS = 146_097;

    private InstantText() {}

    /** The instant of a text; whatever the JDK refuses is refused. */
    public static Instant parse(String text) {
        return isUsual(text) ? Instant.ofEpochSecond(seconds(text), nanos(text)) : Instant.parse(text);
    }

    /** {@code 2026-11-22T08:00:00Z} or {@code 2026-11-22T08:00:00.123456Z}, of a day and time that every year has. */
    private static boolean isUsual(String text) {
        int last = text.length() - 1;
        if (last < FRACTION - 1 || last > FRACTION + NANO_DIGITS || last == FRACTION || text.charAt(last) != 'Z') {
            return false;
        }
        for (int i = 0; i < last; i++) {
            if (!fits(text.charAt(i), i)) {
                return false;
            }
        }
        return inRange(text);
    }

    private static boolean fits(char c, int place) {
        return switch (place) {
            case 4, 7 -> c == '-';
            case 10 -> c == 'T';
            case 13, 16 -> c == ':';
            case 19 -> c == '.';
            default -> c >= '0' && c <= '9';
        };
    }

    private static boolean inRange(String text) {
        int month = number(text, 5, 7);
        int day = number(text, 8, 10);
        return month >= 1
                && month <= 12
                && day >= 1
                && day <= 28
                && number(text, 11, 13) <= 23
                && number(text, 14, 16) <= 59
                && number(text, 17, 19) <= 59;
    }

    private static long seconds(String text) {
        long days = days(number(text, 0, 4), number(text, 5, 7), number(text, 8, 10));
        return ((days * 24 + number(text, 11, 13)) * 60 + number(text, 14, 16)) * 60 + number(text, 17, 19);
    }

    /** Days since 1970 of a date of the Gregorian calendar; its years are counted from March on. */
    private static long days(int year, int month, int day) {
        int marchYear = month > 2 ? year : year - 1;
        int era = Math.floorDiv(marchYear, 400);
        int ofEra = marchYear - era * 400;
        int ofYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1;
        int dayOfEra = ofEra * 365 + ofEra / 4 - ofEra / 100 + ofYear;
        return (long) era * DAYS_PER_400_YEARS + dayOfEra + 60 - DAYS_TO_1970;
    }

    private static int nanos(String text) {
        int nanos = 0;
        for (int i = 0; i < NANO_DIGITS; i++) {
            int place = FRACTION + i;
            nanos = nanos * 10 + (place < text.length() - 1 ? text.charAt(place) - '0' : 0);
        }
        return nanos;
    }

    private static int number(String text, int from, int to) {
        int number = 0;
        for (int i = from; i < to; i++) {
            number = number * 10 + text.charAt(i) - '0';
        }
        return number;
    }
}
