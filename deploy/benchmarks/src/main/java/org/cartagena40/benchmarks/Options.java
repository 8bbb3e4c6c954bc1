package org.cartagena40.benchmarks;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * How much is measured. The defaults give the figures of the docs within eight minutes on two cores.
 *
 * @param sections which are run; empty means all
 * @param runIn how long each contender works before anything counts: the compiler has to be done with it
 * @param round how long one case runs before the next has its turn
 * @param rounds how many turns count, after the warm-up
 * @param clients how many act at the same time, case by case
 * @param lag how long the open load lasts, warm-up included
 * @param rate commands a second of the open load
 * @param events how many the full log holds
 * @param procedures how many lapse at one instant
 * @param questions how often each question is asked
 */
public record Options(
        List<String> sections,
        Duration runIn,
        Duration round,
        int warmUps,
        int rounds,
        List<Integer> clients,
        Duration lag,
        int rate,
        int events,
        int procedures,
        int questions) {

    public Options {
        sections = List.copyOf(sections);
        clients = List.copyOf(clients);
    }

    /** From arguments such as {@code --sections=commands,lag --round=PT2S}; what is not said is as usual. */
    public static Options of(String... arguments) {
        Map<String, String> said = Arrays.stream(arguments)
                .map(argument -> argument.replaceFirst("^--", "").split("=", 2))
                .collect(Collectors.toMap(pair -> pair[0], pair -> pair.length > 1 ? pair[1] : ""));
        return new Options(
                list(said.getOrDefault("sections", "")),
                Duration.parse(said.getOrDefault("run-in", "PT10S")),
                Duration.parse(said.getOrDefault("round", "PT1.5S")),
                number(said, "warm-ups", 2),
                number(said, "rounds", 3),
                list(said.getOrDefault("clients", "1,16,64")).stream()
                        .map(Integer::valueOf)
                        .toList(),
                Duration.parse(said.getOrDefault("lag", "PT30S")),
                number(said, "rate", 1_000),
                number(said, "events", 1_000_000),
                number(said, "procedures", 10_000),
                number(said, "questions", 200));
    }

    boolean wants(String section) {
        return sections.isEmpty() || sections.contains(section);
    }

    private static int number(Map<String, String> said, String name, int usual) {
        return Integer.parseInt(said.getOrDefault(name, Integer.toString(usual)));
    }

    private static List<String> list(String text) {
        return Arrays.stream(text.split(",")).filter(part -> !part.isBlank()).toList();
    }
}
