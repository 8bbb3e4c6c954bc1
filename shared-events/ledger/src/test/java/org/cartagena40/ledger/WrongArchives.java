package org.cartagena40.ledger;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.cartagena40.ledger.archive.ArchiveReader;
import org.cartagena40.ledger.archive.ArchivedEvent;
import org.cartagena40.ledger.archive.Manifest;

/** Archives that are not written as this log writes them; the archive check tries every byte of a right one. */
final class WrongArchives {

    private static final int BLOCK = 512;

    private WrongArchives() {}

    static List<Wrong> all() {
        return List.of(
                archive(Flaw.RECORD_ARCHIVE_CUT_SHORT, "nothing", ""),
                archive(Flaw.RECORD_ARCHIVE_CUT_SHORT, "no end mark", "\0".repeat(BLOCK)),
                archive(Flaw.RECORD_ARCHIVE_FORM, "no tar", "x".repeat(BLOCK)),
                archive(Flaw.RECORD_ARCHIVE_FORM, "a second record behind the first", "\0".repeat(2 * BLOCK) + "x"),
                event("no JSON", ""),
                event("another order", "{\"event\":\"x\",\"position\":1}"),
                event("a text without end", "{\"position\":1,\"recordedAt\":\"2026"),
                event("half an escape", "{\"position\":1,\"recordedAt\":\"\\u00"),
                event("no moment", "{\"position\":1,\"recordedAt\":\"yesterday\"}"),
                manifest("no hash", "README.txt\n"),
                manifest("one file twice", ("0".repeat(64) + "  README.txt\n").repeat(2)));
    }

    private static Wrong archive(Flaw flaw, String what, String bytes) {
        return new Wrong(
                flaw,
                what,
                () -> new ArchiveReader(new ByteArrayInputStream(bytes.getBytes(StandardCharsets.UTF_8))).next());
    }

    private static Wrong event(String what, String line) {
        return new Wrong(Flaw.ARCHIVED_EVENT_FORM, what, () -> ArchivedEvent.parse(line));
    }

    private static Wrong manifest(String what, String text) {
        return new Wrong(Flaw.MANIFEST_LINE, what, () -> Manifest.parse(text.getBytes(StandardCharsets.UTF_8)));
    }
}
