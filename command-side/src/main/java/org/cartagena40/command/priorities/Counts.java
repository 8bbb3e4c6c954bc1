package org.cartagena40.command.priorities;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.cartagena40.command.Phrase;
import org.cartagena40.events.priorities.AdoptedPriority;
import org.cartagena40.events.priorities.ChapterCount;
import org.cartagena40.events.priorities.PriorityCycleOpened;

/** How many priorities each chapter has. */
record Counts(Map<Integer, Integer> ofChapters) {

    static Counts ofAdopted(List<AdoptedPriority> adopted) {
        Map<Integer, Integer> counts = new TreeMap<>();
        adopted.forEach(priority -> counts.merge(priority.chapter(), 1, Integer::sum));
        return new Counts(counts);
    }

    static Counts stated(List<ChapterCount> stated) {
        Map<Integer, Integer> counts = new TreeMap<>();
        stated.forEach(count -> counts.merge(count.chapter(), count.count(), Integer::sum));
        return new Counts(counts);
    }

    Set<Integer> chapters() {
        return ofChapters.keySet();
    }

    boolean each(int number) {
        return ofChapters.values().stream().allMatch(count -> count == number);
    }

    int total() {
        return ofChapters.values().stream().mapToInt(Integer::intValue).sum();
    }

    List<ChapterCount> asList() {
        return ofChapters.entrySet().stream()
                .map(entry -> new ChapterCount(entry.getKey(), entry.getValue()))
                .toList();
    }

    /** The counts beside those that the cycle gives, so that a refusal says which chapter has too many or too few. */
    Phrase beside(PriorityCycleOpened cycle, Set<Integer> thematic) {
        Map<Integer, Integer> all = new TreeMap<>(ofChapters);
        thematic.forEach(chapter -> all.putIfAbsent(chapter, 0));
        List<Phrase> chapters = all.entrySet().stream()
                .map(entry -> Phrase.of(
                        "chapter-count",
                        entry.getKey(),
                        entry.getValue(),
                        thematic.contains(entry.getKey()) ? cycle.perThematicChapter() : 0))
                .toList();
        return Phrase.of("counts", chapters, total(), cycle.total());
    }
}
