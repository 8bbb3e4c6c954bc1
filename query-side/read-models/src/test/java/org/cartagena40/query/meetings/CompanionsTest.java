package org.cartagena40.query.meetings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cartagena40.events.EventSamples.CHILE;
import static org.cartagena40.events.EventSamples.IMPORTED;
import static org.cartagena40.events.EventSamples.OPENED;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.cartagena40.events.EffectiveTime;
import org.cartagena40.events.EventSamples;
import org.cartagena40.events.Institution;
import org.cartagena40.events.Label;
import org.cartagena40.events.TextHash;
import org.cartagena40.events.decisions.DecisionId;
import org.cartagena40.events.mechanism.TermsOf;
import org.cartagena40.events.mechanism.TermsOfReferenceAdopted;
import org.cartagena40.events.pledges.MultiStakeholderPledgeRegistered;
import org.cartagena40.events.pledges.PledgeId;
import org.cartagena40.events.processes.ExternalProcessRegistered;
import org.cartagena40.events.processes.ProcessId;
import org.cartagena40.query.Views;
import org.cartagena40.query.mechanism.MechanismQueries;
import org.cartagena40.query.pledges.PledgeQueries;
import org.cartagena40.query.processes.ExternalProcess;
import org.cartagena40.query.processes.ProcessQueries;
import org.cartagena40.query.views.Paging;
import org.cartagena40.query.views.Question;
import org.cartagena40.query.views.Reader;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Processes, pledges and terms of reference, as the sources tell of them. */
class CompanionsTest {

    private static final EffectiveTime TOLD = EffectiveTime.unknown(LocalDate.parse("2025-10-27"));

    private final Views views = new Views();

    @Test
    void processes_come_in_the_order_of_recording() {
        views.record(process("MIRPS"), process("CARICOM"));
        assertThat(new ProcessQueries(views.reading())
                        .processes(now(), Paging.first())
                        .items())
                .extracting(ExternalProcess::process)
                .containsExactly("MIRPS", "CARICOM");
    }

    @Test
    void a_pledge_is_told_with_who_leads_it() {
        views.record(new MultiStakeholderPledgeRegistered(
                new PledgeId("MSP-C40"),
                new Label("en", "Cartagena+40"),
                CHILE.institution(),
                new Institution("UNHCR"),
                TOLD,
                IMPORTED));
        assertThat(new PledgeQueries(views.reading())
                        .pledges(now(), Paging.first())
                        .items())
                .singleElement()
                .satisfies(pledge ->
                        assertThat(pledge.lead() + " " + pledge.supportedBy()).isEqualTo("CL UNHCR"));
    }

    @Test
    void terms_of_reference_are_certain_after_the_meeting_and_those_of_the_Platform_are_not_held() {
        EffectiveTime july = EffectiveTime.during(LocalDate.parse("2025-07-17"), LocalDate.parse("2025-07-18"));
        views.record(
                adopted(TermsOf.MECHANISM, "MSC-1-1", TextHash.of("terms"), july),
                adopted(TermsOf.SUPPORT_PLATFORM, "MSC-1-2", null, july));
        assertThat(terms("2025-07-17T03:59:59.999999Z")).isEmpty();
        assertThat(terms("2025-07-17T04:00:00Z"))
                .containsExactly("MECHANISM true false", "SUPPORT_PLATFORM false false");
        assertThat(terms("2025-07-19T04:00:00Z")).containsExactly("MECHANISM true true", "SUPPORT_PLATFORM false true");
    }

    private List<String> terms(String asOf) {
        return new MechanismQueries(views.reading())
                .reference(views.asked(Instant.parse(asOf), Reader.anyone())).termsOfReference().stream()
                        .map(terms -> terms.of() + " " + terms.held() + " " + terms.certain())
                        .toList();
    }

    private static TermsOfReferenceAdopted adopted(
            TermsOf of, String decision, @Nullable TextHash hash, EffectiveTime effective) {
        return new TermsOfReferenceAdopted(
                EventSamples.MSC, of, 1, new DecisionId(decision), null, hash, effective, IMPORTED);
    }

    private static ExternalProcessRegistered process(String id) {
        return new ExternalProcessRegistered(new ProcessId(id), new Label("en", id), TOLD, IMPORTED);
    }

    private Question now() {
        return views.asked(OPENED, Reader.anyone());
    }
}
