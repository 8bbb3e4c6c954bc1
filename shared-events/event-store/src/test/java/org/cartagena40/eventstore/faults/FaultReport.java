package org.cartagena40.eventstore.faults;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a run came to: whether anything was wrong, and what it was like for those who wrote. */
record FaultReport(List<String> violations, Map<String, Long> failures, long longestWait, String text) {

    static FaultReport of(FaultServer server, Path folder, int nodes, List<Struck> struck) {
        List<Note> notes = Journal.all(folder).stream()
                .flatMap(file -> Journal.read(file).stream())
                .toList();
        Path deliveries = folder.resolve("deliveries");
        List<String> violations = new ArrayList<>(new LogCheck(server.dataSource()).violations(deliveries));
        violations.addAll(JournalCheck.violations(server.dataSource(), notes));
        Map<String, Long> failures =
                failed(notes).collect(Collectors.groupingBy(Note.Failed::reason, TreeMap::new, Collectors.counting()));
        long longestWait = failed(notes).mapToLong(Note.Failed::waited).max().orElse(0);
        String text = counts(server, notes) + "failed attempts " + failures + "\nlongest wait of a failed attempt "
                + longestWait + " ms\n" + Recovery.text(folder, nodes, struck);
        return new FaultReport(violations, failures, longestWait, text);
    }

    /** How many attempts failed for a reason that contains these words. */
    long failures(String words) {
        return failures.entrySet().stream()
                .filter(failure -> failure.getKey().contains(words))
                .mapToLong(Map.Entry::getValue)
                .sum();
    }

    private static Stream<Note.Failed> failed(List<Note> notes) {
        return notes.stream().filter(Note.Failed.class::isInstance).map(Note.Failed.class::cast);
    }

    private static String counts(FaultServer server, List<Note> notes) {
        List<Note.Recorded> recorded = notes.stream()
                .filter(Note.Recorded.class::isInstance)
                .map(Note.Recorded.class::cast)
                .toList();
        long found = recorded.stream().filter(Note.Recorded::found).count();
        return "events " + server.number("select count(*) from events.event") + ", commands "
                + server.number("select count(distinct command_id) from events.event") + ", acknowledged "
                + recorded.size() + ", of these by asking after an unknown outcome " + found + "\n";
    }
}
