package org.cartagena40.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cartagena40.standalone.Stories.meetingToday;
import static org.cartagena40.standalone.Stories.recorded;

import java.nio.file.Path;
import org.cartagena40.standalone.RunningActa.Answer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Meetings over HTTP: those of the sources, and one that is planned, registered for, held and decided in. */
class MeetingStoryTest {

    private static final String MEETINGS = "/api/v1/meetings";

    private static RunningActa acta;

    @BeforeAll
    static void start(@TempDir Path folder) {
        acta = new RunningActa(folder);
    }

    @AfterAll
    static void stop() {
        acta.close();
    }

    @Test
    void the_Platform_meeting_is_planned_for_September_possibly_moved_then_set_for_November() {
        String september = acta.get(MEETINGS + "?asOf=2025-09-01").http().body();
        assertThat(september).contains("\"from\":\"2025-09\"", "\"possiblyMoved\":true");
        var november = acta.get(MEETINGS + "/PLAT-1?asOf=2025-11-01").json().path("meeting");
        assertThat(november.at("/plan/date/from").asString()).isEqualTo("2025-11-27");
        assertThat(november.at("/plan/sessions/1/startsAt").asString()).isEqualTo("2025-11-28T14:00:00Z");
        assertThat(november.path("possiblyMoved").asBoolean()).isFalse();
        assertThat(november.at("/registration/status").asString()).isEqualTo("OPEN");
        assertThat(acta.get(MEETINGS + "?knownAt=2020-01-01").json().path("items"))
                .isEmpty();
        assertThat(acta.get("/api/v1/state?asOf=2025-11-01")
                        .json()
                        .at("/nextMeetings/0/meeting")
                        .asString())
                .isEqualTo("PLAT-1");
        assertThat(acta.get("/api/v1/deadlines?limit=1000").http().body())
                .contains("REGISTRATION_DEADLINE", "2025-11-22T03:00:00Z");
        assertThat(acta.get("/api/v1/milestones").http().body()).contains("GRF-2023", "\"about\":true");
        assertThat(acta.get("/api/v1/processes").json().path("items")).hasSize(5);
        assertThat(acta.get("/api/v1/pledges").http().body()).contains("MSP-C40", "UNHCR");
        assertThat(acta.get("/api/v1/mechanism").http().body()).contains("SUPPORT_PLATFORM", "\"held\":false");
    }

    @Test
    void a_meeting_is_planned_registered_for_held_and_decided_in() {
        String room = MEETINGS + "/MSC-9";
        recorded(acta.post("secretariat-1", MEETINGS, meetingToday("MSC-9")));
        recorded(acta.post("secretariat-1", room + "/registration", """
                {"until":{"date":"%s"}}""".formatted(Stories.today())));
        String participant = """
                {"person":"ana","affiliation":"BZ","constituency":"MEMBER_STATE","language":"en"}""";
        recorded(acta.post("bz", room + "/participants", participant));
        assertThat(acta.post("bz", room + "/participants", participant).status())
                .isEqualTo(204);
        assertThat(acta.post("bb", room + "/participants", participant).rule()).isEqualTo("ONE_REGISTERS_ITS_OWN");
        String decision = """
                {"meeting":"MSC-9","noAtMeeting":1,"method":"ACCLAMATION","date":"%s",\
                "text":{"lang":"en","text":"Adopted."}}""".formatted(Stories.today());
        assertThat(acta.post("presidency-1", "/api/v1/decisions", decision).rule())
                .isEqualTo("DECIDED_AT_A_MEETING");
        recorded(acta.post("presidency-1", room + "/convocation", "{}"));
        recorded(acta.post("presidency-1", room + "/sessions/1/opening", "{}"));
        assertThat(acta.post("secretariat-1", room + "/sessions/1/closure", "{}")
                        .rule())
                .isEqualTo("ONLY_THE_PRESIDENCY_CONVENES");
        Answer decided = recorded(acta.post("presidency-1", "/api/v1/decisions", decision));
        recorded(acta.post("presidency-1", room + "/sessions/1/closure", "{}"));
        Answer over = recorded(acta.post("presidency-1", room + "/closure", "{}"));
        assertThat(decided.header("Location")).isEqualTo("/api/v1/decisions");
        var told = acta.getAs("presidency-1", room, over.position()).json();
        assertThat(told.at("/meeting/status").asString()).isEqualTo("HELD");
        assertThat(told.at("/meeting/registration/zoneAssumed").asBoolean()).isTrue();
        assertThat(told.at("/participants/0/person").asString()).isEqualTo("ana");
        assertThat(told.at("/sessions/0/chair").asString()).isEqualTo("CL");
        assertThat(told.path("decisions")).hasSize(1);
        assertThat(acta.get(room).json().path("participants")).isEmpty();
        assertThat(acta.get(room).http().body()).contains("\"registered\":1");
    }

    @Test
    void a_time_that_its_zone_does_not_have_is_refused_before_anything_is_recorded() {
        Answer skipped = acta.post("secretariat-1", MEETINGS, """
                {"meeting":"MSC-10","kind":"PLATFORM","purposes":["UPDATING"],\
                "plan":{"date":{"precision":"DAY","from":"2027-09-05"},\
                "sessions":[{"start":"2027-09-05T00:30","end":"2027-09-05T03:00"}]}}""");
        assertThat(skipped.rule()).isEqualTo("LOCAL_TIME_EXISTS");
        assertThat(acta.get(MEETINGS + "/MSC-10").status()).isEqualTo(404);
    }
}
