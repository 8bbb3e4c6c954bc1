package org.cartagena40.command.http;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cartagena40.command.acts.ActForm;
import org.cartagena40.command.acts.Revising;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/**
 * Reads from {@code If-Match} which revision of a text its editor read. It must be said (428): whoever edits without
 * having read would wipe out the work of another (F15). Objections and other formal acts never need it.
 */
final class TextRead {

    private static final Pattern TAG = Pattern.compile("\"(\\d{1,9})\"");

    private TextRead() {}

    /** The revision; null for an act that edits no text. */
    static @Nullable Integer by(Arrival arrival, ActForm form) {
        if (form.revising() != Revising.NEXT) {
            return null;
        }
        if (arrival.ifMatch() == null) {
            throw new BadRequest(HttpStatus.PRECONDITION_REQUIRED, "if-match-missing");
        }
        Matcher tag = TAG.matcher(arrival.ifMatch());
        if (!tag.matches()) {
            throw new BadRequest(HttpStatus.BAD_REQUEST, "if-match-malformed");
        }
        return Integer.valueOf(tag.group(1));
    }
}
