package org.cartagena40.dashboard.words;

import java.text.Collator;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.cartagena40.events.MemberState;
import org.cartagena40.events.States;
import org.cartagena40.events.Zones;
import org.jspecify.annotations.Nullable;

/** States and bodies by the names they bore at the asked moment, in the reader's language and by its alphabet. */
public final class Names {

    private final Words words;
    private final Instant at;

    public Names(Words words, Instant at) {
        this.words = words;
        this.at = at;
    }

    /** The name of a State or body by its id. */
    public String of(@Nullable String id) {
        if (id == null) {
            return words.of("not-stated");
        }
        if (!States.known(id)) {
            return words.orElse("institution." + id, id);
        }
        States.Entry entry = entry(id);
        String own = words.locale().getLanguage().equals("es") ? entry.spanish() : entry.english();
        return words.orElse("state." + id, own);
    }

    /** Several, in the alphabet of the language. */
    public List<String> sorted(List<String> ids) {
        return ids.stream().sorted(byName()).toList();
    }

    public Comparator<String> byName() {
        Collator collator = Collator.getInstance(words.locale());
        return (one, other) -> collator.compare(of(one), of(other));
    }

    public String list(List<String> ids) {
        return String.join(", ", sorted(ids).stream().map(this::of).toList());
    }

    /** Where the clock of a State stands. */
    public When.Place capital(String state) {
        var zone = entry(state).zone();
        String city = zone.getId().substring(zone.getId().lastIndexOf('/') + 1).replace('_', ' ');
        return new When.Place(words.orElse("capital." + state, city), zone);
    }

    private States.Entry entry(String id) {
        return States.on(new MemberState(id), Zones.dayOf(at));
    }
}
