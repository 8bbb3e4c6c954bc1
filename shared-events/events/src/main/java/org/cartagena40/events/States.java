package org.cartagena40.events;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The dated table of the 33 States: names in English and Spanish, codes and the capital's zone, each valid from a date.
 * A new name is a new line, never a change of one. Order: by id.
 */
public final class States {

    /** One line of the table. */
    public record Entry(
            String id, LocalDate from, String alpha3, String numeric, String english, String spanish, ZoneId zone) {}

    /** The lines of each State, by id, in the order of their dates. */
    private static final Map<String, List<Entry>> TABLE = read();

    private States() {}

    /** Whether the id names one of the 33. */
    public static boolean known(String id) {
        return TABLE.containsKey(id);
    }

    /** Names, codes and zone of the State on a day; before its first line, the first line speaks. */
    public static Entry on(MemberState state, LocalDate day) {
        return on(TABLE.getOrDefault(state.value(), List.of()), day);
    }

    /** All 33, by id. */
    public static List<MemberState> all() {
        return TABLE.keySet().stream().map(MemberState::new).toList();
    }

    static Entry on(List<Entry> lines, LocalDate day) {
        Entry spoken = lines.get(0);
        for (Entry line : lines) {
            spoken = line.from().isAfter(day) ? spoken : line;
        }
        return spoken;
    }

    private static Map<String, List<Entry>> read() {
        try (var in = Objects.requireNonNull(States.class.getResourceAsStream("states.csv"), "states.csv");
                var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return lines.lines()
                    .skip(1)
                    .map(States::entry)
                    .sorted(Comparator.comparing(Entry::from))
                    .collect(Collectors.groupingBy(Entry::id, TreeMap::new, Collectors.toUnmodifiableList()));
        } catch (IOException e) {
            throw new UncheckedIOException("the table of States cannot be read", e);
        }
    }

    private static Entry entry(String line) {
        String[] f = line.split(",", -1);
        return new Entry(f[0], LocalDate.parse(f[1]), f[2], f[3], f[4], f[5], ZoneId.of(f[6]));
    }
}
