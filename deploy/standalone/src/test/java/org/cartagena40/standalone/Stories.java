package org.cartagena40.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.UUID;
import org.cartagena40.command.gateway.Ids;
import org.cartagena40.events.Zones;
import org.cartagena40.standalone.RunningActa.Answer;

/** What people do, as whole acts over HTTP. */
final class Stories {

    private final RunningActa acta;

    Stories(RunningActa acta) {
        this.acta = acta;
    }

    /** A procedure on inviting a State: its id, its deadline and the position of its opening. */
    record Open(String invitation, String procedure, Instant deadline, long position) {
        String path() {
            return "/api/v1/silence-procedures/" + procedure;
        }
    }

    /** Invites a State and lets it accept; the id of the invitation. */
    String invite(String state) {
        String key = UUID.randomUUID().toString();
        String invitation = Ids.named("invitation:" + key).toString();
        recorded(acta.post("presidency-1", "/api/v1/invitations", "{\"invited\":\"%s\"}".formatted(state), key));
        recorded(acta.post(account(state), "/api/v1/invitations/" + invitation + "/acceptance", ""));
        return invitation;
    }

    /** Invites, lets the State accept, and opens silence until then. */
    Open silenceOn(String state, Instant deadline) {
        String invitation = invite(state);
        Answer opened =
                recorded(acta.post("presidency-1", "/api/v1/silence-procedures", opening(invitation, deadline)));
        return new Open(invitation, opened.json().path("id").asString(), deadline, opened.position());
    }

    static Answer recorded(Answer answer) {
        assertThat(answer.status()).as(answer.http().body()).isEqualTo(201);
        return answer;
    }

    static String account(String state) {
        return state.toLowerCase(Locale.ROOT);
    }

    Answer object(String state, Open open) {
        return acta.post(
                account(state),
                open.path() + "/objections",
                "{\"by\":\"%s\",\"grounds\":\"Paragraph 1\",\"paragraphs\":[\"1\"]}".formatted(state));
    }

    static String opening(String invitation, Instant deadline) {
        return """
                {"invitation":"%s","termStart":"2030-01-01","title":"Vicepresidencia",\
                "texts":[{"lang":"es","text":"Ejercerá la Vicepresidencia."}],\
                "deadline":{"local":"%s","zone":"UTC"},"shortDeadlineReason":"Ensayo"}""".formatted(invitation, LocalDateTime.ofInstant(deadline, ZoneOffset.UTC));
    }

    /** Plans a meeting for today, convenes it and opens its only session. */
    void meet(String meeting) {
        recorded(acta.post("secretariat-1", "/api/v1/meetings", meetingToday(meeting)));
        recorded(acta.post("presidency-1", "/api/v1/meetings/" + meeting + "/convocation", "{}"));
        recorded(acta.post("presidency-1", "/api/v1/meetings/" + meeting + "/sessions/1/opening", "{}"));
    }

    /** Has the members decide by consensus, in a meeting that is held for it. */
    Answer decide(String meeting, String text) {
        meet(meeting);
        return recorded(acta.post("presidency-1", "/api/v1/decisions", """
                {"meeting":"%s","noAtMeeting":1,"method":"CONSENSUS","date":"%s",\
                "text":{"lang":"en","text":"%s"}}""".formatted(meeting, today(), text)));
    }

    static String meetingToday(String meeting) {
        return """
                {"meeting":"%s","kind":"MSC_BIENNIAL","purposes":["EVALUATION"],""".formatted(meeting) + planToday();
    }

    /** The last field of a body, with its closing brace. */
    static String planToday() {
        LocalDate day = today();
        return """
                "plan":{"date":{"precision":"DAY","from":"%s"},"format":"HYBRID","place":"Santiago, Chile",\
                "sessions":[{"start":"%sT03:00","end":"%sT23:00"}],"languages":["es","en"],\
                "interpretation":"SIMULTANEOUS","interventionLimitSeconds":180}}""".formatted(day, day, day);
    }

    static LocalDate today() {
        return Zones.dayOf(Instant.now());
    }

    static Instant inSeconds(int seconds) {
        return Instant.now().plusSeconds(seconds).truncatedTo(ChronoUnit.MILLIS);
    }
}
