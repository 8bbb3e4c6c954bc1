package org.cartagena40.identity.tokens;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.cartagena40.events.LanguageFiles;
import org.springframework.http.HttpHeaders;

/**
 * Problems (RFC 9457) told before a request reaches any controller, in the language that it prefers. The words of all
 * problems of this module stand in files, one a language.
 */
public final class Problems {

    public static final LanguageFiles FILES = LanguageFiles.beside(Problems.class, "problems");

    private static final String PROBLEM = """
            {"type":"/problems/http/%s","title":"%s","status":%d,"detail":"%s"}""";

    private Problems() {}

    public static Locale language(HttpServletRequest request) {
        return FILES.asked(request.getHeader(HttpHeaders.ACCEPT_LANGUAGE));
    }

    public static void write(
            HttpServletRequest request, HttpServletResponse response, int status, String type, Object... given)
            throws IOException {
        Locale language = language(request);
        String title = FILES.say(type + ".title", language);
        String detail = FILES.say(type, language, given);
        response.setStatus(status);
        response.setContentType("application/problem+json");
        response.setHeader(HttpHeaders.CONTENT_LANGUAGE, language.toLanguageTag());
        response.addHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE);
        response.getOutputStream()
                .write(PROBLEM.formatted(type, title, status, detail).getBytes(StandardCharsets.UTF_8));
    }
}
