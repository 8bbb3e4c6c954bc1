package org.cartagena40.dashboard.offices;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.cartagena40.dashboard.frame.Visit;
import org.cartagena40.dashboard.words.Dated;
import org.cartagena40.events.offices.Office;
import org.cartagena40.query.offices.Offices;
import org.cartagena40.query.offices.Offices.Designation;
import org.cartagena40.query.offices.Offices.Holding;
import org.cartagena40.query.offices.Offices.HoldingStatus;
import org.cartagena40.query.offices.Offices.Invitation;
import org.cartagena40.query.offices.Task;
import org.jspecify.annotations.Nullable;

/**
 * The offices, each with all its holdings, and the way to a term of the Vice-Presidency.
 *
 * @param invitations the latest first, likewise designations and tasks
 */
public record OfficesView(
        List<Chair> chairs, List<Invited> invitations, List<Designated> designations, List<Tasked> tasks) {

    /** An office: who certainly or possibly holds it, and who did or will. */
    public record Chair(Office office, List<Term> now, List<Term> others) {

        public boolean vacant() {
            return now.isEmpty();
        }
    }

    /**
     * A holding.
     *
     * @param until its end, planned or come; null where none is known
     * @param state the holder, where it is a State
     */
    public record Term(
            Holding holding,
            Dated since,
            @Nullable Dated until,
            @Nullable String state,
            boolean possible,
            boolean sample) {}

    /** An invitation with its dates. */
    public record Invited(
            Invitation invitation, Dated at, @Nullable Dated since) {}

    /** A State that the members kept silence on. */
    public record Designated(Designation designation, Dated start, Dated end) {}

    /** A task with its dates. */
    public record Tasked(Task task, Dated since, @Nullable Dated statusSince) {}

    static OfficesView of(Offices offices, List<Task> tasks, Visit visit) {
        var when = visit.when();
        return new OfficesView(
                Arrays.stream(Office.values())
                        .map(office -> chair(office, offices.holdings(), visit))
                        .toList(),
                latestFirst(offices.invitations().stream()
                        .map(one -> new Invited(
                                one,
                                when.of(one.invitedAt()),
                                one.statusSince() == null ? null : when.of(one.statusSince())))
                        .toList()),
                latestFirst(offices.designations().stream()
                        .map(one -> new Designated(one, day(one.start(), visit), day(one.end(), visit)))
                        .toList()),
                latestFirst(tasks.stream().map(task -> tasked(task, visit)).toList()));
    }

    /** Who holds each office, and what led or may lead to a term, in words. */
    Map<String, String> says(Visit visit) {
        Map<String, String> says = new LinkedHashMap<>();
        chairs.forEach(chair -> says.put(
                chair.office().name(), chair.vacant() ? visit.words().of("office.vacant") : holders(chair, visit)));
        says.put("tasks", visit.words().of("offices.later.tasks", tasks.size()));
        says.put("invitations", visit.words().of("offices.later.invitations", invitations.size()));
        return says;
    }

    private static String holders(Chair chair, Visit visit) {
        return chair.now().stream()
                .map(term -> {
                    String name = visit.names().of(term.holding().holder());
                    return term.possible() ? visit.words().of("possibly", name) : name;
                })
                .collect(Collectors.joining("; "));
    }

    private static Chair chair(Office office, List<Holding> holdings, Visit visit) {
        List<Holding> all = holdings.stream()
                .filter(one -> one.office().equals(office.name()))
                .sorted(Comparator.comparing(Holding::status))
                .toList();
        Predicate<Holding> now =
                one -> one.status() == HoldingStatus.HELD || one.status() == HoldingStatus.POSSIBLY_HELD;
        return new Chair(office, terms(all, now, visit), terms(all, now.negate(), visit));
    }

    private static List<Term> terms(List<Holding> all, Predicate<Holding> which, Visit visit) {
        return all.stream().filter(which).map(one -> term(one, visit)).toList();
    }

    private static Term term(Holding one, Visit visit) {
        return new Term(
                one,
                one.start() == null ? visit.when().of(one.effective()) : day(one.start(), visit),
                one.ended() != null ? visit.when().of(one.ended()) : one.end() == null ? null : day(one.end(), visit),
                one.holder().length() == 2 ? one.holder() : null,
                one.status() == HoldingStatus.POSSIBLY_HELD,
                one.origin().equals("SAMPLE"));
    }

    private static Tasked tasked(Task task, Visit visit) {
        return new Tasked(
                task,
                visit.when().of(task.since()),
                task.statusSince() == null ? null : visit.when().of(task.statusSince()));
    }

    private static Dated day(LocalDate day, Visit visit) {
        return visit.when().day(day.toString());
    }

    private static <T> List<T> latestFirst(List<T> inOrder) {
        List<T> latest = new ArrayList<>(inOrder);
        Collections.reverse(latest);
        return latest;
    }
}
