package org.cartagena40.command.contents;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import org.cartagena40.command.http.ActorSource;
import org.cartagena40.events.Actor;
import org.cartagena40.events.TextHash;

/**
 * Where the forms of the pages hand in a file. It is taken under the same conditions as from a program, but for one: whoever
 * chooses a file in a browser cannot say its hash, so it is found here and shown before anything names it.
 */
public final class FileDesk {

    private final ContentDesk desk;
    private final ActorSource actors;

    FileDesk(ContentDesk desk, ActorSource actors) {
        this.desk = desk;
        this.actors = actors;
    }

    /**
     * Takes a file in; it is held from then on, and nothing on record names it yet.
     *
     * @param mediaType as the browser says
     * @return its hash
     */
    public TextHash take(String mediaType, InputStream bytes, HttpServletRequest request) throws IOException {
        Actor by = actors.actor(request).orElseThrow(NotTaken::nobody);
        String plain = mediaType.replaceAll(";.*", "").strip().toLowerCase(Locale.ROOT);
        return desk.take(FileKind.of(plain).orElseThrow(() -> NotTaken.kind(plain)), by, bytes);
    }
}
