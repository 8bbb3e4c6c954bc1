package org.cartagena40.command.http;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;

/** In which language a program is answered: the one that its {@code Accept-Language} prefers, else English. */
public final class AskedLanguage {

    private AskedLanguage() {}

    public static Locale of(HttpServletRequest request) {
        return ProblemWords.files().asked(request.getHeader(HttpHeaders.ACCEPT_LANGUAGE));
    }

    /** An answer that says its language, and that others may be kept beside it. */
    public static ResponseEntity.BodyBuilder answer(int status, Locale language) {
        return ResponseEntity.status(status)
                .header(HttpHeaders.CONTENT_LANGUAGE, language.toLanguageTag())
                .varyBy(HttpHeaders.ACCEPT_LANGUAGE);
    }
}
