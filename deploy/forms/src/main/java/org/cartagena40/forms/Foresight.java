package org.cartagena40.forms;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.cartagena40.dashboard.frame.Visit;
import org.cartagena40.events.ActaEvent;
import org.cartagena40.events.MemberState;
import org.cartagena40.events.silence.ProcedureOpened;
import org.cartagena40.query.history.Sentence;
import org.cartagena40.query.history.Telling;
import org.cartagena40.query.views.Reader;

/**
 * Tells beforehand what an act would put on record: in the sentences of the history, as far as its sender will read them,
 * and what others can do or not do from then on.
 */
record Foresight(Visit visit, Showing showing) {

    /**
     * What is foreseen.
     *
     * @param sentences of the events, in their order and in the language of the page
     * @param facts that the record adds to what was filled in
     */
    public record Foreseen(List<String> sentences, List<Shown> facts) {

        static final Foreseen NOTHING = new Foreseen(List.of(), List.of());
    }

    Foreseen of(List<ActaEvent> events, Map<String, Object> said) {
        return new Foreseen(
                events.stream().map(this::sentence).toList(),
                events.stream().flatMap(event -> facts(event, said).stream()).toList());
    }

    private String sentence(ActaEvent event) {
        Reader reader = visit.question().reader();
        List<Sentence> all = Telling.of(event);
        Sentence told = all.stream()
                .filter(sentence -> reader.sees(sentence.tier(), event.act().principal()))
                .reduce(all.get(0), (wider, narrower) -> narrower);
        return visit.words().locale().getLanguage().equals("en") ? told.en() : told.es();
    }

    private List<Shown> facts(ActaEvent event, Map<String, Object> said) {
        return event instanceof ProcedureOpened opened ? facts(opened, said) : List.of();
    }

    private List<Shown> facts(ProcedureOpened opened, Map<String, Object> said) {
        List<Shown> facts = new ArrayList<>();
        Instant deadline = opened.deadline().instant();
        facts.add(text("form.open-for", visit.when().leftInWords(Duration.between(visit.asOf(), deadline))));
        facts.add(text(
                "form.roll",
                visit.words()
                        .of(
                                "form.roll.of",
                                opened.entitled().size(),
                                opened.addressees().size())));
        List<String> others = opened.addressees().stream()
                .filter(state -> !opened.entitled().contains(state))
                .map(state -> without(opened, state))
                .toList();
        if (!others.isEmpty()) {
            facts.add(text("form.roll.not", String.join("; ", others)));
        }
        facts.add(text("form.silent", visit.words().of("form.silent." + opened.objectionPolicy())));
        Map.of("disclosure", opened.disclosure(), "objectionPolicy", opened.objectionPolicy())
                .forEach((name, value) -> {
                    if (!said.containsKey(name)) {
                        facts.add(showing.one(showing.words().label("OpenSilenceProcedure", name), value));
                    }
                });
        return facts;
    }

    private String without(ProcedureOpened opened, MemberState state) {
        String why = state.equals(opened.subject().invited()) ? "form.roll.invited" : "form.roll.presides";
        return visit.words().of(why, visit.names().of(state.value()));
    }

    private Shown text(String label, String text) {
        return Shown.text(visit.words().of(label), text);
    }
}
