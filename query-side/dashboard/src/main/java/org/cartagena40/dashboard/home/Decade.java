package org.cartagena40.dashboard.home;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.cartagena40.dashboard.frame.Visit;
import org.cartagena40.dashboard.words.Dated;
import org.cartagena40.events.EffectiveTime;
import org.cartagena40.events.Zones;
import org.cartagena40.query.meetings.MeetingSummary;
import org.cartagena40.query.offices.Offices.Holding;
import org.cartagena40.query.priorities.Cycle;
import org.cartagena40.query.state.GovernanceState;
import org.cartagena40.query.views.Effective;

/**
 * The decade of the plan as rows of text with a bar beneath: full where it is certain, hatched where it is possible, pale
 * for what is to come. The same stands in a table.
 */
public record Decade(int from, int to, List<Integer> years, String today, List<Line> lines) {

    private static final int FIRST = 2024;
    private static final int LAST = 2034;

    /** A row: what, from when until when, and its bars. */
    public record Line(String what, String who, Dated since, Dated until, List<Bar> bars) {}

    /** A part of a bar, in percent of the decade. */
    public record Bar(String css, String x, String width) {}

    static Decade of(GovernanceState state, Visit visit) {
        List<Line> lines = new ArrayList<>();
        state.offices().forEach(office -> office.certain().forEach(one -> lines.add(holding(one, visit))));
        state.offices().forEach(office -> office.possible().forEach(one -> lines.add(holding(one, visit))));
        if (state.prioritiesInForce() != null) {
            lines.add(priorities(state.prioritiesInForce(), visit));
        }
        state.nextMeetings().forEach(meeting -> meeting(meeting, visit).ifPresent(lines::add));
        List<Integer> years = IntStream.rangeClosed(FIRST, LAST).boxed().toList();
        return new Decade(FIRST, LAST, years, percent(place(visit.asOf())), lines);
    }

    private static Line holding(Holding holding, Visit visit) {
        EffectiveTime began = holding.effective().time();
        Instant end = holding.end() == null ? endOfDecade() : Zones.startOf(holding.end());
        boolean openEnded = holding.end() == null && !holding.office().equals("VICE_PRESIDENCY");
        List<Bar> bars = bars(began, holding.end() == null && !openEnded ? visit.asOf() : end, visit.asOf());
        return new Line(
                visit.words().of("office." + holding.office()),
                visit.names().of(holding.holder()),
                holding.start() == null
                        ? visit.when().of(holding.effective())
                        : visit.when().day(holding.start().toString()),
                holding.end() == null
                        ? visit.when().notStated()
                        : visit.when().day(holding.end().toString()),
                bars);
    }

    private static Line priorities(Cycle cycle, Visit visit) {
        Instant end = Zones.startOf(LocalDate.of(cycle.toYear() + 1, 1, 1));
        return new Line(
                visit.words().of("home.decade.priorities"),
                cycle.fromYear() + "–" + cycle.toYear(),
                visit.when().of(cycle.effective()),
                visit.when().of(Effective.of(EffectiveTime.in(Year.of(cycle.toYear())))),
                bars(cycle.effective().time(), end, visit.asOf()));
    }

    private static Optional<Line> meeting(MeetingSummary meeting, Visit visit) {
        if (meeting.plan() == null) {
            return Optional.empty();
        }
        EffectiveTime when = meeting.plan().date().time();
        Dated date = visit.when().lasting(meeting.plan().date());
        String title = meeting.title() == null ? "" : meeting.title().text();
        Bar bar = new Bar(
                "maybe",
                percent(when.possibleFrom().map(Decade::place).orElse(0.0)),
                width(
                        when.possibleFrom().map(Decade::place).orElse(0.0),
                        when.certainFrom().map(Decade::place).orElse(100.0)));
        return Optional.of(
                new Line(visit.words().of("meeting.kind." + meeting.kind()), title, date, date, List.of(bar)));
    }

    /** Possible before it is certain, certain until today, to come until its end. */
    private static List<Bar> bars(EffectiveTime began, Instant end, Instant today) {
        double certain = began.certainFrom().map(Decade::place).orElse(place(today));
        double possible =
                began.possibleFrom().map(Decade::place).orElse(place(Zones.startOf(LocalDate.of(2024, 12, 12))));
        double now = place(today);
        List<Bar> bars = new ArrayList<>();
        add(bars, "maybe", possible, Math.min(certain, place(end)));
        add(bars, "bar", certain, Math.min(now, place(end)));
        add(bars, "ahead", Math.max(now, certain), place(end));
        return bars;
    }

    private static void add(List<Bar> bars, String css, double from, double to) {
        if (to > from) {
            bars.add(new Bar(css, percent(from), width(from, to)));
        }
    }

    private static Instant endOfDecade() {
        return Zones.startOf(LocalDate.of(LAST + 1, 1, 1));
    }

    private static double place(Instant at) {
        double start = Zones.startOf(LocalDate.of(FIRST, 1, 1)).getEpochSecond();
        double whole = endOfDecade().getEpochSecond() - start;
        return Math.max(0, Math.min(100, 100 * (at.getEpochSecond() - start) / whole));
    }

    private static String width(double from, double to) {
        return percent(Math.max(0.7, to - from));
    }

    private static String percent(double place) {
        return "%.2f%%".formatted(place);
    }
}
