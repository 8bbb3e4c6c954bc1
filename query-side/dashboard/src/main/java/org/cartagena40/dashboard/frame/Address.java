package org.cartagena40.dashboard.frame;

import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.cartagena40.dashboard.words.LanguageResolver;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriUtils;

/** The address of a page with its parameters, from which links to the same page at another moment are made. */
public final class Address {

    public static final String AS_OF = "asOf";
    public static final String KNOWN_AT = "knownAt";

    private final String path;
    private final Map<String, String> parameters;

    private Address(String path, Map<String, String> parameters) {
        this.path = path;
        this.parameters = parameters;
    }

    static Address of(HttpServletRequest request) {
        Map<String, String> parameters = new LinkedHashMap<>();
        request.getParameterMap().forEach((name, values) -> {
            if ("GET".equals(request.getMethod()) && !values[0].isEmpty()) {
                parameters.put(name, values[0]);
            }
        });
        return new Address(request.getRequestURI(), parameters);
    }

    /** A local address as a form sends it back; what is none of ours becomes the home page. */
    public static Address read(@Nullable String text) {
        if (text == null || !text.matches("/(?![/\\\\])[^\\s\\\\#]*")) {
            return new Address("/", new LinkedHashMap<>());
        }
        int query = text.indexOf('?');
        Map<String, String> parameters = new LinkedHashMap<>();
        for (String pair : query < 0 ? new String[0] : text.substring(query + 1).split("&")) {
            int equals = pair.indexOf('=');
            if (equals > 0) {
                parameters.put(decoded(pair.substring(0, equals)), decoded(pair.substring(equals + 1)));
            }
        }
        return new Address(query < 0 ? text : text.substring(0, query), parameters);
    }

    public String path() {
        return path;
    }

    public @Nullable String parameter(String name) {
        return parameters.get(name);
    }

    public boolean timeTravel() {
        return parameters.containsKey(AS_OF) || parameters.containsKey(KNOWN_AT);
    }

    /** The same page with one parameter changed; null takes it away. */
    public Address with(String name, @Nullable String value) {
        Map<String, String> changed = new LinkedHashMap<>(parameters);
        if (value == null) {
            changed.remove(name);
        } else {
            changed.put(name, value);
        }
        return new Address(path, changed);
    }

    /** The same page now, with all that is known. */
    public Address present() {
        return with(AS_OF, null).with(KNOWN_AT, null);
    }

    /** The same parameters at another address. */
    public Address at(String path) {
        return new Address(path, parameters);
    }

    public Address in(String language) {
        return with(LanguageResolver.PARAMETER, language);
    }

    /** Another page at the same moment. */
    public String link(String target) {
        Map<String, String> kept = new LinkedHashMap<>(parameters);
        kept.keySet().retainAll(Set.of(AS_OF, KNOWN_AT));
        int anchor = target.indexOf('#');
        String page = anchor < 0 ? target : target.substring(0, anchor);
        String join = page.contains("?") ? "&" : "?";
        return page + (kept.isEmpty() ? "" : join + text(kept)) + (anchor < 0 ? "" : target.substring(anchor));
    }

    @Override
    public String toString() {
        return parameters.isEmpty() ? path : path + "?" + text(parameters);
    }

    private static String text(Map<String, String> parameters) {
        return parameters.entrySet().stream()
                .map(entry -> encoded(entry.getKey()) + "=" + encoded(entry.getValue()))
                .collect(Collectors.joining("&"));
    }

    private static String encoded(String text) {
        return UriUtils.encode(text, "UTF-8");
    }

    private static String decoded(String text) {
        return UriUtils.decode(text.replace('+', ' '), "UTF-8");
    }
}
