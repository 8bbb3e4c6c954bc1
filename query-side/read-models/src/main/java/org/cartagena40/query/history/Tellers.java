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

    /** The tiers to which each sentence of an event is told, and the sentences. */
    record Teller(Function<ActaEvent, List<Tier>> tiers, Function<ActaEvent, List<Sentence>> words) {}

    private static final List<Tier> EVERYBODY = List.of(Tier.PUBLIC);
    private static final List<Tier> EVERYBODY_AND_MEMBERS = List.of(Tier.PUBLIC, Tier.MEMBERS);

    private final Map<Class<?>, Teller> byType = new LinkedHashMap<>();

    /** An event told to everybody in one sentence. */
    <E extends ActaEvent> Tellers publicly(Class<E> type, Function<E, Phrase> words) {
        return on(type, EVERYBODY, event -> List.of(Provenance.told(Tier.PUBLIC, event, words.apply(event))));
    }

    /**
     * An event told to everybody that follows from an objection. Its act may be the objecting State's, so nothing of
     * actor, principal or sources is told.
     */
    <E extends ActaEvent> Tellers discreetly(Class<E> type, Function<E, Phrase> words) {
        return on(type, EVERYBODY, event -> List.of(Provenance.toldDiscreetly(event, words.apply(event))));
    }

    /** An event told twice: to everybody, and with more to the members. */
    <E extends ActaEvent> Tellers twice(Class<E> type, Function<E, List<Sentence>> words) {
        return on(type, EVERYBODY_AND_MEMBERS, words);
    }

    /** An event told in different words to different tiers; which, its content says. */
    <E extends ActaEvent> Tellers on(Class<E> type, Function<E, List<Sentence>> words) {
        Function<ActaEvent, List<Sentence>> told = event -> words.apply(type.cast(event));
        byType.put(
                type,
                new Teller(
                        event -> told.apply(event).stream().map(Sentence::tier).toList(), told));
        return this;
    }

    /** An event whose tiers are known without making its sentences, which takes much longer. */
    private <E extends ActaEvent> Tellers on(Class<E> type, List<Tier> tiers, Function<E, List<Sentence>> words) {
        byType.put(type, new Teller(event -> tiers, event -> words.apply(type.cast(event))));
        return this;
    }

    Stream<Map.Entry<Class<?>, Teller>> entries() {
        return byType.entrySet().stream();
    }
}
