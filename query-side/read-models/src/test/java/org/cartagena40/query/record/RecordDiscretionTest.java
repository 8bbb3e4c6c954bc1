package org.cartagena40.query.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cartagena40.events.EventSamples.BELIZE_ACTS;
import static org.cartagena40.events.EventSamples.BELIZE_THROUGH_THE_SECRETARIAT;
import static org.cartagena40.events.EventSamples.E_MAIL;
import static org.cartagena40.events.EventSamples.PROCEDURE;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.cartagena40.events.ActaEvent;
import org.cartagena40.events.EffectiveTime;
import org.cartagena40.events.EventSamples;
import org.cartagena40.events.Institution;
import org.cartagena40.events.LanguageText;
import org.cartagena40.events.Tier;
import org.cartagena40.events.record.FieldCorrection;
import org.cartagena40.events.record.RecordAnnotated;
import org.cartagena40.events.record.RecordCorrected;
import org.cartagena40.events.record.RecordEntryId;
import org.cartagena40.events.record.Target;
import org.cartagena40.events.silence.Disclosure;
import org.cartagena40.events.silence.ProcedureOpened;
import org.cartagena40.query.Views;
import org.cartagena40.query.audit.AuditList;
import org.cartagena40.query.audit.AuditQueries;
import org.cartagena40.query.feed.FeedQueries;
import org.cartagena40.query.history.HistoryFilter;
import org.cartagena40.query.history.HistoryQueries;
import org.cartagena40.query.views.JsonText;
import org.cartagena40.query.views.Paging;
import org.cartagena40.query.views.Question;
import org.cartagena40.query.views.Reader;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Rule 19: a correction or annotation of an objection tells who objected to nobody who may not know it. */
class RecordDiscretionTest {

    private static final Instant LATER = EventSamples.DEADLINE.instant().plusSeconds(86_400);
    private static final EffectiveTime AT = EffectiveTime.at(EventSamples.DEADLINE.instant());
    private static final Target OBJECTION = new Target(1, "silence.objection-raised", PROCEDURE);

    private final Views views = new Views();
    private final RecordQueries queries = new RecordQueries(views.reading());

    @ParameterizedTest
    @EnumSource(Disclosure.class)
    void the_content_is_told_from_the_disclosed_tier_on(Disclosure disclosure) {
        views.record(story(disclosure));
        for (Tier tier : List.of(Tier.PUBLIC, Tier.STAKEHOLDERS, Tier.MEMBERS, Tier.OFFICE, Tier.OWN)) {
            boolean disclosed = tier.compareTo(disclosure.tier()) >= 0;
            String told = told(views.asked(LATER, new Reader(tier, new Institution("MX"))));
            assertThat(told.contains("BZ") || told.contains("Beli"))
                    .as("%s reads at %s", disclosure, tier)
                    .isEqualTo(disclosed);
            assertThat(told.contains("Barbados")).isEqualTo(disclosed);
            assertThat(told.contains("ministry")).isEqualTo(disclosed);
            assertThat(told.contains("It was us")).isEqualTo(disclosed);
        }
    }

    @ParameterizedTest
    @EnumSource(Disclosure.class)
    void everybody_sees_that_the_entry_was_corrected_and_annotated(Disclosure disclosure) {
        views.record(story(disclosure));
        Question question = views.asked(LATER, Reader.anyone());
        assertThat(queries.corrections(question, 1L, Paging.first()).items())
                .extracting(Correction::targetType)
                .containsExactly("silence.objection-raised", "silence.objection-raised");
        assertThat(queries.annotations(question, 1L, Paging.first()).items()).hasSize(1);
        assertThat(new HistoryQueries(views.reading(), views.log())
                        .history(question, HistoryFilter.none(), Paging.first())
                        .items())
                .extracting(entry -> entry.type())
                .contains("record.record-corrected", "record.record-annotated");
    }

    @ParameterizedTest
    @EnumSource(Disclosure.class)
    void the_State_for_whom_it_was_done_reads_its_own(Disclosure disclosure) {
        views.record(story(disclosure));
        Question question = views.asked(LATER, new Reader(Tier.PUBLIC, new Institution("BZ")));
        assertThat(queries.corrections(question, 1L, Paging.first()).items())
                .allSatisfy(correction -> assertThat(correction.disclosed()).isTrue());
        assertThat(told(question)).contains("Barbados", "It was us");
    }

    /** All that is told of the corrections, wherever: the opening, which names all entitled States, is left out. */
    private String told(Question question) {
        List<Object> everything = new ArrayList<>();
        everything.add(queries.corrections(question, null, Paging.first()).items());
        everything.add(queries.annotations(question, null, Paging.first()).items());
        HistoryQueries history = new HistoryQueries(views.reading(), views.log());
        everything.add(history.history(question, HistoryFilter.none(), Paging.first()).items().stream()
                .filter(entry -> entry.position() > 0)
                .toList());
        everything.add(new FeedQueries(views.reading(), views.log()).events(question, 0, 100));
        AuditQueries audit = new AuditQueries(views.reading());
        for (AuditList list : AuditList.values()) {
            everything.add(audit.entries(question, list, Paging.first()).items());
        }
        return JsonText.of(everything);
    }

    private static List<ActaEvent> story(Disclosure disclosure) {
        List<FieldCorrection> fields = List.of(new FieldCorrection("/by", "BZ", "BB"));
        ProcedureOpened opened = EventSamples.all().stream()
                .filter(ProcedureOpened.class::isInstance)
                .map(ProcedureOpened.class::cast)
                .findAny()
                .orElseThrow();
        return List.of(
                disclosing(opened, disclosure),
                new RecordCorrected(
                        new RecordEntryId("C1"), OBJECTION, fields, "It was Barbados", E_MAIL, AT, BELIZE_ACTS),
                new RecordCorrected(
                        new RecordEntryId("C2"),
                        OBJECTION,
                        fields,
                        "It was Barbados",
                        E_MAIL,
                        AT,
                        BELIZE_THROUGH_THE_SECRETARIAT),
                new RecordAnnotated(
                        new RecordEntryId("A1"), OBJECTION, LanguageText.of("en", "It was us"), AT, BELIZE_ACTS));
    }

    private static ProcedureOpened disclosing(ProcedureOpened opened, Disclosure disclosure) {
        return new ProcedureOpened(
                opened.procedure(),
                opened.provisionalId(),
                opened.round(),
                opened.subject(),
                opened.title(),
                opened.texts(),
                opened.authoritativeLanguage(),
                opened.legalBasis(),
                opened.deadline(),
                opened.shortDeadlineReason(),
                opened.addressees(),
                opened.entitled(),
                opened.rules(),
                disclosure,
                opened.objectionPolicy(),
                opened.effective(),
                opened.act());
    }
}
