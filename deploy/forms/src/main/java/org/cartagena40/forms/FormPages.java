package org.cartagena40.forms;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.cartagena40.command.Outdated.Conflict;
import org.cartagena40.dashboard.frame.Visit;
import org.cartagena40.dashboard.frame.Visitor.Seat;
import org.cartagena40.events.ActaEvent;
import org.cartagena40.events.MemberState;
import org.cartagena40.events.States;
import org.cartagena40.forms.Foresight.Foreseen;
import org.cartagena40.forms.FormField.Option;
import org.cartagena40.forms.FormView.Change;
import org.cartagena40.forms.FormView.Collision;
import org.cartagena40.forms.FormView.Fault;
import org.jspecify.annotations.Nullable;

/** Puts the page of an act together. */
final class FormPages {

    private final KnownThings known;
    private final Proposals proposals;

    FormPages(KnownThings known, Proposals proposals) {
        this.known = known;
        this.proposals = proposals;
    }

    /**
     * What an act means and what it would put on record.
     *
     * @param events none where a rule refuses it
     */
    record Preview(Map<String, Object> said, List<ActaEvent> events) {}

    /**
     * The form.
     *
     * @param preview what it means so far; null where it is not understood
     * @param problem why it was not recorded; null if nobody refused it
     */
    FormView view(Visit visit, ActPlace place, Sent sent, @Nullable Preview preview, @Nullable Problem problem) {
        ActWords words = new ActWords(visit.words());
        Showing showing = new Showing(words, visit.when(), visit.names(), visit.place());
        List<FormField> fields = fields(visit, words, place, sent, problem);
        Seat seat = Objects.requireNonNull(visit.visitor().seat());
        return new FormView(
                place.form().name(),
                words.title(place.form()),
                words.does(place.form()),
                place.page(),
                sent.key(),
                seat.header(),
                visit.names().of(seat.institution()) + " · " + visit.words().of("capacity", seat.capacity()),
                problem == null || problem.conflict() == null
                        ? sent.revision()
                        : String.valueOf(problem.conflict().revision()),
                about(showing, place),
                known.procedure(place, visit),
                fields,
                problem == null ? null : fault(problem, fields, showing, changes(visit, place, sent, problem)),
                preview == null ? List.of() : showing.all(place.form().name(), preview.said()),
                preview == null ? Foreseen.NOTHING : new Foresight(visit, showing).of(preview.events(), preview.said()),
                sent.typed().values(),
                Binding.binds(place.form()),
                !place.form().permission().to().contains(seat.capacity()));
    }

    private List<FormField> fields(Visit visit, ActWords words, ActPlace place, Sent sent, @Nullable Problem problem) {
        Choices choices = known.choices(visit, place.address());
        FormFields.Names names = () -> states(visit);
        var blank = new FormFields(words, names, choices, sent.typed(), sent.more(), Map.of());
        List<FormField> fields = blank.of(place.form());
        if (problem == null) {
            return fields;
        }
        Map<String, String> errors = new LinkedHashMap<>();
        problem.in(fields).ifPresent(field -> errors.put(field.path(), problem.sentence()));
        return new FormFields(words, names, choices, sent.typed(), sent.more(), errors).of(place.form());
    }

    /** All 33, by the alphabet of the language. */
    static List<Option> states(Visit visit) {
        List<String> ids = States.all().stream().map(MemberState::value).toList();
        return visit.names().sorted(ids).stream()
                .map(id -> new Option(id, visit.names().of(id)))
                .toList();
    }

    private static List<Shown> about(Showing showing, ActPlace place) {
        return place.names().stream()
                .map(name -> Shown.text(
                        showing.words().label(place.form().name(), name),
                        showing.named(place.address().getOrDefault(name, ""))))
                .toList();
    }

    /** Who changed the text after the writer had read it, and when. */
    private List<Change> changes(Visit visit, ActPlace place, Sent sent, Problem problem) {
        if (problem.conflict() == null) {
            return List.of();
        }
        return proposals.since(place, visit, sent.revisionRead()).stream()
                .map(step ->
                        new Change(visit.names().of(step.by()), visit.when().of(step.effective())))
                .toList();
    }

    private static Fault fault(Problem problem, List<FormField> fields, Showing showing, List<Change> changes) {
        var field = problem.in(fields);
        return new Fault(
                problem,
                field.map(FormField::anchor).orElse(null),
                field.map(FormField::label).orElse(null),
                problem.conflict() == null ? null : collision(problem.conflict(), showing, changes));
    }

    private static Collision collision(Conflict conflict, Showing showing, List<Change> changes) {
        List<String> changed = conflict.changed().stream()
                .map(field -> showing.words().label("PriorityContent", field))
                .toList();
        return new Collision(
                String.join(", ", changed),
                changes,
                showing.one(showing.words().words().of("form.standing"), conflict.standing()),
                showing.one(showing.words().words().of("form.yours"), conflict.sent()));
    }
}
