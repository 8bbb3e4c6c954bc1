package org.cartagena40.standalone;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfoHandlerMapping;

/** The addresses of the pages, as {@link Addresses} are those of the interface. */
final class PageAddresses {

    private PageAddresses() {}

    /** Each page and the addresses at which it is read; a new page is a line here. */
    static Map<String, List<String>> pages(String procedure, long opened) {
        Map<String, List<String>> all = new LinkedHashMap<>();
        all.put("/", List.of("/", "/?asOf=2025-11-01"));
        all.put("/silence-procedures", List.of("/silence-procedures", "/silence-procedures?asOf=2025-11-01"));
        all.put(
                "/silence-procedures/{id}",
                List.of("/silence-procedures/" + procedure, "/silence-procedures/" + procedure + "?asOf=2030-12-31"));
        all.put("/decisions", List.of("/decisions", "/decisions?asOf=2025-07-17"));
        all.put("/decisions/{numberOrId}", List.of("/decisions/MSC-1-3"));
        all.put("/members", List.of("/members"));
        all.put("/members/{state}", List.of("/members/BZ", "/members/BB", "/members/bz?asOf=2030-12-31"));
        all.put("/offices", List.of("/offices"));
        all.put("/meetings", List.of("/meetings", "/meetings?asOf=2025-09-01"));
        all.put("/meetings/{id}", List.of("/meetings/MSC-1", "/meetings/PLAT-1?asOf=2025-09-01"));
        all.put("/documents", List.of("/documents"));
        all.put("/documents/{id}", List.of("/documents/CN-PLAT-1"));
        all.put("/work", List.of("/work"));
        all.put("/progress", List.of("/progress", "/progress?asOf=1990-01-01"));
        all.put("/progress/actions/{number}", List.of("/progress/actions/1"));
        all.put("/progress/indicators/{id}", List.of("/progress/indicators/SAMPLE-1"));
        all.put("/plan", List.of("/plan"));
        all.put("/priorities", List.of("/priorities", "/priorities?asOf=2025-07-01"));
        all.put(
                "/history",
                List.of(
                        "/history?feature=silence",
                        "/history?state=BZ",
                        "/history?q=objet",
                        "/history?procedure=" + procedure));
        all.put("/history/play", List.of("/history/play", "/history/play?year=2026"));
        all.put("/silence-procedures/{id}/history", List.of("/silence-procedures/" + procedure + "/history"));
        all.put("/diff", List.of("/diff?from=2025-11-01", "/diff?by=known&from=2025-11-01", "/diff?asOf=2025-11-01"));
        all.put("/audit", List.of("/audit"));
        all.put("/audit/{list}", List.of("/audit/late", "/audit/on-behalf"));
        all.put("/events/{position}", List.of("/events/5", "/events/" + opened));
        all.put("/acts", List.of("/acts"));
        all.put("/acts/on", List.of("/acts/on?act=RaiseObjection"));
        all.put("/acts/{*act}", List.of("/acts/silence-procedures/" + procedure + "/objections"));
        return all;
    }

    /** Only whoever did the act sees it. */
    private static final String RECEIPT = "/acts/receipts/{key}";

    /** What leads somewhere else and shows nothing of the record. */
    static final Set<String> NO_PAGES =
            Set.of("/live", "/moment", "/session/begin", "/session/seat", "/comment-windows/{id}", RECEIPT);

    /** Whoever asks for these without an account is asked to sign in. */
    static final Set<String> FOR_WHOM_IT_IS = Set.of("/work");

    /** Files; who has them is walked at the interface, which asks the same queries. */
    static final Set<String> FILES = Set.of(
            "/documents/{id}/versions/{version}/contents/{lang}", "/comment-windows/{id}/comments/{comment}/text");

    /** Those that the program answers. */
    static Set<String> patterns(RunningActa acta) {
        return acta.beans(RequestMappingInfoHandlerMapping.class).stream()
                .flatMap(mapping -> mapping.getHandlerMethods().entrySet().stream())
                .filter(entry -> Stream.of(
                                "org.cartagena40.dashboard",
                                "org.cartagena40.forms",
                                "org.cartagena40.standalone.pages")
                        .anyMatch(entry.getValue().getBeanType().getName()::startsWith))
                .filter(entry ->
                        entry.getKey().getMethodsCondition().getMethods().contains(RequestMethod.GET))
                .flatMap(entry -> entry.getKey().getPatternValues().stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
