package org.cartagena40.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;

/** Opens silence procedures that a test needs, over the interface. */
final class Procedures {

    private static final String[] INVITED = {"BB", "JM", "PA", "UY", "GT", "CR"};

    private final RunningActa acta;
    private int count;
    private String opened = "";

    Procedures(RunningActa acta) {
        this.acta = acta;
    }

    /** The first one that was opened. */
    String opened() {
        return opened;
    }

    /** Invites a State, which accepts, and puts it under silence for some days; answers the procedure. */
    String open() {
        String state = INVITED[count++];
        long invited = acta.post("presidency-1", "/api/v1/invitations", "{\"invited\":\"" + state + "\"}")
                .position();
        var offices =
                acta.getAs("presidency-1", "/api/v1/offices", invited).json().path("invitations");
        String invitation = offices.get(offices.size() - 1).path("invitation").asString();
        acta.post(state.toLowerCase(Locale.ROOT), "/api/v1/invitations/" + invitation + "/acceptance", "");
        var answer = acta.post("presidency-1", "/api/v1/silence-procedures", """
            {"invitation":"%s","termStart":"2031-07-18","title":"Vicepresidencia: %s",
             "texts":[{"lang":"es","text":"Se invita a un Estado.\\nEl Estado aceptó."},
                      {"lang":"en","text":"A State is invited."}],
             "deadline":{"local":"2031-06-01T18:00:00","zone":"America/Santiago"}}\
            """.formatted(invitation, state));
        assertThat(answer.status()).as(answer.http().body()).isEqualTo(201);
        String procedure = answer.json().path("id").asString();
        acta.getAs("presidency-1", "/api/v1/silence-procedures/" + procedure, answer.position());
        opened = opened.isEmpty() ? procedure : opened;
        return procedure;
    }

    void object(String state, String procedure) {
        var answer = acta.post(
                state,
                "/api/v1/silence-procedures/" + procedure + "/objections",
                "{\"by\":\"" + state.toUpperCase(Locale.ROOT) + "\",\"grounds\":\"The term should begin later.\"}");
        assertThat(answer.status()).as(answer.http().body()).isEqualTo(201);
    }
}
