package org.cartagena40.standalone;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.cartagena40.command.gateway.Ids;
import org.cartagena40.events.TextHash;
import org.cartagena40.standalone.RunningActa.Answer;

/** What the other features keep to some: reasons, persons, drafts, guidance, comments. */
final class ConfidedPapers {

    static final String MEETING = "MSC-77";
    static final String DRAFT = "REPORT-77";
    static final String OF_MEMBERS = "CW-77-M";
    static final String OF_NETWORKS = "CW-77-S";
    static final String DELEGATE = Ids.named("person:bz").toString();

    private final RunningActa acta;
    private final Confiding told;
    private final List<String> comments = new ArrayList<>();

    ConfidedPapers(RunningActa acta, Confiding told) {
        this.acta = acta;
        this.told = told;
    }

    /** Windows with their comments. */
    List<String> comments() {
        return comments;
    }

    void declined(String invitation) {
        String why = "Why Jamaica declines";
        told.act("jm", "/api/v1/invitations/" + invitation + "/decline", "{\"reason\":\"%s\"}".formatted(why));
        told.says(why, Confiding.with(Confiding.OFFICES, "jm"));
    }

    /** A delegate of Uruguay, and Honduras as a member. */
    void left() {
        String held = acta.getAs("uy", "/api/v1/authority")
                .json()
                .at("/0/accreditation")
                .asString();
        String left = "Why the delegate of Uruguay left";
        told.act("presidency-1", "/api/v1/accreditations/" + held + "/end", "{\"reason\":\"%s\"}".formatted(left));
        told.says(left, Confiding.OFFICES);
        told.act("presidency-1", "/api/v1/members/HN/withdrawal", "{\"reason\":\"x\"}");
    }

    void accredited() {
        String credential = "Letter of credence 77";
        told.act("secretariat-1", "/api/v1/accreditations", """
                {"person":"person-77","state":"HT","credential":"%s"}""".formatted(credential));
        told.says(credential, Confiding.MEMBERS);
        told.says("person-77", Confiding.OFFICES);
        told.says(DELEGATE, Confiding.with(Confiding.OFFICES, "bz"));
        told.says("Sample person bz", Confiding.with(Confiding.OFFICES, "bz"));
    }

    void met() {
        told.act("secretariat-1", "/api/v1/meetings", Stories.meetingToday(MEETING));
        told.act("secretariat-1", "/api/v1/meetings/" + MEETING + "/registration", """
                {"until":{"date":"%s"}}""".formatted(Stories.today()));
        told.act("pe", "/api/v1/meetings/" + MEETING + "/participants", """
                {"person":"ana-77","affiliation":"PE","constituency":"MEMBER_STATE","language":"es"}""");
        told.says("ana-77", Confiding.OFFICES);
    }

    void written() {
        document();
        comment("pe", OF_MEMBERS, "A comment among members", Confiding.MEMBERS);
        comment("stakeholder", OF_NETWORKS, "A comment of a network", Confiding.with(Confiding.MEMBERS, "stakeholder"));
    }

    private void document() {
        String draft = "A draft that was sent to nobody";
        String hash = TextHash.of(draft).value();
        acta.send(acta.request("/api/v1/contents/" + hash)
                .header("Authorization", acta.bearer("secretariat-1"))
                .header("Content-Type", "text/plain")
                .PUT(BodyPublishers.ofString(draft)));
        told.act("secretariat-1", "/api/v1/documents", """
                {"document":"%s","type":"PROGRESS_REPORT","title":{"lang":"en","text":"t"},\
                "effective":{"precision":"UNKNOWN"}}""".formatted(DRAFT));
        String document = "/api/v1/documents/" + DRAFT;
        told.act("secretariat-1", document + "/versions", """
                {"builds":0,"contents":[{"lang":"en","hash":"%s"}]}""".formatted(hash));
        told.says(draft, Confiding.OFFICES);
        String part = "A part that is being written";
        told.act("secretariat-1", document + "/parts", """
                {"chapter":1,"part":"PROGRESS","text":{"lang":"en","text":"%s"}}""".formatted(part));
        told.says(part, Confiding.OFFICES);
        String guidance = "Guidance for the authors";
        Answer given = told.act("pe", document + "/guidance", """
                {"by":"PE","text":{"lang":"en","text":"%s"}}""".formatted(guidance));
        told.says(guidance, Confiding.MEMBERS);
        String corrected = "How the guidance should read";
        told.act("secretariat-1", "/api/v1/corrections", """
                {"position":%d,"fields":[{"field":"/text/text","correct":"%s"}],"reason":"Typing error",\
                "evidence":{"kind":"LETTER","reference":"Letter","hash":null}}""".formatted(given.position(), corrected));
        told.says(corrected, Confiding.OFFICES);
    }

    private void comment(String account, String window, String text, Set<String> readers) {
        told.act("secretariat-1", "/api/v1/comment-windows", """
                {"window":"%s","document":"%s","audience":"%s","until":{"local":"2099-01-01T18:00"}}""".formatted(
                        window, DRAFT, window.equals(OF_MEMBERS) ? "MEMBERS" : "STAKEHOLDERS"));
        Answer made = told.act(account, "/api/v1/comment-windows/" + window + "/comments", """
                {"content":{"lang":"en","text":"%s"}}""".formatted(text));
        String id = acta.getAs("secretariat-1", "/api/v1/comment-windows/" + window, made.position())
                .json()
                .at("/list/0/comment")
                .asString();
        comments.add(window + "/comments/" + id);
        told.says(text, readers);
    }
}
