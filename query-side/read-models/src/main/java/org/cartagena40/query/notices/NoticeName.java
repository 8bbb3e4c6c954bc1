package org.cartagena40.query.notices;

import java.util.Locale;
import org.cartagena40.events.silence.Notice;

/** How a notice is written in an address: {@code opening}, {@code extension-1}, {@code conclusion}. */
final class NoticeName {

    private NoticeName() {}

    static String of(Notice notice) {
        String kind = notice.kind().name().toLowerCase(Locale.ROOT);
        return notice.kind() == Notice.Kind.EXTENSION ? kind + "-" + notice.number() : kind;
    }
}
