package org.cartagena40.query.history;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.cartagena40.events.ActaEvent;
import org.cartagena40.events.Tier;

/** The words of one family of events, by the class of the event. */
final class Tellers {

    private final Map<Class<?>, Function<ActaEvent, List<Sentence>>> byType = new LinkedHashMap<>();

    /** An event told to everybody in one sentence. */
    <E extends ActaEvent> Tellers publicly(Class<E> type, Function<E, Phrase> words) {
        return on(type, event -> List.of(Provenance.told(Tier.PUBLIC, event, words.apply(event))));
    }

    /**
     * An event told to everybody that follows from an objection. Its act may be the objecting State's, so nothing of
     * actor, principal or sources is told.
     */
    <E extends ActaEvent> Tellers discreetly(Class<E> type, Function<E, Phrase> words) {
        return on(type, event -> List.of(Provenance.toldDiscreetly(event, words.apply(event))));
    }

    /** An event told in different words to different tiers. */
    <E extends ActaEvent> Tellers on(Class<E> type, Function<E, List<Sentence>> words) {
        byType.put(type, event -> words.apply(type.cast(event)));
        return this;
    }

    Stream<Map.Entry<Class<?>, Function<ActaEvent, List<Sentence>>>> entries() {
        return byType.entrySet().stream();
    }
}
