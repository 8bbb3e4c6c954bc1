package org.cartagena40.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cartagena40.standalone.RunningActa.Answer;

/** Readers of every capacity, and what each is answered. */
record Readers(RunningActa acta) {

    static final String JSON = "application/json";

    private static final String NOBODY = "public";

    /**
     * Members: the Vice-Presidency, one that objected, one that did not, the opener's own, one invited. A State that withdrew
     * and a delegate whose accreditation ended read as the public does.
     */
    static final List<String> ALL = List.of(
            NOBODY,
            "stakeholder",
            "vice-presidency",
            "pe",
            "bz",
            "cl",
            "jm",
            "hn",
            "uy",
            "presidency-1",
            "secretariat-1",
            "auditor");

    private static final List<String> STATES = List.of("BZ", "BB", "PA", "PY");
    /** Every answer to every reader in these forms, with its status and its headers. */
    Map<String, String> askedAt(Addresses addresses, String... forms) {
        Map<String, String> answers = new LinkedHashMap<>();
        ALL.forEach(reader -> addresses
                .all()
                .forEach(address -> Stream.of(forms)
                        .filter(form -> form.equals(JSON) || address.contains("?limit=500"))
                        .forEach(form -> ask(answers, reader, address, form))));
        return answers;
    }

    /** The same about another moment than now. */
    Map<String, String> askedAbout(Addresses addresses, String... moments) {
        Map<String, String> answers = new LinkedHashMap<>();
        Stream.of(moments)
                .forEach(moment -> ALL.forEach(reader -> addresses
                        .all()
                        .filter(address -> address.startsWith("/api/") && !address.contains("?limit=2"))
                        .map(address -> address + (address.contains("?") ? "&" : "?") + moment)
                        .forEach(address -> ask(answers, reader, address, JSON))));
        return answers;
    }

    static String of(String asked) {
        return asked.substring(0, asked.indexOf(' '));
    }

    private void ask(Map<String, String> answers, String reader, String address, String form) {
        String answer = address.contains(Addresses.TWIN)
                ? STATES.stream()
                        .map(state -> answer(reader, address.replace(Addresses.TWIN, state), form))
                        .collect(Collectors.joining("\n"))
                : answer(reader, address, form);
        answers.put(reader + " " + address + " " + form, answer);
    }

    private String answer(String reader, String address, String form) {
        var request =
                acta.request(address).header("Accept", form + ", */*;q=0.1").GET();
        if (!reader.equals(NOBODY)) {
            request.header("Authorization", acta.bearer(reader));
        }
        Answer answer = acta.send(request);
        assertThat(answer.status()).as(reader + " " + address).isLessThan(500);
        String headers = answer.http().headers().map().entrySet().stream()
                .filter(header -> !header.getKey().equalsIgnoreCase("date"))
                .map(Object::toString)
                .sorted()
                .collect(Collectors.joining("\n"));
        return answer.status() + "\n" + headers + "\n" + answer.http().body();
    }
}
