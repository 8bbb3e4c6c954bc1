package org.cartagena40.forms;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.cartagena40.command.gateway.Ids;

/**
 * What was typed in a form that could not be taken because its session had ended. It stays here, in memory, until its
 * writer has signed in again, and is shown then; it is never handed in by itself. There is room for few and none may be
 * large, since whoever sends one has not signed in.
 */
public final class KeptForms {

    private static final int MOST = 128;
    private static final int LARGEST = 128 * 1024;
    private static final String NAME = KeptForms.class.getName();

    private final Map<String, Kept> kept = new LinkedHashMap<>();

    private record Kept(String page, Map<String, List<String>> sent) {}

    /** Keeps what a request of a form brought, and says where it is shown again; empty if it is no such request. */
    public synchronized Optional<String> keep(HttpServletRequest request) {
        String page = request.getRequestURI();
        Map<String, List<String>> sent = new LinkedHashMap<>();
        request.getParameterMap().forEach((name, values) -> sent.put(name, Arrays.asList(values)));
        if (!"POST".equals(request.getMethod()) || !page.startsWith(ActPlace.PAGES + "/") || size(sent) > LARGEST) {
            return Optional.empty();
        }
        String name = Ids.fresh().toString();
        request.getSession().setAttribute(NAME, name);
        kept.put(name, new Kept(page, sent));
        while (kept.size() > MOST) {
            kept.remove(kept.keySet().iterator().next());
        }
        return Optional.of(page);
    }

    /** What was typed on this page before; it is given back once. */
    synchronized Map<String, List<String>> take(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        Object name = session == null ? null : session.getAttribute(NAME);
        Kept found = name == null ? null : kept.get(name.toString());
        if (session == null || found == null || !found.page.equals(request.getRequestURI())) {
            return Map.of();
        }
        session.removeAttribute(NAME);
        kept.remove(String.valueOf(name));
        return found.sent;
    }

    private static int size(Map<String, List<String>> sent) {
        return sent.entrySet().stream()
                .flatMap(field -> Stream.concat(Stream.of(field.getKey()), field.getValue().stream()))
                .mapToInt(String::length)
                .sum();
    }
}
