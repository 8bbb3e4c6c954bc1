package org.cartagena40.dashboard.silence;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cartagena40.dashboard.frame.Visit;
import org.cartagena40.events.MemberState;
import org.cartagena40.events.States;
import org.cartagena40.events.Zones;
import org.cartagena40.query.notices.NoticeOnRecord;
import org.cartagena40.query.silence.SilenceProcedure;
import org.cartagena40.query.silence.SilenceProcedure.Objection;
import org.cartagena40.query.silence.SilenceProcedure.Statement;
import org.jspecify.annotations.Nullable;

/**
 * The 33 States of a procedure by the alphabet of the page's language: who could object, and which acts there were, as
 * far as this reader may know them. A State without an act has no mark but its name.
 */
public record Roll(List<Entry> entries, int entitled, int notEntitled, int statements, int receipts) {

    private static final double INNER = 76;
    private static final double OUTER = 92;
    private static final double OUTER_LEFT_OUT = 86;

    /** A State, what is told of it, and its tick in the ring. */
    public record Entry(String state, String name, String css, List<String> notes, boolean own, Tick tick) {

        /** Whether it made an objection that is on record, with effect or without. */
        public boolean objected() {
            return css.equals("obj") || css.equals("late");
        }
    }

    /** A line of the ring. */
    public record Tick(String css, String x1, String y1, String x2, String y2) {}

    static Roll of(SilenceProcedure procedure, @Nullable NoticeOnRecord opening, Visit visit) {
        Notes notes = new Notes(procedure, opening, visit);
        List<String> states = States.all().stream()
                .map(MemberState::value)
                .sorted(visit.names().byName())
                .toList();
        List<Entry> entries = IntStream.range(0, states.size())
                .mapToObj(place -> notes.entry(states.get(place), place, states.size()))
                .toList();
        int entitled = procedure.frozen().entitled().size();
        return new Roll(
                entries,
                entitled,
                states.size() - entitled,
                procedure.statements().size(),
                opening == null ? 0 : opening.acknowledged());
    }

    /** Full for an objection that stood, hollow for one without effect: withdrawn, or come late (rules 5 and 20). */
    static String mark(@Nullable Objection last, boolean entitled) {
        if (last != null) {
            return last.step().equals("RAISED") ? "obj" : "late";
        }
        return entitled ? "" : "out";
    }

    private static Tick tick(String css, int place, int of) {
        double angle = 2 * Math.PI * place / of;
        double end = css.equals("out") ? OUTER_LEFT_OUT : OUTER;
        double begin = css.equals("out") ? INNER + 4 : INNER;
        return new Tick(
                css, at(angle, begin, true), at(angle, begin, false), at(angle, end, true), at(angle, end, false));
    }

    private static String at(double angle, double radius, boolean x) {
        return "%.1f".formatted(100 + radius * (x ? Math.sin(angle) : -Math.cos(angle)));
    }

    /** What is told of each State. */
    private static final class Notes {

        private final SilenceProcedure procedure;
        private final Visit visit;
        private final Set<String> entitled;
        private final Map<String, Objection> objected = new HashMap<>();
        private final Map<String, Statement> stated = new HashMap<>();
        private final Map<String, Instant> received = new HashMap<>();

        Notes(SilenceProcedure procedure, @Nullable NoticeOnRecord opening, Visit visit) {
            this.procedure = procedure;
            this.visit = visit;
            this.entitled = new HashSet<>(procedure.frozen().entitled());
            procedure.objectionsReceived().shown().stream()
                    .sorted(Comparator.comparingLong(Objection::position))
                    .forEach(act -> objected.put(act.state(), act));
            procedure.statements().forEach(act -> stated.put(act.state(), act));
            if (opening != null) {
                opening.receipts().forEach(receipt -> received.put(receipt.state(), receipt.at()));
            }
        }

        Entry entry(String state, int place, int of) {
            String css = mark(objected.get(state), entitled.contains(state));
            return new Entry(
                    state,
                    visit.names().of(state),
                    css,
                    notes(state),
                    visit.visitor().delegateOf(state),
                    tick(css, place, of));
        }

        private List<String> notes(String state) {
            return Stream.of(leftOut(state), objection(state), statement(state), receipt(state))
                    .filter(note -> !note.isEmpty())
                    .toList();
        }

        private String receipt(String state) {
            Instant at = received.get(state);
            return at == null
                    ? ""
                    : visit.words().of("roll.received", visit.when().brief(at, Zones.SANTIAGO));
        }

        private String leftOut(String state) {
            if (entitled.contains(state)) {
                return "";
            }
            boolean invited = state.equals(procedure.frozen().invited());
            boolean opened = state.equals(procedure.frozen().openedBy());
            return visit.words().of(invited ? "roll.invited" : opened ? "roll.opened" : "roll.not-entitled");
        }

        private String objection(String state) {
            Objection act = objected.get(state);
            return act == null
                    ? ""
                    : visit.words()
                            .of(
                                    "roll.step." + act.step(),
                                    visit.when().of(act.receivedAt()).text());
        }

        private String statement(String state) {
            Statement act = stated.get(state);
            return act == null
                    ? ""
                    : visit.words()
                            .of("roll.stated", visit.when().of(act.receivedAt()).text());
        }
    }
}
