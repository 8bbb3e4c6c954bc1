package org.cartagena40.command.documents;

import static org.cartagena40.command.documents.DocumentRule.A_REPORT_HAS_PARTS;
import static org.cartagena40.command.documents.DocumentRule.CHAPTER_IS_ONE_OF_FIVE;
import static org.cartagena40.command.documents.DocumentRule.PART_HAS_A_TEXT;
import static org.cartagena40.command.documents.DocumentRule.PART_REPLACES_WHAT_WAS_SEEN;
import static org.cartagena40.command.documents.DocumentRule.REFERENCE_HAS_A_TEXT;
import static org.cartagena40.command.documents.DocumentRule.REFERENCE_NAMES_A_PROCESS;
import static org.cartagena40.command.documents.Papers.AT;
import static org.cartagena40.command.documents.Papers.OUTCOME;
import static org.cartagena40.command.documents.Papers.TEXT;
import static org.cartagena40.command.documents.Papers.given;
import static org.cartagena40.command.testing.Acts.SECRETARIAT;
import static org.cartagena40.command.testing.Mechanisms.NOW;

import org.cartagena40.events.LanguageText;
import org.cartagena40.events.TextHash;
import org.cartagena40.events.documents.DocumentPartSet;
import org.cartagena40.events.documents.DocumentType;
import org.cartagena40.events.documents.PartKind;
import org.cartagena40.events.documents.ProcessReferenceAttached;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** R96, R99, R100, F15: the parts of a report by chapter, and what it says of other processes. */
class SetPartTest {

    @Test
    void a_part_that_was_empty_is_set_and_then_changed_by_who_has_read_it() {
        given(OUTCOME, DocumentType.OUTCOME_DOCUMENT)
                .when(setting(1, TEXT, null))
                .then(new DocumentPartSet(OUTCOME, 1, PartKind.CHALLENGES, TEXT, AT, SECRETARIAT));
        given(OUTCOME, DocumentType.OUTCOME_DOCUMENT)
                .after(setting(1, TEXT, null))
                .when(setting(1, LanguageText.of("en", "More words"), TEXT.hash()))
                .thenKinds(DocumentPartSet.class);
    }

    @Test
    void who_has_not_read_what_it_replaces_is_refused() {
        given(OUTCOME, DocumentType.OUTCOME_DOCUMENT)
                .after(setting(1, TEXT, null))
                .when(setting(1, LanguageText.of("en", "Other words"), null))
                .thenRefused(PART_REPLACES_WHAT_WAS_SEEN);
        given(OUTCOME, DocumentType.OUTCOME_DOCUMENT)
                .when(setting(1, TEXT, TextHash.of("was never there")))
                .thenRefused(PART_REPLACES_WHAT_WAS_SEEN);
    }

    @Test
    void there_are_five_chapters() {
        for (int chapter : new int[] {0, 6}) {
            given(OUTCOME, DocumentType.OUTCOME_DOCUMENT)
                    .when(setting(chapter, TEXT, null))
                    .thenRefused(CHAPTER_IS_ONE_OF_FIVE);
        }
        given(OUTCOME, DocumentType.OUTCOME_DOCUMENT)
                .when(setting(5, TEXT, null))
                .thenKinds(DocumentPartSet.class);
    }

    @Test
    void only_a_report_has_parts_and_refers_to_other_processes() {
        given(OUTCOME, DocumentType.ANNEX).when(setting(1, TEXT, null)).thenRefused(A_REPORT_HAS_PARTS);
        given(OUTCOME, DocumentType.ANNEX).when(referring("MIRPS", TEXT)).thenRefused(A_REPORT_HAS_PARTS);
    }

    @Test
    void a_part_has_a_text() {
        given(OUTCOME, DocumentType.OUTCOME_DOCUMENT)
                .when(setting(1, LanguageText.of("en", " "), null))
                .thenRefused(PART_HAS_A_TEXT);
    }

    @Test
    void a_reference_names_the_process_and_says_how_the_report_relates_to_it() {
        given(OUTCOME, DocumentType.OUTCOME_DOCUMENT)
                .when(referring("MIRPS", TEXT))
                .then(new ProcessReferenceAttached(OUTCOME, "MIRPS", TEXT, AT, SECRETARIAT));
        given(OUTCOME, DocumentType.OUTCOME_DOCUMENT).when(referring("", TEXT)).thenRefused(REFERENCE_NAMES_A_PROCESS);
        given(OUTCOME, DocumentType.OUTCOME_DOCUMENT)
                .when(referring("SICA", LanguageText.of("en", "")))
                .thenRefused(REFERENCE_HAS_A_TEXT);
    }

    private static SetPart setting(int chapter, LanguageText text, @Nullable TextHash replaces) {
        return new SetPart(OUTCOME, chapter, PartKind.CHALLENGES, text, replaces, AT, SECRETARIAT, NOW);
    }

    private static AttachProcessReference referring(String process, LanguageText text) {
        return new AttachProcessReference(OUTCOME, process, text, AT, SECRETARIAT, NOW);
    }
}
