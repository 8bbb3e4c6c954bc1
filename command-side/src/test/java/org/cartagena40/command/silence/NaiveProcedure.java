package org.cartagena40.command.silence;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.cartagena40.events.MemberState;
import org.jspecify.annotations.Nullable;

/**
 * The silence rules once more, as a clerk with a notebook would keep them: a list of lines, read from the top for every
 * question. It shares nothing with the deciders, is slow on purpose, and answers with the kinds of the events or with
 * nothing at all when it refuses.
 */
final class NaiveProcedure {

    private record Line(String what, @Nullable MemberState who) {}

    private final boolean terminal;
    private final List<Line> notebook = new ArrayList<>();
    private final Set<MemberState> kept = new LinkedHashSet<>();
    private Instant deadline;
    private Instant withdrawnAt = Instant.MAX;

    NaiveProcedure(boolean terminal, Instant deadline) {
        this.terminal = terminal;
        this.deadline = deadline;
    }

    Optional<List<String>> object(MemberState who, Instant received) {
        if (has("withdrawn") && !received.isBefore(withdrawnAt)) {
            return Optional.empty();
        }
        if (has("withdrawn")) {
            kept.add(who);
            return Optional.of(List.of("ObjectionArrivedAfterConclusion"));
        }
        if (!received.isBefore(deadline)) {
            kept.add(who);
            return Optional.of(List.of("ObjectionArrivedLate"));
        }
        if (has("adopted")) {
            kept.add(who);
            write("doubt", null);
            return Optional.of(List.of("ObjectionArrivedAfterConclusion", "OutcomeFlagged"));
        }
        if (has("broken at the deadline")) {
            kept.add(who);
            return Optional.of(List.of("ObjectionArrivedAfterConclusion"));
        }
        if (standing().contains(who)) {
            return Optional.empty();
        }
        boolean first = !has("objected");
        write("objected", who);
        return Optional.of(
                terminal && first ? List.of("ObjectionRaised", "SilenceBroken") : List.of("ObjectionRaised"));
    }

    Optional<List<String>> takeBack(MemberState who, Instant received) {
        if (!standing().contains(who) && !kept.contains(who)) {
            return Optional.empty();
        }
        boolean inTime = received.isBefore(deadline) && standing().contains(who);
        if (!inTime) {
            kept.remove(who);
        }
        if (inTime) {
            write("took back", who);
        }
        if (inTime && has("broken at the deadline")) {
            write("doubt", null);
            return Optional.of(List.of("ObjectionWithdrawn", "OutcomeFlagged"));
        }
        return Optional.of(List.of("ObjectionWithdrawn"));
    }

    Optional<List<String>> extend(Instant later, Instant received) {
        boolean twice =
                notebook.stream().filter(line -> line.what().equals("extended")).count() == 2;
        boolean objectedTo = (terminal ? has("objected") : !standing().isEmpty()) || !kept.isEmpty();
        if (over() || objectedTo || twice || !received.isBefore(deadline) || !later.isAfter(deadline)) {
            return Optional.empty();
        }
        deadline = later;
        write("extended", null);
        return Optional.of(List.of("DeadlineExtended"));
    }

    Optional<List<String>> withdrawText(Instant received) {
        if (over() || !received.isBefore(deadline)) {
            return Optional.empty();
        }
        withdrawnAt = received;
        write("withdrawn", null);
        return Optional.of(List.of("TextWithdrawn"));
    }

    Optional<List<String>> conclude(boolean interrupted, Instant received) {
        if (over()) {
            return Optional.of(List.of());
        }
        if (Duration.between(deadline, received).compareTo(Duration.ofSeconds(2)) < 0) {
            return Optional.empty();
        }
        if (!standing().isEmpty()) {
            write("broken at the deadline", null);
            return Optional.of(List.of("SilenceBroken"));
        }
        write("adopted", null);
        if (interrupted) {
            write("doubt", null);
            return Optional.of(List.of("SilenceLapsed", "OutcomeFlagged"));
        }
        return Optional.of(List.of("SilenceLapsed"));
    }

    /** What became of the text, in the words of the record. */
    String outcome() {
        if (has("withdrawn")) {
            return "WITHDRAWN";
        }
        if (has("adopted")) {
            return "ADOPTED";
        }
        boolean broken = terminal ? has("objected") : has("broken at the deadline");
        return broken ? "BROKEN" : "NONE_YET";
    }

    boolean inDoubt() {
        return has("doubt");
    }

    Instant deadline() {
        return deadline;
    }

    /** The States whose last line says that they objected. */
    Set<MemberState> standing() {
        Set<MemberState> states = new LinkedHashSet<>();
        for (Line line : notebook) {
            if (line.who() != null && line.what().equals("objected")) {
                states.add(line.who());
            } else if (line.who() != null) {
                states.remove(line.who());
            }
        }
        return states;
    }

    private boolean over() {
        return !outcome().equals("NONE_YET");
    }

    private boolean has(String what) {
        return notebook.stream().anyMatch(line -> line.what().equals(what));
    }

    private void write(String what, @Nullable MemberState who) {
        notebook.add(new Line(what, who));
    }
}
