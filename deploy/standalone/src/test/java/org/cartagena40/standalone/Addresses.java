package org.cartagena40.standalone;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Every address of the program that answers a GET, with what it needs put in the place of its braces. What stands as (twin)
 * is asked of each of four States, and the four answers are read as one.
 */
record Addresses(Map<String, List<String>> byPattern) {

    static final String TWIN = "(twin)";

    private static final String API = "/api/v1/";
    private static final String PROCEDURE = API + "silence-procedures/{id}";

    /** Lists, which are asked whole, cut after two, and in every form. */
    private static final List<String> LISTS = List.of(
            "accreditations",
            "annotations",
            "assessments",
            "comment-windows",
            "corrections",
            "deadlines",
            "decisions",
            "documents",
            "historical-facts",
            "indicators",
            "meetings",
            "members",
            "milestones",
            "pledges",
            "priority-cycles",
            "processes",
            "progress",
            "silence-procedures",
            "vice-presidency-tasks",
            "work");

    /** What is the same whatever happens, and what is asked as it stands. */
    private static final List<String> SINGLE = List.of(
            "archive",
            "authority",
            "journal",
            "mechanism",
            "offices",
            "operations/feed",
            "operations/rebuilds",
            "operations/redecisions",
            "persons",
            "persons/me",
            "plan",
            "plan/actions",
            "plan/versions",
            "priorities",
            "progress/dashboard",
            "progress/years",
            "state");

    static Addresses of(ConfidedStory story) {
        Map<String, List<String>> all = new LinkedHashMap<>();
        LISTS.forEach(list -> all.put(
                API + list, List.of(API + list + "?limit=500", API + list + "?limit=2", API + list + "?format=csv")));
        SINGLE.forEach(one -> all.put(API + one, List.of(API + one)));
        all.put(
                API + "audit/{list}",
                each("audit/", "corrections", "on-behalf", "late", "overrides", "short-deadlines"));
        all.put(
                API + "diff",
                each("diff?from=", "2020-01-01&limit=1000", "-1&by=known&limit=1000", "150&by=known&feature=silence"));
        all.put(API + "events", List.of(API + "events?limit=1000", API + "events?after=150&limit=1000"));
        all.put(API + "invitations/{id}", each("invitations/", "unknown", story.invitation()));
        all.put(API + "indicators/{indicator}", each("indicators/", "unknown"));
        all.put(API + "meetings/{id}", each("meetings/", "MSC-1", ConfidedPapers.MEETING));
        all.put(API + "members/{state}", each("members/", TWIN));
        all.put(API + "operations/redecisions/{id}", each("operations/redecisions/", "1"));
        all.put(API + "operations/rebuilds/{id}", each("operations/rebuilds/", "1"));
        all.put(API + "persons/{id}", each("persons/", "unknown", ConfidedPapers.DELEGATE));
        all.put(API + "priorities/{cycle}", each("priorities/", "2025-2027"));
        all.put(API + "priorities/{cycle}/proposals/{priority}", each("priorities/2025-2027/proposals/", "unknown"));
        all.put(API + "progress/actions/{action}", each("progress/actions/", "1"));
        all.put(API + "vice-presidency-tasks/{id}", each("vice-presidency-tasks/", "unknown"));
        documents(all, story);
        procedures(all, story);
        log(all, story);
        return new Addresses(all);
    }

    Set<String> patterns() {
        return byPattern.keySet();
    }

    Stream<String> all() {
        return byPattern.values().stream().flatMap(List::stream);
    }

    private static void documents(Map<String, List<String>> all, ConfidedStory story) {
        all.put(API + "documents/{id}", each("documents/", "TOR-MSC", ConfidedPapers.DRAFT));
        all.put(
                API + "documents/{id}/versions/{version}/contents/{lang}",
                each("documents/" + ConfidedPapers.DRAFT + "/versions/1/contents/", "en", "es"));
        all.put(
                API + "comment-windows/{id}",
                each("comment-windows/", ConfidedPapers.OF_MEMBERS, ConfidedPapers.OF_NETWORKS));
        all.put(
                API + "comment-windows/{id}/comments/{comment}/text",
                story.comments().stream()
                        .map(comment -> API + "comment-windows/" + comment + "/text")
                        .toList());
    }

    private static void procedures(Map<String, List<String>> all, ConfidedStory story) {
        List<String> history = new ArrayList<>(List.of(
                API + "history?limit=1000",
                API + "history?order=newest&limit=3",
                API + "history?office=PRESIDENCY&limit=1000",
                API + "history?by=effective&from=2026-01-01&limit=1000",
                API + "history?state=" + TWIN + "&limit=1000"));
        List<String> notices = new ArrayList<>();
        List<String> letters = new ArrayList<>();
        story.procedures().forEach(procedure -> {
            history.add(API + "history?procedure=" + procedure);
            notices.add(ConfidedStory.path(procedure) + "/notices");
        });
        story.toldInLetters()
                .forEach(procedure -> Stream.of("opening", "broken", "conclusion")
                        .map(notice -> ConfidedStory.path(procedure) + "/notices/" + notice + "/letters/" + TWIN)
                        .forEach(letters::add));
        all.put(API + "history", history);
        all.put(
                PROCEDURE,
                Stream.concat(Stream.of("unknown"), story.procedures().stream())
                        .map(ConfidedStory::path)
                        .toList());
        all.put(
                PROCEDURE + "/history",
                story.procedures().stream()
                        .map(ConfidedStory::path)
                        .flatMap(procedure -> Stream.of(procedure + "/history", procedure + "/history?by=known"))
                        .toList());
        all.put(
                PROCEDURE + "/certificate",
                story.procedures().stream()
                        .map(procedure -> ConfidedStory.path(procedure) + "/certificate")
                        .toList());
        all.put(PROCEDURE + "/notices", notices);
        all.put(PROCEDURE + "/notices/{notice}/letters/{state}", letters);
    }

    /** The public log, the proofs of what was recorded last, and the pages of the rules. */
    private static void log(Map<String, List<String>> all, ConfidedStory story) {
        all.put(
                API + "decisions/{numberOrId}",
                story.decisions().stream().map(one -> API + "decisions/" + one).toList());
        all.put(
                API + "decisions/{numberOrId}/certificate",
                story.decisions().stream()
                        .map(one -> API + "decisions/" + one + "/certificate")
                        .toList());
        all.put(
                API + "decisions/{numberOrId}/evidence",
                story.decisions().stream()
                        .map(one -> API + "decisions/" + one + "/evidence")
                        .toList());
        all.put(
                API + "events/{position}/proof",
                story.positions().stream()
                        .map(one -> API + "events/" + one + "/proof")
                        .toList());
        all.put("/log/checkpoint", List.of("/log/checkpoint"));
        all.put("/log/policy", List.of("/log/policy"));
        all.put("/log/requests", List.of("/log/requests"));
        all.put("/log/tile/**", List.of("/log/tile/entries/000", "/log/tile/0/000", "/log/tile/entries/000.p/200"));
        all.put("/problems", List.of("/problems"));
        all.put("/problems/{feature}/{slug}", List.of("/problems/silence/a-state-objects-once"));
    }

    private static List<String> each(String address, String... last) {
        return Stream.of(last).map(part -> API + address + part).toList();
    }
}
