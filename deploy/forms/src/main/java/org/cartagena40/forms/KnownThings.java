package org.cartagena40.forms;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.cartagena40.dashboard.frame.Visit;
import org.cartagena40.dashboard.silence.Countdown;
import org.cartagena40.events.Institution;
import org.cartagena40.forms.FormField.Option;
import org.cartagena40.forms.FormView.OnProcedure;
import org.cartagena40.query.decisions.DecisionQueries;
import org.cartagena40.query.documents.DocumentQueries;
import org.cartagena40.query.documents.WindowQueries;
import org.cartagena40.query.meetings.MeetingQueries;
import org.cartagena40.query.meetings.MilestoneQueries;
import org.cartagena40.query.membership.MembershipQueries;
import org.cartagena40.query.offices.OfficeQueries;
import org.cartagena40.query.offices.TaskQueries;
import org.cartagena40.query.plan.PlanQueries;
import org.cartagena40.query.priorities.PriorityQueries;
import org.cartagena40.query.progress.IndicatorQueries;
import org.cartagena40.query.silence.ProcedureSummary;
import org.cartagena40.query.silence.SilenceProcedure;
import org.cartagena40.query.silence.SilenceQueries;
import org.cartagena40.query.views.NotOnRecord;
import org.cartagena40.query.views.Paging;
import org.cartagena40.query.views.Question;
import org.jspecify.annotations.Nullable;

/**
 * What is on record that an act can name, as far as its writer may read it: proposed where an id is asked for, the newest
 * first. Nothing is checked against it.
 */
public final class KnownThings {

    private static final Paging NEWEST = Paging.of(100, null, true);

    private final SilenceQueries procedures;
    private final PlanQueries plan;
    private final PriorityQueries priorities;
    private final Map<String, Function<Question, Stream<Option>>> lists;

    /** The queries that are asked. */
    public record Queries(
            SilenceQueries procedures,
            DecisionQueries decisions,
            MeetingQueries meetings,
            MilestoneQueries milestones,
            DocumentQueries documents,
            WindowQueries windows,
            OfficeQueries offices,
            TaskQueries tasks,
            MembershipQueries members,
            PlanQueries plan,
            PriorityQueries priorities,
            IndicatorQueries indicators) {}

    public KnownThings(Queries queries) {
        this.procedures = queries.procedures;
        this.plan = queries.plan;
        this.priorities = queries.priorities;
        this.lists = Map.ofEntries(
                Map.entry(
                        "ProcedureId",
                        asked -> options(
                                queries.procedures
                                        .procedures(asked, null, NEWEST)
                                        .items(),
                                one -> new Option(one.procedure(), one.title()))),
                Map.entry(
                        "DecisionId",
                        asked -> options(
                                queries.decisions.decisions(asked, null, NEWEST).items(),
                                one -> new Option(one.decision(), String.valueOf(one.number())))),
                Map.entry(
                        "MeetingId",
                        asked ->
                                options(queries.meetings.meetings(asked, NEWEST).items(), one -> same(one.meeting()))),
                Map.entry(
                        "MilestoneId",
                        asked -> options(
                                queries.milestones.milestones(asked, NEWEST).items(), one -> same(one.milestone()))),
                Map.entry(
                        "DocumentId",
                        asked -> options(
                                queries.documents.documents(asked, NEWEST).items(),
                                one -> new Option(one.document(), one.title().text()))),
                Map.entry(
                        "WindowId",
                        asked -> options(queries.windows.windows(asked, NEWEST).items(), one -> same(one.window()))),
                Map.entry(
                        "InvitationId",
                        asked -> options(
                                queries.offices.offices(asked).invitations(),
                                one -> new Option(one.invitation(), one.invited()))),
                Map.entry(
                        "TermId",
                        asked -> options(
                                queries.offices.offices(asked).holdings().stream()
                                        .filter(one -> one.term() != null)
                                        .toList(),
                                one -> new Option(String.valueOf(one.term()), one.holder()))),
                Map.entry(
                        "TaskId",
                        asked -> options(
                                queries.tasks.tasks(asked, null, NEWEST).items(),
                                one -> new Option(one.task(), one.description()))),
                Map.entry(
                        "AccreditationId",
                        asked -> options(
                                queries.members.accreditations(asked, NEWEST).items(),
                                one -> new Option(one.accreditation(), one.institution() + " " + one.capacity()))),
                Map.entry(
                        "PlanId",
                        asked -> Stream.of(
                                same(queries.plan.catalogue(asked).plan().plan()))),
                Map.entry(
                        "CycleId",
                        asked ->
                                options(queries.priorities.cycles(asked, NEWEST).items(), one -> same(one.cycle()))),
                Map.entry(
                        "IndicatorId",
                        asked -> options(
                                queries.indicators.indicators(asked, NEWEST).items(),
                                one -> new Option(one.indicator(), one.name().text()))));
    }

    /** @param address what the act is on, which says what some lists can hold */
    Choices choices(Visit visit, Map<String, String> address) {
        KnownParts parts = new KnownParts(plan, priorities, procedures, visit, address);
        return (type, name) -> type == Institution.class
                ? bodies(visit)
                : onRecord(lists.getOrDefault(type.getSimpleName(), asked -> parts.of(type, name)), visit.present());
    }

    private static List<Option> onRecord(Function<Question, Stream<Option>> list, Question asked) {
        try {
            return list.apply(asked).toList();
        } catch (NotOnRecord nothing) {
            return List.of();
        }
    }

    /** The procedure in whose course the act is; null if it is none such. */
    @Nullable
    OnProcedure procedure(ActPlace place, Visit visit) {
        String id = place.address().get("procedure");
        try {
            return id == null ? null : on(procedures.procedure(visit.present(), id), visit);
        } catch (NotOnRecord nothing) {
            return null;
        }
    }

    private static OnProcedure on(SilenceProcedure procedure, Visit visit) {
        ProcedureSummary sum = procedure.summary();
        return new OnProcedure(
                sum.procedure(),
                sum.title(),
                Countdown.of(sum, visit),
                sum.ofEntitled(),
                sum.objections(),
                procedure.frozen().disclosure(),
                procedure.frozen().objectionPolicy());
    }

    private static List<Option> bodies(Visit visit) {
        return FormPages.states(visit);
    }

    private static <T> Stream<Option> options(List<T> items, Function<T, Option> option) {
        return items.stream().map(option);
    }

    private static Option same(String id) {
        return new Option(id, id);
    }
}
