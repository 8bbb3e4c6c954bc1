package org.cartagena40.command.http;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.cartagena40.command.Rule;
import org.cartagena40.command.decisions.DecisionRule;
import org.cartagena40.command.documents.DocumentRule;
import org.cartagena40.command.mechanism.MechanismRule;
import org.cartagena40.command.meetings.MeetingRule;
import org.cartagena40.command.meetings.MilestoneRule;
import org.cartagena40.command.meetings.RegistrationRule;
import org.cartagena40.command.meetings.SessionRule;
import org.cartagena40.command.membership.MembershipRule;
import org.cartagena40.command.offices.OfficeRule;
import org.cartagena40.command.offices.TaskRule;
import org.cartagena40.command.plan.PlanRule;
import org.cartagena40.command.pledges.PledgeRule;
import org.cartagena40.command.priorities.AdoptionRule;
import org.cartagena40.command.priorities.CycleRule;
import org.cartagena40.command.priorities.ProposalRule;
import org.cartagena40.command.processes.ProcessRule;
import org.cartagena40.command.progress.IndicatorRule;
import org.cartagena40.command.progress.ReportRule;
import org.cartagena40.command.record.RecordRule;
import org.cartagena40.command.silence.SilenceRule;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The rule book, public: every rule that can refuse an act, at the address that the refusal names as its type. */
@RestController
public final class RulePages {

    /** One rule of the book. */
    public record Page(
            String type,
            String rule,
            String clause,
            String sentence,
            String remedy,
            @Nullable String field) {}

    private static final List<Page> BOOK = Stream.<Rule[]>of(
                    MechanismRule.values(),
                    MembershipRule.values(),
                    OfficeRule.values(),
                    TaskRule.values(),
                    SilenceRule.values(),
                    DecisionRule.values(),
                    PlanRule.values(),
                    MeetingRule.values(),
                    MilestoneRule.values(),
                    RegistrationRule.values(),
                    SessionRule.values(),
                    PledgeRule.values(),
                    ProcessRule.values(),
                    RecordRule.values(),
                    DocumentRule.values(),
                    CycleRule.values(),
                    ProposalRule.values(),
                    AdoptionRule.values(),
                    IndicatorRule.values(),
                    ReportRule.values())
            .flatMap(Arrays::stream)
            .map(RulePages::page)
            .toList();

    /** The whole book, in the order of the features. */
    public static List<Page> book() {
        return BOOK;
    }

    @GetMapping("/problems")
    List<Page> all() {
        return BOOK;
    }

    @GetMapping("/problems/{feature}/{slug}")
    ResponseEntity<Page> one(@PathVariable String feature, @PathVariable String slug) {
        String type = "/problems/" + feature + "/" + slug;
        return ResponseEntity.of(
                BOOK.stream().filter(page -> page.type().equals(type)).findFirst());
    }

    private static Page page(Rule rule) {
        var wording = rule.wording();
        return new Page(
                ProblemType.of(rule).toString(),
                rule.name(),
                wording.clause(),
                wording.sentence(),
                wording.remedy(),
                wording.field());
    }
}
