package org.cartagena40.forms;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.cartagena40.command.acts.ActForm;
import org.cartagena40.command.acts.ActTable;
import org.springframework.http.server.PathContainer;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/**
 * An act and what it is on. Its page has the address at which a program posts it, under {@code /acts} instead of
 * {@code /api/v1}.
 */
record ActPlace(ActForm form, Map<String, String> address) {

    static final String PAGES = "/acts";
    private static final String INTERFACE = "/api/v1";
    private static final Map<PathPattern, ActForm> FORMS = forms();

    /** The act whose page has this address. */
    static Optional<ActPlace> at(String path) {
        PathContainer there = PathContainer.parsePath(path);
        return FORMS.entrySet().stream()
                .flatMap(entry -> Stream.ofNullable(entry.getKey().matchAndExtract(there))
                        .map(found -> new ActPlace(entry.getValue(), found.getUriVariables())))
                .findFirst();
    }

    static Optional<ActForm> named(String act) {
        return ActTable.all().stream().filter(form -> form.name().equals(act)).findFirst();
    }

    /** What stands in its address, as a person fills it in. */
    List<String> names() {
        return form.addressed().stream().map(part -> part.getName()).toList();
    }

    /** Whether it says all that its address names. */
    boolean whole() {
        return names().stream().noneMatch(name -> address.getOrDefault(name, "").isBlank());
    }

    String page() {
        return UriComponentsBuilder.fromPath(template(form))
                .buildAndExpand(address)
                .encode()
                .toUriString();
    }

    /** The page of a thing that a program reads at this address of the interface. */
    static String pageOf(String location) {
        return location.startsWith(INTERFACE) ? location.substring(INTERFACE.length()) : location;
    }

    private static String template(ActForm form) {
        return PAGES + form.address().substring(INTERFACE.length());
    }

    private static Map<PathPattern, ActForm> forms() {
        Map<PathPattern, ActForm> forms = new LinkedHashMap<>();
        ActTable.all().stream()
                .sorted(Comparator.comparingInt(form -> form.addressed().size()))
                .forEach(form -> forms.put(PathPatternParser.defaultInstance.parse(template(form)), form));
        return forms;
    }
}
