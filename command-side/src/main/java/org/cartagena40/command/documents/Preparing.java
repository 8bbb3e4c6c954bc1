package org.cartagena40.command.documents;

import static org.cartagena40.command.documents.DocumentRule.ACT_IS_NOT_AHEAD;
import static org.cartagena40.command.documents.DocumentRule.AUTHORITATIVE_LANGUAGE_IS_ONE_OF_THEM;
import static org.cartagena40.command.documents.DocumentRule.A_REPORT_HAS_PARTS;
import static org.cartagena40.command.documents.DocumentRule.CHAPTER_IS_ONE_OF_FIVE;
import static org.cartagena40.command.documents.DocumentRule.DOCUMENT_HAS_A_TITLE;
import static org.cartagena40.command.documents.DocumentRule.DOCUMENT_IS_NOT_SUPERSEDED;
import static org.cartagena40.command.documents.DocumentRule.DOCUMENT_IS_REGISTERED;
import static org.cartagena40.command.documents.DocumentRule.EACH_LANGUAGE_HAS_ONE_FILE;
import static org.cartagena40.command.documents.DocumentRule.FILE_WAS_HANDED_IN;
import static org.cartagena40.command.documents.DocumentRule.HASH_IS_WELL_FORMED;
import static org.cartagena40.command.documents.DocumentRule.ID_NAMES_A_DOCUMENT;
import static org.cartagena40.command.documents.DocumentRule.PART_HAS_A_TEXT;
import static org.cartagena40.command.documents.DocumentRule.PART_REPLACES_WHAT_WAS_SEEN;
import static org.cartagena40.command.documents.DocumentRule.REFERENCE_HAS_A_TEXT;
import static org.cartagena40.command.documents.DocumentRule.REFERENCE_NAMES_A_PROCESS;
import static org.cartagena40.command.documents.DocumentRule.REGISTERED_ONCE;
import static org.cartagena40.command.documents.DocumentRule.THE_PRESIDENCY_OR_THE_SECRETARIAT_PREPARES;
import static org.cartagena40.command.documents.DocumentRule.THE_PRESIDENCY_OR_THE_SECRETARIAT_REGISTERS;
import static org.cartagena40.command.documents.DocumentRule.VERSION_BUILDS_ON_THE_LATEST;
import static org.cartagena40.command.documents.DocumentRule.VERSION_HAS_A_FILE;

import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.cartagena40.command.ActaCommand;
import org.cartagena40.command.Refused;
import org.cartagena40.command.Standing;
import org.cartagena40.events.Capacity;
import org.cartagena40.events.EffectiveTime;
import org.cartagena40.events.documents.Content;
import org.cartagena40.events.documents.DocumentEvent;
import org.cartagena40.events.documents.DocumentPartSet;
import org.cartagena40.events.documents.DocumentRegistered;
import org.cartagena40.events.documents.DocumentVersionPublished;
import org.cartagena40.events.documents.ProcessReferenceAttached;

/** Decides which documents are on record, their versions and the parts of a report (R67, R96, R102). */
final class Preparing {

    private static final Pattern SHA_256 = Pattern.compile("[0-9a-f]{64}");
    private static final int CHAPTERS = 5;

    private Preparing() {}

    static List<DocumentEvent> decide(RegisterDocument command, Document document, Standing standing) {
        THE_PRESIDENCY_OR_THE_SECRETARIAT_REGISTERS.check(byAnOffice(command, standing));
        REGISTERED_ONCE.check(!document.registered());
        ID_NAMES_A_DOCUMENT.check(document.free());
        DOCUMENT_HAS_A_TITLE.check(!command.title().text().isBlank());
        HASH_IS_WELL_FORMED.check(command.hash() == null
                || SHA_256.matcher(command.hash().value()).matches());
        return List.of(new DocumentRegistered(
                command.document(),
                command.type(),
                command.title(),
                command.hash(),
                command.effective(),
                command.act()));
    }

    /** What a file is, is looked up in the store: nobody can call a picture a report. */
    static List<DocumentEvent> decide(PublishVersion command, Document document, Standing standing, Files files) {
        check(command, document, standing, command.effective());
        VERSION_BUILDS_ON_THE_LATEST.check(
                command.builds() == document.drafting().versions());
        VERSION_HAS_A_FILE.check(!command.contents().isEmpty());
        List<String> languages =
                command.contents().stream().map(LanguageFile::lang).distinct().toList();
        EACH_LANGUAGE_HAS_ONE_FILE.check(languages.size() == command.contents().size());
        AUTHORITATIVE_LANGUAGE_IS_ONE_OF_THEM.check(
                command.authoritativeLanguage() == null || languages.contains(command.authoritativeLanguage()));
        return List.of(new DocumentVersionPublished(
                command.document(),
                command.builds() + 1,
                command.contents().stream().map(file -> content(file, files)).toList(),
                command.authoritativeLanguage(),
                command.note(),
                command.effective(),
                command.act()));
    }

    static List<DocumentEvent> decide(SetPart command, Document document, Standing standing) {
        check(command, document, standing, command.effective());
        A_REPORT_HAS_PARTS.check(document.isReport());
        CHAPTER_IS_ONE_OF_FIVE.check(isChapter(command.chapter()));
        PART_HAS_A_TEXT.check(!command.text().text().isBlank());
        PART_REPLACES_WHAT_WAS_SEEN.check(
                Objects.equals(command.replaces(), document.drafting().part(command.chapter(), command.part())));
        return List.of(new DocumentPartSet(
                command.document(),
                command.chapter(),
                command.part(),
                command.text(),
                command.effective(),
                command.act()));
    }

    static List<DocumentEvent> decide(AttachProcessReference command, Document document, Standing standing) {
        check(command, document, standing, command.effective());
        A_REPORT_HAS_PARTS.check(document.isReport());
        REFERENCE_NAMES_A_PROCESS.check(!command.process().isBlank());
        REFERENCE_HAS_A_TEXT.check(!command.text().text().isBlank());
        return List.of(new ProcessReferenceAttached(
                command.document(), command.process(), command.text(), command.effective(), command.act()));
    }

    /** What every act of an office on a document needs. */
    static void check(ActaCommand command, Document document, Standing standing, EffectiveTime effective) {
        THE_PRESIDENCY_OR_THE_SECRETARIAT_PREPARES.check(byAnOffice(command, standing));
        checkOnRecord(document);
        ACT_IS_NOT_AHEAD.check(effective
                .possibleFrom()
                .filter(from -> from.isAfter(command.receivedAt()))
                .isEmpty());
    }

    static void checkOnRecord(Document document) {
        DOCUMENT_IS_REGISTERED.check(document.registered());
        DOCUMENT_IS_NOT_SUPERSEDED.check(!document.circulation().superseded());
    }

    static boolean isChapter(int number) {
        return number >= 1 && number <= CHAPTERS;
    }

    static boolean byAnOffice(ActaCommand command, Standing standing) {
        var mechanism = standing.mechanism();
        return command.actsAs(Capacity.RECORD) || mechanism.presidedBy(command) || mechanism.servedBy(command);
    }

    private static Content content(LanguageFile file, Files files) {
        Files.File found =
                files.find(file.hash()).filter(Files.File::held).orElseThrow(() -> new Refused(FILE_WAS_HANDED_IN));
        return new Content(file.lang(), file.hash(), found.mediaType(), found.size());
    }
}
