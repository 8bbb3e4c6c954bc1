package org.cartagena40.command.http;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.cartagena40.command.Rule;
import org.cartagena40.command.Wordings;
import org.cartagena40.command.contents.ContentRule;
import org.cartagena40.command.decisions.DecisionRule;
import org.cartagena40.command.documents.DocumentRule;
import org.cartagena40.command.documents.WindowRule;
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

/**
 * The rule book, public: every rule that can refuse an act, at the address that the refusal names as its type, in the
 * language that the request prefers.
 */
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

    private static final List<Rule> RULES = Stream.<Rule[]>of(
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
                    WindowRule.values(),
                    ContentRule.values(),
                    CycleRule.values(),
                    ProposalRule.values(),
                    AdoptionRule.values(),
                    IndicatorRule.values(),
                    ReportRule.values())
            .flatMap(Arrays::stream)
            .toList();

    /** Every rule, in the order of the features. */
    public static List<Rule> rules() {
        return RULES;
    }

    /** The whole book in a language. */
    public static List<Page> book(Locale language) {
        return RULES.stream().map(rule -> page(rule, language)).toList();
    }

    @GetMapping("/problems")
    ResponseEntity<List<Page>> all(HttpServletRequest request) {
        Locale language = AskedLanguage.of(request);
        return AskedLanguage.answer(200, language).body(book(language));
    }

    @GetMapping("/problems/{feature}/{slug}")
    ResponseEntity<Page> one(@PathVariable String feature, @PathVariable String slug, HttpServletRequest request) {
        String type = "/problems/" + feature + "/" + slug;
        Locale language = AskedLanguage.of(request);
        return RULES.stream()
                .filter(rule -> ProblemType.of(rule).toString().equals(type))
                .findFirst()
                .map(rule -> AskedLanguage.answer(200, language).body(page(rule, language)))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    private static Page page(Rule rule, Locale language) {
        var wording = Wordings.of(rule, language);
        return new Page(
                ProblemType.of(rule).toString(),
                rule.name(),
                wording.clause(),
                wording.sentence(),
                wording.remedy(),
                wording.field());
    }
}
