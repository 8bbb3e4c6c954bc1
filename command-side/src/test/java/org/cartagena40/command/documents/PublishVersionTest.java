package org.cartagena40.command.documents;

import static org.cartagena40.command.documents.DocumentRule.ACT_IS_NOT_AHEAD;
import static org.cartagena40.command.documents.DocumentRule.AUTHORITATIVE_LANGUAGE_IS_ONE_OF_THEM;
import static org.cartagena40.command.documents.DocumentRule.DOCUMENT_IS_NOT_SUPERSEDED;
import static org.cartagena40.command.documents.DocumentRule.DOCUMENT_IS_REGISTERED;
import static org.cartagena40.command.documents.DocumentRule.EACH_LANGUAGE_HAS_ONE_FILE;
import static org.cartagena40.command.documents.DocumentRule.FILE_WAS_HANDED_IN;
import static org.cartagena40.command.documents.DocumentRule.THE_PRESIDENCY_OR_THE_SECRETARIAT_PREPARES;
import static org.cartagena40.command.documents.DocumentRule.VERSION_BUILDS_ON_THE_LATEST;
import static org.cartagena40.command.documents.DocumentRule.VERSION_HAS_A_FILE;
import static org.cartagena40.command.documents.Papers.AT;
import static org.cartagena40.command.documents.Papers.FILE;
import static org.cartagena40.command.documents.Papers.NOTE_ID;
import static org.cartagena40.command.documents.Papers.OUTCOME;
import static org.cartagena40.command.documents.Papers.REPORT;
import static org.cartagena40.command.documents.Papers.around;
import static org.cartagena40.command.documents.Papers.given;
import static org.cartagena40.command.testing.Acts.BELIZE;
import static org.cartagena40.command.testing.Acts.PRESIDENCY;
import static org.cartagena40.command.testing.Acts.PRETENDER;
import static org.cartagena40.command.testing.Acts.SECRETARIAT;
import static org.cartagena40.command.testing.Acts.STAKEHOLDER;
import static org.cartagena40.command.testing.Mechanisms.NOW;

import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;
import org.cartagena40.command.testing.Acts;
import org.cartagena40.command.testing.Deciders;
import org.cartagena40.command.testing.Standings;
import org.cartagena40.events.Act;
import org.cartagena40.events.EffectiveTime;
import org.cartagena40.events.TextHash;
import org.cartagena40.events.documents.Content;
import org.cartagena40.events.documents.DocumentSuperseded;
import org.cartagena40.events.documents.DocumentType;
import org.cartagena40.events.documents.DocumentVersionPublished;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** R96, R102, F15, F31: a version is what was handed in, and nobody overwrites what he has not seen. */
class PublishVersionTest {

    @Test
    void the_first_version_says_what_the_store_found_its_file_to_be() {
        given(REPORT, DocumentType.PROGRESS_REPORT)
                .when(publishing(0, SECRETARIAT, "en"))
                .then(new DocumentVersionPublished(
                        REPORT,
                        1,
                        List.of(new Content("en", FILE, "application/pdf", 7)),
                        "en",
                        null,
                        AT,
                        SECRETARIAT));
    }

    @Test
    void of_two_who_build_on_the_same_version_the_second_is_refused() {
        given(REPORT, DocumentType.PROGRESS_REPORT)
                .after(publishing(0, SECRETARIAT, "en"))
                .when(publishing(0, PRESIDENCY, "en"))
                .thenRefused(VERSION_BUILDS_ON_THE_LATEST);
        given(REPORT, DocumentType.PROGRESS_REPORT)
                .after(publishing(0, SECRETARIAT, "en"))
                .when(publishing(1, PRESIDENCY, "en"))
                .thenKinds(DocumentVersionPublished.class);
    }

    @Test
    void a_file_that_nobody_handed_in_is_no_version() {
        given(REPORT, DocumentType.PROGRESS_REPORT)
                .when(publishing(0, SECRETARIAT, null, new LanguageFile("en", TextHash.of("elsewhere"))))
                .thenRefused(FILE_WAS_HANDED_IN);
    }

    @Test
    void it_has_one_file_a_language_and_one_of_them_may_be_authoritative() {
        given(REPORT, DocumentType.PROGRESS_REPORT)
                .when(publishing(0, SECRETARIAT, null, new LanguageFile[0]))
                .thenRefused(VERSION_HAS_A_FILE);
        given(REPORT, DocumentType.PROGRESS_REPORT)
                .when(publishing(0, SECRETARIAT, null, new LanguageFile("en", FILE), new LanguageFile("en", FILE)))
                .thenRefused(EACH_LANGUAGE_HAS_ONE_FILE);
        given(REPORT, DocumentType.PROGRESS_REPORT)
                .when(publishing(0, SECRETARIAT, "es"))
                .thenRefused(AUTHORITATIVE_LANGUAGE_IS_ONE_OF_THEM);
        given(REPORT, DocumentType.PROGRESS_REPORT)
                .when(publishing(0, SECRETARIAT, null))
                .thenKinds(DocumentVersionPublished.class);
    }

    @Test
    void the_two_offices_publish_and_nobody_else() {
        Stream.of(Acts.of(BELIZE), STAKEHOLDER, PRETENDER)
                .forEach(act -> given(REPORT, DocumentType.PROGRESS_REPORT)
                        .when(publishing(0, act, "en"))
                        .thenRefused(THE_PRESIDENCY_OR_THE_SECRETARIAT_PREPARES));
    }

    @Test
    void it_is_of_a_document_on_record_whose_place_no_other_took_and_not_of_tomorrow() {
        new Deciders<>(Document.NONE, Document.EVOLUTION)
                .on(
                        PublishVersion.class,
                        (c, d, s) -> Preparing.decide(c, d, s, around(null).files()))
                .given(Document.SOMETHING_ELSE)
                .standing(Standings.standing())
                .when(publishing(0, SECRETARIAT, "en"))
                .thenRefused(DOCUMENT_IS_REGISTERED);
        given(NOTE_ID, DocumentType.CONCEPT_NOTE, new DocumentSuperseded(NOTE_ID, OUTCOME, "newer", AT, SECRETARIAT))
                .when(publishing(0, SECRETARIAT, "en"))
                .thenRefused(DOCUMENT_IS_NOT_SUPERSEDED);
        given(REPORT, DocumentType.PROGRESS_REPORT)
                .when(new PublishVersion(
                        REPORT,
                        0,
                        List.of(new LanguageFile("en", FILE)),
                        null,
                        null,
                        EffectiveTime.at(NOW.plus(1, ChronoUnit.MICROS)),
                        SECRETARIAT,
                        NOW))
                .thenRefused(ACT_IS_NOT_AHEAD);
    }

    private static PublishVersion publishing(int builds, Act act, @Nullable String authoritative) {
        return publishing(builds, act, authoritative, new LanguageFile("en", FILE));
    }

    private static PublishVersion publishing(
            int builds, Act act, @Nullable String authoritative, LanguageFile... files) {
        return new PublishVersion(REPORT, builds, List.of(files), authoritative, null, AT, act, NOW);
    }
}
