package org.cartagena40.command.progress;

import static org.cartagena40.command.progress.ReportRule.A_STATE_REPORTS_FOR_ITSELF;
import static org.cartagena40.command.progress.ReportRule.ONLY_THE_SECRETARIAT_REPORTS_FOR_ITSELF_AS_SUCH;
import static org.cartagena40.command.progress.ReportRule.REPORTING_STATE_IS_A_MEMBER;
import static org.cartagena40.command.progress.ReportRule.REPORT_FOR_ANOTHER_CITES_ITS_SOURCE;
import static org.cartagena40.command.progress.ReportRule.SCOPE_IS_COMPLETE;
import static org.cartagena40.command.progress.ReportRule.THE_VICE_PRESIDENCY_REPORTS_ON_PROGRAMMES_IT_LEADS;

import java.util.Objects;
import org.cartagena40.command.Phrase;
import org.cartagena40.command.Standing;
import org.cartagena40.command.mechanism.Mechanism;
import org.cartagena40.events.Act;
import org.cartagena40.events.Capacity;
import org.cartagena40.events.Evidence;
import org.cartagena40.events.Institution;
import org.cartagena40.events.MemberState;
import org.cartagena40.events.progress.Level;
import org.cartagena40.events.progress.Scope;
import org.jspecify.annotations.Nullable;

/**
 * Decides who may report for whom, and for whom the act then is: a State for itself and its cities, an office for any
 * other body with the source cited, the Vice-Presidency likewise for a programme that it leads (R153, R155).
 */
final class Reporter {

    private Reporter() {}

    /** The act of a body that reports, where it is on no programme. */
    static Act of(Reported command, Standing standing) {
        return of(command, standing, null);
    }

    /**
     * The act of a body that reports.
     *
     * @param programme that of the action that is reported on, as far as that is stated
     */
    static Act of(Reported command, Standing standing, @Nullable Integer programme) {
        checkScope(command.scope());
        Mechanism mechanism = standing.mechanism();
        if (command.actsAs(Capacity.RECORD)) {
            return command.act();
        }
        if (mechanism.servedBy(command) || mechanism.presidedBy(command)) {
            return ofAnOffice(command, mechanism);
        }
        return command.actsAs(Capacity.VICE_PRESIDENCY)
                ? ofTheVicePresidency(command, mechanism, programme)
                : ofAState(command, mechanism);
    }

    private static Act ofAState(Reported command, Mechanism mechanism) {
        Scope scope = command.scope();
        MemberState own = scope.state();
        boolean itself = own != null
                && command.actsAs(Capacity.MEMBER_STATE)
                && command.actor().institution().equals(own.institution())
                && (scope.level() == Level.STATE || scope.level() == Level.CITY);
        A_STATE_REPORTS_FOR_ITSELF.check(itself);
        MemberState state = Objects.requireNonNull(own);
        REPORTING_STATE_IS_A_MEMBER.check(mechanism.membership().isMember(state, command.receivedAt()));
        return mechanism.accredited(command);
    }

    private static Act ofAnOffice(Reported command, Mechanism mechanism) {
        if (command.scope().level() == Level.SECRETARIAT) {
            ONLY_THE_SECRETARIAT_REPORTS_FOR_ITSELF_AS_SUCH.check(mechanism.servedBy(command));
            return command.act();
        }
        return forAnother(command, command.act());
    }

    private static Act ofTheVicePresidency(Reported command, Mechanism mechanism, @Nullable Integer programme) {
        boolean leads = mechanism.vicePresidedBy(command) && programme != null && mechanism.leadsProgramme(programme);
        THE_VICE_PRESIDENCY_REPORTS_ON_PROGRAMMES_IT_LEADS.check(
                leads, () -> programme == null ? Phrase.of("no-stated-programme") : Phrase.of("programme", programme));
        ONLY_THE_SECRETARIAT_REPORTS_FOR_ITSELF_AS_SUCH.check(command.scope().level() != Level.SECRETARIAT);
        return forAnother(command, mechanism.accredited(command));
    }

    private static Act forAnother(Reported command, Act act) {
        REPORT_FOR_ANOTHER_CITES_ITS_SOURCE.check(!command.evidence().isEmpty()
                && command.evidence().stream()
                        .noneMatch(evidence -> evidence.reference().isBlank()));
        return new Act(
                act.actor(),
                principal(command.scope(), act),
                act.origin(),
                command.evidence().stream().map(Evidence::source).toList());
    }

    /** Whose report it is; that on the region is of who makes it. */
    private static Institution principal(Scope scope, Act act) {
        if (scope.body() != null) {
            return scope.body();
        }
        return scope.state() == null ? act.principal() : scope.state().institution();
    }

    private static void checkScope(Scope scope) {
        boolean state = scope.state() != null;
        boolean body = scope.body() != null;
        boolean complete = switch (scope.level()) {
            case STATE -> state && !body;
            case CITY -> state && body;
            case NETWORK -> body;
            case REGION, SECRETARIAT -> !state && !body;
        };
        SCOPE_IS_COMPLETE.check(complete);
    }
}
