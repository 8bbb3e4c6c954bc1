package org.cartagena40.command.priorities;

import static org.cartagena40.command.priorities.AdoptionRule.ADOPTED_AT_A_MEETING_OR_BY_SILENCE;
import static org.cartagena40.command.priorities.AdoptionRule.ADOPTED_PROPOSALS_STAND;
import static org.cartagena40.command.priorities.AdoptionRule.A_MISSING_REPORT_IS_EXPLAINED;
import static org.cartagena40.command.priorities.AdoptionRule.EACH_CHAPTER_HAS_ITS_NUMBER;
import static org.cartagena40.command.priorities.AdoptionRule.ONLY_HISTORY_ADOPTS_BY_NUMBERS;
import static org.cartagena40.command.priorities.AdoptionRule.ONLY_THE_PRESIDENCY_ADOPTS;
import static org.cartagena40.command.priorities.AdoptionRule.WHAT_IS_NOT_HELD_IS_NAMED;
import static org.cartagena40.command.priorities.CycleRule.PRIORITIES_ARE_NOT_ADOPTED_YET;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.cartagena40.command.Past;
import org.cartagena40.command.Phrase;
import org.cartagena40.command.Standing;
import org.cartagena40.command.plan.Catalogue;
import org.cartagena40.command.plan.PlanOfAction;
import org.cartagena40.events.Capacity;
import org.cartagena40.events.priorities.AdoptedPriority;
import org.cartagena40.events.priorities.PrioritiesAdopted;
import org.cartagena40.events.priorities.PriorityContent;
import org.cartagena40.events.priorities.PriorityCycleOpened;
import org.cartagena40.events.priorities.PriorityEvent;
import org.cartagena40.events.priorities.PriorityId;

/**
 * Decides whether the members' adoption of priorities enters the record: with their decision, in exactly the numbers of
 * the cycle, after a report or with the reason why there is none (X13, X14, F14, F16).
 */
final class Adopting {

    private Adopting() {}

    static List<PriorityEvent> decide(AdoptPriorities command, PriorityCycle cycle, Standing standing, Past past) {
        boolean history = command.actsAs(Capacity.RECORD);
        ONLY_THE_PRESIDENCY_ADOPTS.check(history || standing.mechanism().presidedBy(command));
        PriorityCycleOpened opened = cycle.open();
        PRIORITIES_ARE_NOT_ADOPTED_YET.check(
                cycle.adopted() == null, () -> Phrase.of("adopted-by", Objects.requireNonNull(cycle.adopted())));
        Resolution resolution = resolution(command, past);
        ONLY_HISTORY_ADOPTS_BY_NUMBERS.check(history || !command.priorities().isEmpty());
        boolean titled = !command.priorities().isEmpty();
        WHAT_IS_NOT_HELD_IS_NAMED.check(titled == (command.notHeld() == null)
                && titled == command.counts().isEmpty());
        List<AdoptedPriority> adopted = adopted(command.priorities(), cycle);
        Counts counts = titled ? Counts.ofAdopted(adopted) : Counts.stated(command.counts());
        checkCounts(counts, opened, PlanOfAction.of(opened.plan(), past).catalogue());
        checkReport(command, cycle, resolution, past);
        return List.of(new PrioritiesAdopted(
                command.cycle(),
                resolution.decision(),
                resolution.meeting(),
                resolution.procedure(),
                counts.asList(),
                adopted,
                command.notHeld(),
                command.noReportReason(),
                resolution.effective(),
                command.act()));
    }

    private static Resolution resolution(AdoptPriorities command, Past past) {
        Optional<Resolution> found = Optional.ofNullable(command.decision()).flatMap(id -> Resolution.of(id, past));
        ADOPTED_AT_A_MEETING_OR_BY_SILENCE.check(
                found.isPresent(),
                () -> command.decision() == null
                        ? Phrase.of("no-decision")
                        : Phrase.of("no-such-decision", command.decision()));
        return found.orElseThrow();
    }

    /** Each with its place within its chapter, in the order given. */
    private static List<AdoptedPriority> adopted(List<PriorityId> ids, PriorityCycle cycle) {
        Map<Integer, Integer> places = new LinkedHashMap<>();
        List<AdoptedPriority> adopted = new ArrayList<>();
        for (PriorityId id : ids) {
            Optional<Proposal> proposal = cycle.standing(id);
            boolean again = adopted.stream().anyMatch(one -> one.proposal().equals(id));
            ADOPTED_PROPOSALS_STAND.check(
                    proposal.isPresent() && !again, () -> Phrase.of(again ? "proposal-twice" : "no-proposal", id));
            PriorityContent content = proposal.orElseThrow().content();
            int place = places.merge(content.chapter(), 1, Integer::sum);
            adopted.add(new AdoptedPriority(content.chapter(), place, id, content.title()));
        }
        return adopted;
    }

    private static void checkCounts(Counts counts, PriorityCycleOpened cycle, Catalogue catalogue) {
        boolean exact = counts.chapters().equals(catalogue.thematic())
                && counts.each(cycle.perThematicChapter())
                && counts.total() == cycle.total();
        EACH_CHAPTER_HAS_ITS_NUMBER.check(exact, () -> counts.beside(cycle, catalogue.thematic()));
    }

    /** History does not always say whether there was one; then nothing is asked. */
    private static void checkReport(AdoptPriorities command, PriorityCycle cycle, Resolution resolution, Past past) {
        boolean presented = cycle.reports().stream().anyMatch(report -> resolution.cameAfter(report, past));
        boolean explained =
                command.noReportReason() != null && !command.noReportReason().isBlank();
        A_MISSING_REPORT_IS_EXPLAINED.check(
                presented != explained || (command.actsAs(Capacity.RECORD) && !explained),
                () -> Phrase.of(presented ? "report-and-reason" : "no-report"));
    }
}
