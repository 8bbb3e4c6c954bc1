package org.cartagena40.standalone;

/** What Belize reported of the plan: of 2024 and of 2026, of the year between nothing. */
final class Reported {

    private Reported() {}

    static void byBelize(RunningActa acta) {
        act(acta, "secretariat-1", "/indicators", """
                {"indicator":"SAMPLE-1","plan":"PAC-2024-2034","kind":"PROGRESS",\
                "measure":{"name":{"lang":"es","text":"Personas documentadas"},"unit":"personas","chapter":1,"target":2000}}""");
        half(acta, "2024-07-01", "2024-12-31", "1250.50");
        half(acta, "2026-01-01", "2026-06-30", "1730");
    }

    private static void half(RunningActa acta, String from, String to, String value) {
        String scope = "\"scope\":{\"level\":\"STATE\",\"state\":\"BZ\"},\"period\":{\"from\":\"%s\",\"to\":\"%s\"},"
                .formatted(from, to);
        act(acta, "bz", "/indicators/SAMPLE-1/values", "{" + scope + "\"value\":" + value + ",\"unit\":\"personas\"}");
        act(acta, "bz", "/plans/PAC-2024-2034/progress", "{" + scope + """
                "chapter":1,"status":"UNDER_WAY","text":{"lang":"es","text":"Se abrieron oficinas en la frontera."}}""");
    }

    private static void act(RunningActa acta, String account, String path, String body) {
        var recorded = Stories.recorded(acta.post(account, "/api/v1" + path, body));
        acta.getAs(account, "/api/v1/state", recorded.position());
    }
}
