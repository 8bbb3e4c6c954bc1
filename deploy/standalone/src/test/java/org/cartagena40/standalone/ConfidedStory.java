package org.cartagena40.standalone;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.cartagena40.standalone.RunningActa.Answer;

/**
 * A story in which much is said that is not for everybody, and for each of these words who may read them. Belize objects in
 * every way where only the offices are told so, Panama where the members are too. Barbados and Paraguay are their twins: they
 * do what those do except object.
 */
final class ConfidedStory {

    private static final String GROUNDS = "Grounds that only the offices may read";
    private static final String DECISION = "MSC-1-3";
    private static final int SOON = 15;
    private static final String SPEAK_TOO = "Grounds that members may read";

    private final RunningActa acta;
    private final Confiding told;
    private final ConfidedPapers papers;
    private final List<String> procedures = new ArrayList<>();
    private final Set<String> decisions = new TreeSet<>(Set.of(DECISION));
    private final List<Long> positions = new ArrayList<>();
    private String invitation = "unknown";

    ConfidedStory(RunningActa acta) {
        this.acta = acta;
        this.told = new Confiding(acta);
        this.papers = new ConfidedPapers(acta, told);
    }

    /** Words of the story, each with exactly those who may read it somewhere. */
    Map<String, Set<String>> confided() {
        return told.confided();
    }

    List<String> procedures() {
        return procedures;
    }

    /** One that was broken at once, and once it is open one that goes on until its deadline. */
    List<String> toldInLetters() {
        return procedures.size() > 3 ? List.of(procedures.get(1), procedures.get(3)) : List.of(procedures.get(1));
    }

    List<String> comments() {
        return papers.comments();
    }

    Set<String> decisions() {
        return decisions;
    }

    List<Long> positions() {
        return positions;
    }

    String invitation() {
        return invitation;
    }

    static String path(String procedure) {
        return "/api/v1/silence-procedures/" + procedure;
    }

    /** Two of whose objectors the offices are told, one of whose the members are too. */
    void opens() {
        for (String policy : List.of("REVOCABLE", "TERMINAL")) {
            open("OFFICES_SEE_THE_STATE", policy, "{\"date\":\"2031-01-01\"}");
        }
        open("MEMBERS_SEE_THE_STATE", "TERMINAL", "{\"date\":\"2031-01-01\"}");
        invitation = new Stories(acta).invite("JM");
        papers.left();
    }

    /** Three that end soon: one is objected to, one on behalf, one too late. */
    private void opensMore() {
        String until = "{\"local\":\"%s\",\"zone\":\"UTC\"}"
                .formatted(LocalDateTime.ofInstant(Stories.inSeconds(SOON), ZoneOffset.UTC));
        for (int i = 0; i < 3; i++) {
            open("OFFICES_SEE_THE_STATE", "REVOCABLE", until);
        }
    }

    /** While the procedures are open. */
    void objects() {
        opensMore();
        for (int i : List.of(0, 1, 3)) {
            object("bz", "BZ", i, GROUNDS);
        }
        told.says(GROUNDS, Confiding.with(Confiding.OFFICES, "bz"));
        object("pa", "PA", 2, SPEAK_TOO);
        told.says(SPEAK_TOO, Confiding.MEMBERS);
        String entered = "Note verbale 77 of Belmopan";
        told.act("secretariat-1", path(procedures.get(4)) + "/objections-on-behalf", """
                {"by":"BZ","evidence":{"kind":"NOTE_VERBALE","reference":"%s","hash":null},"receivedAt":"%s"}""".formatted(
                        entered, Instant.now()));
        told.says(entered, Confiding.with(Confiding.OFFICES, "bz"));
        answersAndRemarks();
    }

    private void answersAndRemarks() {
        String answer = "Answer to the one who objected";
        told.act("presidency-1", path(procedures.get(1)) + "/answers", """
                {"objector":"BZ","text":{"lang":"en","text":"%s"}}""".formatted(answer));
        told.says(answer, Confiding.with(Confiding.OFFICES, "bz"));
        String remark = "Remark beside its own objection";
        told.act("bz", "/api/v1/annotations", """
                {"position":%d,"text":{"lang":"en","text":"%s"}}""".formatted(positions.get(0), remark));
        told.says(remark, Confiding.with(Confiding.OFFICES, "bz"));
        String wrong = "What was wrong in the objection";
        told.act("secretariat-1", "/api/v1/corrections", """
                {"position":%d,"fields":[{"field":"/grounds","correct":"Another text"}],"reason":"%s",\
                "evidence":{"kind":"LETTER","reference":"Letter","hash":null}}""".formatted(positions.get(2), wrong));
        told.says(wrong, Confiding.OFFICES);
    }

    /** What the other features keep to some. */
    void tellsMore() {
        papers.declined(invitation);
        papers.accredited();
        papers.met();
        papers.written();
    }

    /** Three procedures are over: objected to, confirmed on behalf, adopted with an objection that came too late. */
    void concludes() {
        String entries = path(procedures.get(4)) + "/objections-on-behalf/";
        String entry = acta.getAs("secretariat-2", path(procedures.get(4)))
                .http()
                .body()
                .replaceAll("(?s).*\"entry\":\"([^\"]+)\".*", "$1");
        told.act("secretariat-2", entries + entry + "/confirmation", "");
        for (int i : List.of(3, 4, 5)) {
            await().atMost(Duration.ofSeconds(60))
                    .until(() -> acta.get(path(procedures.get(i)))
                            .json()
                            .toString()
                            .contains("\"status\":\"" + (i == 5 ? "ADOPTED" : "BROKEN")));
        }
        object("bz", "BZ", 5, "Grounds that came too late");
        told.says("Grounds that came too late", Confiding.with(Confiding.OFFICES, "bz"));
        told.act("presidency-1", path(procedures.get(3)) + "/follow-ups", "{\"followUp\":\"DROP\",\"reason\":\"x\"}");
        await().atMost(Duration.ofSeconds(60)).until(this::isNumbered);
    }

    private boolean isNumbered() {
        acta.get("/api/v1/decisions?limit=500").json().path("items").forEach(decision -> {
            if (decision.path("procedure").asString("").equals(procedures.get(5))) {
                decisions.add(decision.path("number").asString());
            }
        });
        return decisions.size() > 1;
    }

    private void open(String disclosure, String policy, String deadline) {
        Answer opened = told.act(
                "presidency-1", "/api/v1/silence-procedures", """
                {"title":"Reglas","legalBasis":"%s","disclosure":"%s","objectionPolicy":"%s",\
                "texts":[{"lang":"es","text":"Texto"}],"deadline":%s,"shortDeadlineReason":"Ensayo"}""".formatted(DECISION, disclosure, policy, deadline));
        procedures.add(opened.json().path("id").asString());
    }

    private void object(String account, String state, int procedure, String grounds) {
        Answer objected = told.act(
                account, path(procedures.get(procedure)) + "/objections", """
                {"by":"%s","grounds":"%s","proposedAmendment":"%s"}""".formatted(state, grounds, grounds));
        positions.add(objected.position());
    }
}
