package org.cartagena40.command.contents;

import static org.cartagena40.command.contents.ContentRule.ERASURE_HAS_A_REASON;
import static org.cartagena40.command.contents.ContentRule.THE_SECRETARIAT_ERASES;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.time.Clock;
import org.cartagena40.command.Standing;
import org.cartagena40.contentstore.ContentErased;
import org.cartagena40.contentstore.ContentStore;
import org.cartagena40.contentstore.HeldContent;
import org.cartagena40.events.Actor;
import org.cartagena40.events.Capacity;
import org.cartagena40.events.TextHash;

/** Takes files in and erases them. A file is stored only under the hash that its own bytes have. */
final class ContentDesk {

    private final ContentStore store;
    private final Inspection inspection;
    private final Clock clock;

    ContentDesk(ContentStore store, Inspection inspection, Clock clock) {
        this.store = store;
        this.inspection = inspection;
        this.clock = clock;
    }

    /** Whether it is new here. */
    boolean take(TextHash hash, FileKind kind, Actor by, InputStream body) throws IOException {
        try (Spooled spooled = Spooled.from(body)) {
            return take(spooled, hash, kind, by);
        }
    }

    /** Takes a file whose sender cannot say its hash; answers it. */
    TextHash take(FileKind kind, Actor by, InputStream body) throws IOException {
        try (Spooled spooled = Spooled.from(body)) {
            var unused = take(spooled, spooled.hash(), kind, by);
            return spooled.hash();
        }
    }

    private boolean take(Spooled spooled, TextHash hash, FileKind kind, Actor by) throws IOException {
        check(spooled, hash, kind);
        try (InputStream bytes = Files.newInputStream(spooled.file())) {
            var file = new HeldContent(hash, kind.mediaType(), spooled.size(), clock.instant(), null, null);
            return store.store(file, by.institution(), bytes);
        } catch (ContentErased erased) {
            throw NotTaken.erased();
        }
    }

    HeldContent erase(TextHash hash, String reason, Actor by, Standing standing) {
        THE_SECRETARIAT_ERASES.check(by.capacity() == Capacity.TECHNICAL_SECRETARIAT
                && by.institution().equals(standing.mechanism().offices().secretariat()));
        ERASURE_HAS_A_REASON.check(!reason.isBlank());
        return store.erase(hash, by.institution(), reason, clock.instant()).orElseThrow(NotTaken::unknown);
    }

    private void check(Spooled spooled, TextHash hash, FileKind kind) throws IOException {
        if (spooled.size() == 0) {
            throw NotTaken.empty();
        }
        if (!spooled.hash().equals(hash)) {
            throw NotTaken.otherHash(spooled.hash().value());
        }
        if (!inspection.finds(kind, spooled.file())) {
            throw NotTaken.notAsSaid(kind);
        }
    }
}
