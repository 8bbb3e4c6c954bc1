package org.cartagena40.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cartagena40.standalone.CycleBodies.priority;
import static org.cartagena40.standalone.CycleBodies.text;
import static org.cartagena40.standalone.Stories.recorded;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.cartagena40.events.TextHash;
import org.cartagena40.standalone.RunningActa.Answer;
import tools.jackson.databind.JsonNode;

/** What offices, States and guests do in the next biennium, and what they see of it, over HTTP. */
final class NextCycle {

    static final String CYCLE = "2027-2029";
    static final String MEETING = "/meetings/MSC-2";
    static final String FORUM = "GRF-2027";
    static final String REPORT = "/documents/PROGRESS-MSC-2";
    static final String OUTCOME = "/documents/OUTCOME-MSC-2";
    static final String PLAN = "/plans/PAC-2024-2034";
    static final String PROPOSALS = "/priority-cycles/" + CYCLE + "/proposals";

    private static final String API = "/api/v1";

    private final RunningActa acta;
    private final List<String> proposals = new ArrayList<>();
    private long last;

    NextCycle(RunningActa acta) {
        this.acta = acta;
    }

    /** Records an act; what is read from now on reflects it. */
    Answer act(String account, String address, String body) {
        Answer answer = recorded(acta.post(account, API + address, body));
        last = Math.max(last, answer.position());
        return answer;
    }

    /** The rule that refuses an act, and what was found instead. */
    String refusal(String account, String address, String body) {
        Answer answer = acta.post(account, API + address, body);
        assertThat(answer.status()).as(answer.http().body()).isBetween(400, 499);
        return answer.rule() + ": " + answer.json().path("found").asString("");
    }

    Answer send(String account, String address, String body) {
        return acta.post(account, API + address, body);
    }

    /** An amendment that starts from a revision, as its editor read it. */
    Answer amend(String account, String proposal, int read, String body) {
        Answer answer = acta.send(acta.request(API + PROPOSALS + "/" + proposal + "/amendments")
                .header("Authorization", acta.bearer(account))
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .header("Content-Type", "application/json")
                .header("If-Match", "\"" + read + "\"")
                .POST(BodyPublishers.ofString(body)));
        last = answer.status() == 201 ? answer.position() : last;
        return answer;
    }

    JsonNode publicly(String address) {
        return acta.get(API + address, last).json();
    }

    /** As it was written: a reader of numbers would round them. */
    String body(String address) {
        return acta.get(API + address, last).http().body();
    }

    JsonNode rebuilt() {
        return acta.compared();
    }

    JsonNode as(String account, String address) {
        return acta.getAs(account, API + address, last).json();
    }

    /** What is due for an office or a State. */
    List<String> work(String account) {
        return all(as(account, "/work"), "kind");
    }

    /** Up to where the record is read now. */
    long known() {
        return last;
    }

    /** One part of every item of a list. */
    static List<String> all(JsonNode list, String part) {
        return list.path("items")
                .valueStream()
                .map(item -> item.path(part).asString())
                .toList();
    }

    /** The item of a list whose part says this. */
    static JsonNode one(JsonNode list, String part, String value) {
        return list.path("items")
                .valueStream()
                .filter(item -> item.path(part).asString("").equals(value))
                .reduce((earlier, later) -> later)
                .orElseThrow(() -> new AssertionError(value + " is not in " + list));
    }

    /** The catalogue says where actions 1 to 18 lie: six for each thematic chapter in turn. */
    void defineActions() {
        IntStream.rangeClosed(1, 18)
                .forEach(action -> act(
                        "secretariat-1",
                        PLAN + "/actions",
                        "{\"number\":%d,\"chapter\":%d}".formatted(action, chapterOf(action))));
    }

    static int chapterOf(int action) {
        return (action - 1) / 6 + 1;
    }

    /** A member proposes a priority on one action; its id. */
    private String propose(String state, int action) {
        Answer proposed = act(state, PROPOSALS, priority(chapterOf(action), "Priority on action " + action, action));
        return proposed.header("Location").replaceAll(".*/", "");
    }

    /** Six proposals for each of the three thematic chapters, in the order of their actions. */
    void proposeEighteen() {
        IntStream.rangeClosed(1, 18).forEach(action -> proposals.add(propose(action % 2 == 0 ? "hn" : "bz", action)));
    }

    List<String> proposals() {
        return proposals;
    }

    /** The decision of the meeting, by the number that the register gave it. */
    String decision() {
        return one(publicly("/decisions?limit=100"), "meeting", "MSC-2")
                .path("decision")
                .asString();
    }

    /** The first so many proposals of each chapter. */
    List<String> first(int... ofChapters) {
        return IntStream.range(0, ofChapters.length)
                .boxed()
                .flatMap(chapter -> proposals.subList(6 * chapter, 6 * chapter + ofChapters[chapter]).stream())
                .toList();
    }

    /** Registers a document, writes a part for each of its chapters and publishes its first version. */
    void write(String id, String type, List<String> parts, int chapters) {
        act("secretariat-1", "/documents", """
                {"document":"%s","type":"%s","title":%s,"effective":{"precision":"UNKNOWN"}}""".formatted(id, type, text(id)));
        for (int chapter = 1; chapter <= chapters; chapter++) {
            for (String part : parts) {
                act("secretariat-1", "/documents/" + id + "/parts", """
                        {"chapter":%d,"part":"%s","text":%s}""".formatted(
                                chapter, part, text(part + " of chapter " + chapter)));
            }
        }
        String hash = handIn(id + " in full");
        act("secretariat-1", "/documents/" + id + "/versions", """
                {"builds":0,"contents":[{"lang":"en","hash":"%s"}]}""".formatted(hash));
        act("secretariat-1", "/documents/" + id + "/meetings", """
                {"meeting":"MSC-2","paper":"%s"}""".formatted(type));
    }

    private String handIn(String text) {
        String hash = TextHash.of(text).value();
        assertThat(acta.send(acta.request(API + "/contents/" + hash)
                                .header("Authorization", acta.bearer("secretariat-1"))
                                .header("Content-Type", "text/plain")
                                .PUT(BodyPublishers.ofString(text)))
                        .status())
                .isEqualTo(201);
        return hash;
    }
}
