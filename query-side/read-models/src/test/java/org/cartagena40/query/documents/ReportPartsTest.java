package org.cartagena40.query.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cartagena40.events.EventSamples.BELIZE;
import static org.cartagena40.events.EventSamples.BELIZE_ACTS;
import static org.cartagena40.events.EventSamples.BRAZIL;
import static org.cartagena40.events.EventSamples.DEADLINE;
import static org.cartagena40.events.EventSamples.MEETING;
import static org.cartagena40.events.EventSamples.PRESIDENCY;
import static org.cartagena40.events.EventSamples.SECRETARIAT;

import java.util.List;
import org.cartagena40.events.LanguageText;
import org.cartagena40.events.TextHash;
import org.cartagena40.events.Tier;
import org.cartagena40.events.documents.Audience;
import org.cartagena40.events.documents.DocumentCirculated;
import org.cartagena40.events.documents.DocumentPartSet;
import org.cartagena40.events.documents.GuidanceProvided;
import org.cartagena40.events.documents.InputRequested;
import org.cartagena40.events.documents.PartKind;
import org.cartagena40.events.documents.ReportPresented;
import org.cartagena40.query.views.Reader;
import org.junit.jupiter.api.Test;

/** What a report says, to whom, and what the members had to say before (R96, R97, R99, R100). */
class ReportPartsTest extends Papers {

    @Test
    void what_a_report_says_is_for_the_offices_until_it_is_presented_and_for_all_once_it_is_circulated() {
        LanguageText text = LanguageText.of("en", "Words");
        views.record(report(), version(), new DocumentPartSet(REPORT, 1, PartKind.PROGRESS, text, AT, SECRETARIAT));
        Reader belize = new Reader(Tier.MEMBERS, BELIZE.institution());
        assertThat(readable(new Reader(Tier.OFFICE, null))).isTrue();
        assertThat(readable(belize)).isFalse();
        views.record(new ReportPresented(REPORT, MEETING, AT, PRESIDENCY));
        assertThat(readable(belize)).isTrue();
        assertThat(readable(Reader.anyone())).isFalse();
        views.record(new DocumentCirculated(
                REPORT, List.of(Audience.MEMBERS, Audience.PUBLIC), List.of(), List.of(), AT, SECRETARIAT));
        assertThat(readable(Reader.anyone())).isTrue();
        assertThat(entry("REPORT-2027").circulatedTo()).containsExactly("MEMBERS", "PUBLIC");
    }

    @Test
    void a_part_reads_as_it_was_set_last_and_its_hash_says_what_it_replaces() {
        views.record(
                report(),
                new DocumentPartSet(REPORT, 2, PartKind.PROGRESS, LanguageText.of("en", "First"), AT, SECRETARIAT),
                new DocumentPartSet(REPORT, 2, PartKind.PROGRESS, LanguageText.of("en", "Then"), AT, SECRETARIAT),
                new DocumentPartSet(REPORT, 4, PartKind.CHALLENGES, LanguageText.of("en", "More"), AT, SECRETARIAT));
        DocumentDetail detail = documents.document(now(new Reader(Tier.OFFICE, null)), "REPORT-2027");
        assertThat(detail.parts()).hasSize(2);
        assertThat(detail.parts().get(0).text()).isEqualTo(TextEntry.of(LanguageText.of("en", "Then")));
        assertThat(detail.parts().get(0).hash()).isEqualTo(TextHash.of("Then").value());
        assertThat(detail.completeness())
                .as("progress and good practices of five chapters; challenges are no part of it")
                .isEqualTo(new DocumentDetail.Completeness(1, 10, List.of(1, 3, 5)));
    }

    @Test
    void a_report_shows_to_which_processes_it_does_not_refer() {
        views.record(report(), reference("MIRPS"), reference("OTHER"), reference("CARICOM"));
        DocumentDetail detail = documents.document(now(Reader.anyone()), "REPORT-2027");
        assertThat(detail.processesMissing()).containsExactly("SICA", "QUITO_PROCESS", "MERCOSUR");
        assertThat(detail.references())
                .hasSize(3)
                .allSatisfy(reference -> assertThat(reference.text()).isNull());
    }

    @Test
    void who_gave_guidance_and_who_is_silent_is_for_the_members_and_the_count_for_all() {
        views.record(
                report(),
                admitted(BELIZE),
                admitted(BRAZIL),
                new InputRequested(REPORT, Audience.MEMBERS, DEADLINE, AT, SECRETARIAT),
                new GuidanceProvided(REPORT, BELIZE, LanguageText.of("en", "Words"), true, AT, BELIZE_ACTS));
        DocumentDetail.Guidance seen = guidance(new Reader(Tier.MEMBERS, BRAZIL.institution()));
        assertThat(seen.by()).containsExactly("BZ");
        assertThat(seen.silent()).containsExactly("BR");
        assertThat(seen.texts())
                .singleElement()
                .satisfies(text -> assertThat(text.late()).isTrue());
        DocumentDetail.Guidance counted = guidance(Reader.anyone());
        assertThat(counted.given()).isEqualTo(1);
        assertThat(counted.ofMembers()).isEqualTo(2);
        assertThat(counted.by()).isEmpty();
        assertThat(counted.silent()).isEmpty();
        assertThat(counted.texts()).isEmpty();
    }
}
