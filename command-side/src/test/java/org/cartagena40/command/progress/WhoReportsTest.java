package org.cartagena40.command.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cartagena40.command.membership.MembershipRule.DELEGATE_IS_ACCREDITED;
import static org.cartagena40.command.progress.ReportRule.A_STATE_REPORTS_FOR_ITSELF;
import static org.cartagena40.command.progress.ReportRule.ONLY_THE_SECRETARIAT_REPORTS_FOR_ITSELF_AS_SUCH;
import static org.cartagena40.command.progress.ReportRule.REPORTING_STATE_IS_A_MEMBER;
import static org.cartagena40.command.progress.ReportRule.REPORT_FOR_ANOTHER_CITES_ITS_SOURCE;
import static org.cartagena40.command.progress.ReportRule.SCOPE_IS_COMPLETE;
import static org.cartagena40.command.progress.ReportRule.THE_VICE_PRESIDENCY_REPORTS_ON_PROGRAMMES_IT_LEADS;
import static org.cartagena40.command.progress.Reports.HALF_YEAR;
import static org.cartagena40.command.progress.Reports.IN_BELIZE;
import static org.cartagena40.command.progress.Reports.NOTE;
import static org.cartagena40.command.progress.Reports.REGION;
import static org.cartagena40.command.progress.Reports.THEN;
import static org.cartagena40.command.progress.Reports.given;
import static org.cartagena40.command.progress.Reports.progress;
import static org.cartagena40.command.testing.Acts.BARBADOS;
import static org.cartagena40.command.testing.Acts.BELIZE;
import static org.cartagena40.command.testing.Acts.HONDURAS;
import static org.cartagena40.command.testing.Acts.MEXICO;
import static org.cartagena40.command.testing.Acts.PRESIDENCY;
import static org.cartagena40.command.testing.Acts.SECRETARIAT;
import static org.cartagena40.command.testing.Acts.STAKEHOLDER;
import static org.cartagena40.command.testing.Acts.UNHCR;

import java.util.stream.Stream;
import org.cartagena40.command.mechanism.Mechanism;
import org.cartagena40.command.testing.Acts;
import org.cartagena40.command.testing.Seats;
import org.cartagena40.events.Act;
import org.cartagena40.events.ActaEvent;
import org.cartagena40.events.Evidence;
import org.cartagena40.events.Institution;
import org.cartagena40.events.offices.TaskId;
import org.cartagena40.events.offices.TaskKind;
import org.cartagena40.events.offices.TaskMatter;
import org.cartagena40.events.offices.VicePresidencyTaskAccepted;
import org.cartagena40.events.offices.VicePresidencyTaskRequested;
import org.cartagena40.events.progress.Level;
import org.cartagena40.events.progress.ProgressRecorded;
import org.cartagena40.events.progress.Scope;
import org.junit.jupiter.api.Test;

/** R153, R155, 4.1 to 4.4: a State for itself, an office for another with the source, the Vice-Presidency for its programme. */
class WhoReportsTest {

    @Test
    void a_State_reports_for_itself_only() {
        given().when(progress(Acts.of(BELIZE))).thenKinds(ProgressRecorded.class);
        given().when(progress(Acts.of(BARBADOS))).thenRefused(A_STATE_REPORTS_FOR_ITSELF);
        given().when(progress(17, REGION, HALF_YEAR, Acts.of(BELIZE))).thenRefused(A_STATE_REPORTS_FOR_ITSELF);
        given().when(progress(STAKEHOLDER, NOTE)).thenRefused(A_STATE_REPORTS_FOR_ITSELF);
        given().when(progress(Acts.strangerFrom(BELIZE))).thenRefused(DELEGATE_IS_ACCREDITED);
    }

    @Test
    void it_is_a_member_when_it_reports() {
        given().when(progress(17, new Scope(Level.STATE, HONDURAS, null), HALF_YEAR, Acts.of(HONDURAS)))
                .thenRefused(REPORTING_STATE_IS_A_MEMBER);
    }

    @Test
    void it_reports_for_a_city_within_it() {
        Scope city = new Scope(Level.CITY, BELIZE, new Institution("BELMOPAN"));
        given().when(progress(17, city, HALF_YEAR, Acts.of(BELIZE))).thenKinds(ProgressRecorded.class);
        given().when(progress(17, city, HALF_YEAR, Acts.of(BARBADOS))).thenRefused(A_STATE_REPORTS_FOR_ITSELF);
    }

    @Test
    void the_Secretariat_reports_for_a_State_with_the_source_and_the_State_is_the_principal() {
        given().when(progress(SECRETARIAT)).thenRefused(REPORT_FOR_ANOTHER_CITES_ITS_SOURCE);
        given().when(progress(SECRETARIAT, new Evidence(Evidence.Kind.E_MAIL, " ", null)))
                .thenRefused(REPORT_FOR_ANOTHER_CITES_ITS_SOURCE);
        Act act = given().when(progress(SECRETARIAT, NOTE))
                .event(ProgressRecorded.class)
                .act();
        assertThat(act.actor().institution()).isEqualTo(UNHCR);
        assertThat(act.principal()).isEqualTo(BELIZE.institution());
        assertThat(act.sources()).containsExactly(NOTE.source());
        assertThat(given().when(progress(PRESIDENCY, NOTE))
                        .event(ProgressRecorded.class)
                        .act()
                        .principal())
                .isEqualTo(BELIZE.institution());
    }

    @Test
    void a_network_and_the_region_are_reported_on_by_an_office_each_as_a_level_of_its_own() {
        Institution network = new Institution("RED-1");
        Act act = given().when(progress(17, new Scope(Level.NETWORK, null, network), HALF_YEAR, SECRETARIAT, NOTE))
                .event(ProgressRecorded.class)
                .act();
        assertThat(act.principal()).isEqualTo(network);
        assertThat(given().when(progress(17, REGION, HALF_YEAR, SECRETARIAT, NOTE))
                        .event(ProgressRecorded.class)
                        .act()
                        .principal())
                .isEqualTo(UNHCR);
    }

    @Test
    void what_the_Secretariat_does_itself_only_it_reports() {
        Scope itself = new Scope(Level.SECRETARIAT, null, null);
        given().when(progress(17, itself, HALF_YEAR, SECRETARIAT)).thenKinds(ProgressRecorded.class);
        given().when(progress(17, itself, HALF_YEAR, PRESIDENCY, NOTE))
                .thenRefused(ONLY_THE_SECRETARIAT_REPORTS_FOR_ITSELF_AS_SUCH);
    }

    @Test
    void the_Vice_Presidency_reports_on_a_programme_that_it_leads_with_the_source() {
        var leading = given(Seats.servesSinceAnUnknownDay(MEXICO), requested(), accepted());
        leading.when(progress(Acts.vicePresidency(MEXICO))).thenRefused(REPORT_FOR_ANOTHER_CITES_ITS_SOURCE);
        Act act = leading.when(progress(Acts.vicePresidency(MEXICO), NOTE))
                .event(ProgressRecorded.class)
                .act();
        assertThat(act.principal()).isEqualTo(BELIZE.institution());
        assertThat(act.actor().accreditation()).isNotNull();
        leading.when(progress(18, IN_BELIZE, HALF_YEAR, Acts.vicePresidency(MEXICO), NOTE))
                .thenRefused(THE_VICE_PRESIDENCY_REPORTS_ON_PROGRAMMES_IT_LEADS);
        leading.when(progress(
                        17, new Scope(Level.SECRETARIAT, null, null), HALF_YEAR, Acts.vicePresidency(MEXICO), NOTE))
                .thenRefused(ONLY_THE_SECRETARIAT_REPORTS_FOR_ITSELF_AS_SUCH);
    }

    @Test
    void a_programme_that_it_was_only_asked_to_lead_is_not_yet_its_own() {
        given(Seats.servesSinceAnUnknownDay(MEXICO), requested())
                .when(progress(Acts.vicePresidency(MEXICO), NOTE))
                .thenRefused(THE_VICE_PRESIDENCY_REPORTS_ON_PROGRAMMES_IT_LEADS);
        given().when(progress(Acts.vicePresidency(MEXICO), NOTE))
                .thenRefused(THE_VICE_PRESIDENCY_REPORTS_ON_PROGRAMMES_IT_LEADS);
    }

    @Test
    void a_scope_names_what_its_level_needs_and_nothing_else() {
        Institution city = new Institution("BELMOPAN");
        Stream.of(
                        new Scope(Level.STATE, null, null),
                        new Scope(Level.STATE, BELIZE, city),
                        new Scope(Level.CITY, BELIZE, null),
                        new Scope(Level.CITY, null, city),
                        new Scope(Level.NETWORK, BELIZE, null),
                        new Scope(Level.REGION, BELIZE, null),
                        new Scope(Level.SECRETARIAT, null, city))
                .forEach(scope -> given().when(progress(17, scope, HALF_YEAR, SECRETARIAT, NOTE))
                        .thenRefused(SCOPE_IS_COMPLETE));
    }

    private static ActaEvent requested() {
        return new VicePresidencyTaskRequested(
                Mechanism.ID,
                TASK,
                Seats.termOf(MEXICO),
                MEXICO,
                TaskKind.LEAD_PROGRAMME,
                new TaskMatter("To lead", 1, null),
                null,
                THEN,
                PRESIDENCY);
    }

    private static ActaEvent accepted() {
        return new VicePresidencyTaskAccepted(
                Mechanism.ID, TASK, Seats.termOf(MEXICO), MEXICO, THEN, Acts.accredited(MEXICO));
    }

    private static final TaskId TASK = new TaskId("to lead");
}
