package org.cartagena40.query.http;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.cartagena40.query.views.Moment;
import org.cartagena40.query.views.Question;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/**
 * A whole list as a file, asked for by {@code format=csv} or {@code format=jsonl} without {@code limit} or
 * {@code cursor}. Its name says what it is and about which moment, because a file outlives the answer it came in.
 */
record Export(String form, String list) {

    private static final List<String> FILES = List.of("csv", "jsonl");
    private static final String INTERFACE = "/api/v1/";

    /** What the current request asks for; empty if it asks for a part of a list, in whatever form. */
    static Optional<Export> asked() {
        return Optional.ofNullable(RequestContextHolder.getRequestAttributes())
                .filter(ServletRequestAttributes.class::isInstance)
                .map(attributes -> ((ServletRequestAttributes) attributes).getRequest())
                .filter(Export::isWhole)
                .map(request -> new Export(request.getParameter("format"), list(request)));
    }

    private static boolean isWhole(HttpServletRequest request) {
        return FILES.contains(String.valueOf(request.getParameter("format")))
                && request.getParameter("limit") == null
                && request.getParameter("cursor") == null;
    }

    /** The address in one word, such as audit-late. */
    private static String list(HttpServletRequest request) {
        String path = request.getRequestURI();
        String below = path.substring(Math.max(0, path.indexOf(INTERFACE)));
        return Arrays.stream(below.replaceFirst("^" + INTERFACE, "").split("/"))
                .map(part -> part.replaceAll("[^A-Za-z0-9.-]", "_"))
                .collect(Collectors.joining("-"));
    }

    <T> ResponseEntity<ListAnswer<T>> of(Question question, Iterable<List<T>> parts, Class<T> rows) {
        Moment moment = question.moment();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + file(moment) + "\"")
                .header("Acta-As-Of", moment.asOf().toString())
                .body(new ListAnswer<>(moment.asOf(), moment.knownAt(), List.of(), rows, parts));
    }

    private String file(Moment moment) {
        return list + "_as-of-" + basic(moment.asOf()) + "_position-" + moment.knownAt() + "." + form;
    }

    /** Without colons, which some file systems refuse. */
    private static String basic(Instant instant) {
        return instant.toString().replace(":", "");
    }
}
