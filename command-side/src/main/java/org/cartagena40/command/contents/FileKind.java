package org.cartagena40.command.contents;

import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The kinds of files that are taken in: what delegations write and offices publish. Whatever can run is not among them. */
enum FileKind {
    PDF("application/pdf", "application/pdf", null),
    DOCX(
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            "application/zip",
            "word/document.xml"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "application/zip", "xl/workbook.xml"),
    ODT("application/vnd.oasis.opendocument.text", "application/vnd.oasis.opendocument.text", "content.xml"),
    ODS(
            "application/vnd.oasis.opendocument.spreadsheet",
            "application/vnd.oasis.opendocument.spreadsheet",
            "content.xml"),
    TXT("text/plain", "text/plain", null),
    MD("text/markdown", "text/plain", null),
    PNG("image/png", "image/png", null),
    JPEG("image/jpeg", "image/jpeg", null);

    private final String mediaType;
    private final String found;
    private final @Nullable String part;

    /**
     * @param found what its first bytes say
     * @param part what a container of this kind must hold
     */
    FileKind(String mediaType, String found, @Nullable String part) {
        this.mediaType = mediaType;
        this.found = found;
        this.part = part;
    }

    static Optional<FileKind> of(String mediaType) {
        return Arrays.stream(values())
                .filter(kind -> kind.mediaType.equals(mediaType))
                .findFirst();
    }

    String mediaType() {
        return mediaType;
    }

    String found() {
        return found;
    }

    Optional<String> part() {
        return Optional.ofNullable(part);
    }

    boolean isText() {
        return this == TXT || this == MD;
    }
}
