package org.cartagena40.dashboard.decisions;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.cartagena40.dashboard.frame.Visit;
import org.cartagena40.query.decisions.Decision;
import org.jspecify.annotations.Nullable;

/**
 * What the register says now of what it shows at another moment.
 *
 * @param more how many decisions there are more; null where there are none
 */
record LaterRegister(@Nullable String more, Map<String, String> changed) {

    static LaterRegister nothing() {
        return new LaterRegister(null, Map.of());
    }

    static LaterRegister of(List<Decision> then, List<Decision> now, Visit visit) {
        Set<String> known = then.stream().map(Decision::decision).collect(Collectors.toSet());
        long more = now.stream().filter(one -> !known.contains(one.decision())).count();
        Map<String, Decision> today =
                now.stream().collect(Collectors.toMap(Decision::decision, decision -> decision, (one, other) -> one));
        Map<String, String> changed = new LinkedHashMap<>();
        then.forEach(one -> {
            Decision later = today.get(one.decision());
            String words = later == null ? "" : changed(one, later, visit);
            if (!words.isEmpty()) {
                changed.put(one.decision(), words);
            }
        });
        return new LaterRegister(more == 0 ? null : visit.words().of("home.later.decisions", more), changed);
    }

    /** A number given later, a doubt that came or went, a date that is better known. */
    static String changed(Decision then, Decision now, Visit visit) {
        List<String> words = new ArrayList<>();
        String number = now.number();
        if (number != null && !number.equals(then.number())) {
            words.add(number);
        }
        if (now.underReview() != then.underReview()) {
            words.add(visit.words().of(now.underReview() ? "silence.under-review" : "decision.no-review"));
        }
        if (now.certain() && !then.certain()) {
            words.add(visit.words().of("decision.certainly"));
        }
        if (!Objects.equals(then.effective(), now.effective())) {
            words.add(visit.when().of(now.effective()).text());
        }
        return String.join("; ", words);
    }
}
