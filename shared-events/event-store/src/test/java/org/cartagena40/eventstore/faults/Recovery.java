package org.cartagena40.eventstore.faults;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** How long it took until every node wrote again after the cause of a fault was gone, and until the reader read. */
final class Recovery {

    private Recovery() {}

    static String text(Path folder, int nodes, List<Struck> struck) {
        List<NavigableSet<Long>> signs = new ArrayList<>();
        for (int node = 0; node < nodes; node++) {
            signs.add(recorded(Journal.of(folder, node)));
        }
        NavigableSet<Long> read = new TreeSet<>();
        Delivery.read(folder.resolve("deliveries")).forEach(delivery -> read.add(delivery.at()));
        return text("all nodes write again", struck, signs) + text("the reader reads again", struck, List.of(read));
    }

    private static NavigableSet<Long> recorded(List<Path> journals) {
        NavigableSet<Long> moments = new TreeSet<>();
        journals.stream()
                .flatMap(file -> Journal.read(file).stream())
                .filter(Note.Recorded.class::isInstance)
                .forEach(note -> moments.add(note.at()));
        return moments;
    }

    private static String text(String what, List<Struck> struck, List<NavigableSet<Long>> signs) {
        Map<String, List<Long>> waits = new TreeMap<>();
        for (Struck fault : struck) {
            waits.computeIfAbsent(fault.name(), name -> new ArrayList<>()).add(wait(fault, signs));
        }
        StringBuilder text = new StringBuilder();
        waits.forEach((name, all) -> text.append(line(what, name, all)));
        return text.toString();
    }

    /** Of the slowest; -1 if one gave no sign any more, as happens at the end. */
    private static long wait(Struck fault, List<NavigableSet<Long>> signs) {
        long slowest = 0;
        for (NavigableSet<Long> own : signs) {
            Long next = own.higher(fault.end());
            if (next == null) {
                return -1;
            }
            slowest = Math.max(slowest, next - fault.end());
        }
        return slowest;
    }

    private static String line(String what, String fault, List<Long> waits) {
        List<Long> sorted = waits.stream().filter(wait -> wait >= 0).sorted().toList();
        if (sorted.isEmpty()) {
            return "";
        }
        return "%s: %s after %d ms (median of %d), at most %d ms%n"
                .formatted(fault, what, sorted.get(sorted.size() / 2), sorted.size(), sorted.get(sorted.size() - 1));
    }
}
