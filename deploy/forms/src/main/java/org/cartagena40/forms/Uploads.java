package org.cartagena40.forms;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.cartagena40.command.contents.FileDesk;
import org.cartagena40.command.contents.NotTaken;
import org.springframework.http.ProblemDetail;

/**
 * Files that come with a form. Each is handed in as soon as it arrives, and its hash stands in the form from then on as if
 * somebody had written it: a page that is sent again needs no file, and what is previewed is what is held.
 */
record Uploads(FileDesk desk) {

    private static final String FILE = ".file";

    /** A file that was not taken, and at which field. */
    @SuppressWarnings("serial") // it never leaves its thread
    static final class Refused extends RuntimeException {
        private final NotTaken reason;
        private final String path;

        Refused(NotTaken reason, String path) {
            super(reason);
            this.reason = reason;
            this.path = path;
        }

        ProblemDetail problem(Locale language) {
            ProblemDetail problem = reason.problem(language);
            problem.setProperty("field", "/" + path.replace('.', '/'));
            return problem;
        }
    }

    /** What was sent, with the hashes of the files that came along. */
    Map<String, List<String>> in(Map<String, List<String>> sent, HttpServletRequest request) {
        String type = Objects.requireNonNullElse(request.getContentType(), "");
        if (!type.startsWith("multipart/")) {
            return sent;
        }
        Map<String, List<String>> all = new LinkedHashMap<>(sent);
        try {
            for (Part part : request.getParts()) {
                if (part.getName().endsWith(FILE) && part.getSize() > 0) {
                    String path = part.getName().substring(0, part.getName().length() - FILE.length());
                    all.put(path, List.of(taken(part, path, request)));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ServletException e) {
            throw new IllegalStateException("the parts of a form cannot be read", e);
        }
        return all;
    }

    private String taken(Part part, String path, HttpServletRequest request) throws IOException {
        try (InputStream bytes = part.getInputStream()) {
            String type = Objects.requireNonNullElse(part.getContentType(), "");
            return desk.take(type, bytes, request).value();
        } catch (NotTaken reason) {
            throw new Refused(reason, path);
        }
    }
}
