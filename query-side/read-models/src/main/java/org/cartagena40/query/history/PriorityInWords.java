package org.cartagena40.query.history;

import java.util.List;
import org.cartagena40.events.priorities.Criterion;
import org.cartagena40.events.priorities.PriorityContent;

/** What a proposal of a priority says, in words. */
final class PriorityInWords {

    private PriorityInWords() {}

    static Phrase content(PriorityContent content, int version) {
        return Phrase.of(
                        "%s; capítulo %s%s; acciones: %s, según la versión %s del catálogo; criterios: %s%s",
                        "%s; chapter %s%s; actions: %s, in version %s of the catalogue; criteria: %s%s")
                .with(
                        Quotation.of(content.title()),
                        content.chapter(),
                        Phrase.given(
                                content.programme(),
                                number -> Phrase.of(", programa %s", ", programme %s")
                                        .with(number)),
                        Phrase.listed(
                                content.actions().stream().map(Phrase::same).toList()),
                        version,
                        criteria(content.criteria()),
                        Phrase.given(
                                content.rationale(),
                                text -> Phrase.of("; fundamento: %s", "; rationale: %s")
                                        .with(Quotation.of(text))));
    }

    static Phrase criteria(List<Criterion> criteria) {
        return Phrase.listed(criteria.stream().map(PriorityInWords::criterion).toList());
    }

    private static Phrase criterion(Criterion criterion) {
        return switch (criterion) {
            case INNOVATIVE_AREAS -> Phrase.of("áreas innovadoras del plan", "innovative areas of the plan");
            case SYNERGIES -> Phrase.of("sinergias con otros foros", "synergies with other fora");
            case HARMONISATION -> Phrase.of("estándares armonizados", "harmonised standards");
        };
    }
}
