package org.cartagena40.identity.tokens;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** Problems (RFC 9457) told before a request reaches any controller. */
public final class Problems {

    private static final String PROBLEM = """
            {"type":"/problems/http/%s","title":"%s","status":%d,"detail":"%s"}""";

    private Problems() {}

    public static void write(HttpServletResponse response, int status, String type, String title, String detail)
            throws IOException {
        response.setStatus(status);
        response.setContentType("application/problem+json");
        response.getOutputStream()
                .write(PROBLEM.formatted(type, title, status, detail).getBytes(StandardCharsets.UTF_8));
    }
}
