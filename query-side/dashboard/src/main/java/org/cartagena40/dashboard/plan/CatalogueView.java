package org.cartagena40.dashboard.plan;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.cartagena40.dashboard.words.Words;
import org.cartagena40.query.plan.PlanAction;
import org.cartagena40.query.plan.PlanCatalogue;
import org.cartagena40.query.plan.PlanCatalogue.Chapter;
import org.cartagena40.query.plan.PlanCatalogue.Programme;
import org.cartagena40.query.plan.PlanVersion;
import org.jspecify.annotations.Nullable;

/**
 * The catalogue as it is shown: chapter by chapter with its programmes and actions, then those whose chapter no source
 * states.
 *
 * @param catalogue null before the plan was on record
 * @param versions the newest first
 */
record CatalogueView(@Nullable PlanCatalogue catalogue, List<Part> parts, Part unplaced, List<PlanVersion> versions) {

    /** What stands under one chapter. */
    record Part(@Nullable Chapter chapter, List<Programme> programmes, List<PlanAction> actions) {

        int number() {
            return chapter == null ? 0 : chapter.number();
        }

        public boolean empty() {
            return programmes.isEmpty() && actions.isEmpty();
        }
    }

    static final CatalogueView NOTHING =
            new CatalogueView(null, List.of(), new Part(null, List.of(), List.of()), List.of());

    static CatalogueView of(PlanCatalogue catalogue, List<PlanAction> actions, List<PlanVersion> versions) {
        List<Part> parts = catalogue.chapters().stream()
                .map(chapter -> part(chapter, chapter.number(), catalogue, actions))
                .toList();
        List<PlanVersion> newestFirst = versions.stream()
                .sorted(Comparator.comparingInt(PlanVersion::version).reversed())
                .toList();
        return new CatalogueView(catalogue, parts, part(null, null, catalogue, actions), newestFirst);
    }

    /** How far the catalogue is, in words; nothing before the plan was on record. */
    Map<String, String> says(Words words) {
        if (catalogue == null) {
            return Map.of();
        }
        Map<String, String> says = new LinkedHashMap<>();
        says.put("plan", said(parts, words) + ", " + words.of("plan.version", versions.size()));
        parts.forEach(part -> says.put("" + part.number(), said(List.of(part), words)));
        return says;
    }

    private static String said(List<Part> parts, Words words) {
        return words.of(
                "plan.later",
                parts.stream().mapToInt(part -> part.programmes().size()).sum(),
                parts.stream().mapToInt(part -> part.actions().size()).sum());
    }

    private static Part part(
            @Nullable Chapter chapter, @Nullable Integer number, PlanCatalogue catalogue, List<PlanAction> actions) {
        return new Part(
                chapter,
                catalogue.programmes().stream()
                        .filter(programme -> Objects.equals(programme.chapter(), number))
                        .toList(),
                actions.stream()
                        .filter(action -> Objects.equals(action.chapter(), number))
                        .toList());
    }
}
