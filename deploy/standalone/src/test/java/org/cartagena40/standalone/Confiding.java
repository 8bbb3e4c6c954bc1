package org.cartagena40.standalone;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.cartagena40.standalone.RunningActa.Answer;

/** Acts, and the words in them that are not for everybody, each with exactly those who may read it somewhere. */
record Confiding(RunningActa acta, Map<String, Set<String>> confided) {

    static final Set<String> OFFICES = Set.of("presidency-1", "secretariat-1", "auditor");
    static final Set<String> MEMBERS = with(OFFICES, "vice-presidency", "pe", "bz", "cl", "jm");

    Confiding(RunningActa acta) {
        this(acta, new LinkedHashMap<>());
    }

    /** An act that is recorded, and seen by the views. */
    Answer act(String account, String path, String body) {
        Answer answer = Stories.recorded(acta.post(account, path, body));
        acta.getAs("pe", "/api/v1/state", answer.position());
        return answer;
    }

    void says(String words, Set<String> readers) {
        confided.put(words, readers);
    }

    static Set<String> with(Set<String> some, String... more) {
        Set<String> all = new TreeSet<>(some);
        all.addAll(Stream.of(more).toList());
        return all;
    }
}
