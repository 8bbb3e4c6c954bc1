package org.cartagena40.forms;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.cartagena40.events.Id;
import org.cartagena40.events.MemberState;
import org.cartagena40.events.TextHash;

/** How a value is filled in; its type alone tells, and of a text how much is written in it. */
enum Kind {
    TEXT,
    LONG_TEXT,
    LANGUAGE,
    NUMBER,
    YES_OR_NO,
    ONE_OF,
    SOME_OF,
    STATE,
    STATES,
    ID,
    /** A file, by its hash. */
    FILE,
    DAY,
    LOCAL_TIME,
    /** A local time and its zone, of which the instant is made. */
    INSTANT,
    ZONE,
    /** A value on each line. */
    LINES,
    /** Several fields that are one thing. */
    GROUP,
    /** Several of those. */
    GROUPS;

    private static final Map<Type, Kind> SIMPLE = Map.of(
            boolean.class, YES_OR_NO,
            int.class, NUMBER,
            Integer.class, NUMBER,
            long.class, NUMBER,
            BigDecimal.class, NUMBER,
            MemberState.class, STATE,
            Instant.class, INSTANT,
            LocalDate.class, DAY,
            LocalDateTime.class, LOCAL_TIME,
            ZoneId.class, ZONE);

    private static final Set<String> LONG = Set.of(
            "text",
            "reason",
            "grounds",
            "proposedAmendment",
            "description",
            "result",
            "note",
            "shortDeadlineReason",
            "deviationReason",
            "noReportReason");

    static Kind of(Type type, String name) {
        if (type instanceof ParameterizedType) {
            return ofSeveral(item(type));
        }
        if (SIMPLE.containsKey(type)) {
            return SIMPLE.get(type);
        }
        Class<?> plain = (Class<?>) type;
        if (plain.isEnum()) {
            return ONE_OF;
        }
        if (Id.class.isAssignableFrom(plain)) {
            return plain == TextHash.class && name.equals("hash") ? FILE : ID;
        }
        return plain.isRecord() ? GROUP : ofText(plain, name);
    }

    private static Kind ofText(Class<?> type, String name) {
        if (type == String.class && (name.equals("lang") || name.equals("authoritativeLanguage"))) {
            return LANGUAGE;
        }
        return type == String.class && LONG.contains(name) ? LONG_TEXT : TEXT;
    }

    private static Kind ofSeveral(Class<?> item) {
        if (item == MemberState.class) {
            return STATES;
        }
        if (item.isEnum()) {
            return SOME_OF;
        }
        return item.isRecord() && !Id.class.isAssignableFrom(item) ? GROUPS : LINES;
    }

    /** What a list holds. */
    static Class<?> item(Type list) {
        return (Class<?>) ((ParameterizedType) list).getActualTypeArguments()[0];
    }

    /** Whether a value of this type is a list. */
    static boolean isList(Type type) {
        return type instanceof ParameterizedType list && list.getRawType() == List.class;
    }
}
