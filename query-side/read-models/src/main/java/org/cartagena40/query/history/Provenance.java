package org.cartagena40.query.history;

import java.util.List;
import org.cartagena40.events.Act;
import org.cartagena40.events.ActaEvent;
import org.cartagena40.events.Origin;
import org.cartagena40.events.SourceReference;
import org.cartagena40.events.Tier;

/** Makes a sentence of a phrase, and says with it whether the fact was imported, invented or entered by another. */
final class Provenance {

    private Provenance() {}

    static Sentence told(Tier tier, ActaEvent event, Phrase words) {
        return sentence(tier, event, words.and(onBehalf(event)).and(imported(event.act())));
    }

    /** The sentence for everybody about an objection: no actor, no principal, and no source, whose name may tell. */
    static Sentence toldDiscreetly(ActaEvent event, Phrase words) {
        Phrase imported = event.act().imported() ? fromSources(List.of()) : Phrase.NOTHING;
        return sentence(Tier.PUBLIC, event, words.and(imported));
    }

    private static Sentence sentence(Tier tier, ActaEvent event, Phrase words) {
        Phrase sample = event.act().origin() == Origin.SAMPLE ? Phrase.of("EJEMPLO: ", "SAMPLE: ") : Phrase.NOTHING;
        Phrase whole = sample.and(words).and(Phrase.of(".", "."));
        return new Sentence(tier, whole.es(), whole.en());
    }

    private static Phrase onBehalf(ActaEvent event) {
        Act act = event.act();
        if (act.actor().institution().equals(act.principal())) {
            return Phrase.NOTHING;
        }
        return Phrase.of("; anotado por %s en nombre de %s", "; entered by %s on behalf of %s")
                .with(
                        Names.of(act.actor().institution(), event.effective()),
                        Names.of(act.principal(), event.effective()));
    }

    private static Phrase imported(Act act) {
        return act.imported() ? fromSources(act.sources()) : Phrase.NOTHING;
    }

    /** What a live act rests on; an imported one names its sources anyhow. */
    static Phrase evidence(Act act) {
        if (act.imported() || act.sources().isEmpty()) {
            return Phrase.NOTHING;
        }
        return Phrase.of("; prueba: %s", "; evidence: %s").with(listed(act.sources()));
    }

    private static Phrase fromSources(List<SourceReference> sources) {
        if (sources.isEmpty()) {
            return Phrase.of(
                    "; registrado a partir de una fuente anterior a este registro",
                    "; recorded from a source older than this record");
        }
        return sources.size() == 1
                ? Phrase.of("; registrado a partir de la fuente %s", "; recorded from source %s")
                        .with(listed(sources))
                : Phrase.of("; registrado a partir de las fuentes %s", "; recorded from sources %s")
                        .with(listed(sources));
    }

    private static Phrase listed(List<SourceReference> sources) {
        return Phrase.listed(sources.stream().map(Phrase::same).toList());
    }
}
