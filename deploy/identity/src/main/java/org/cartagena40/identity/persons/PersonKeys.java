package org.cartagena40.identity.persons;

import java.util.LinkedHashSet;
import java.util.Set;
import org.cartagena40.events.PersonId;
import org.cartagena40.identity.keys.KeyFolder;
import org.cartagena40.identity.keys.NotSealedHere;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * Seals each person's details under the person's own key, and forgets by destroying it. The ids of the erased are listed
 * beside the keys, outside the database, so that no restored dump brings anybody back.
 */
final class PersonKeys {

    private static final String ERASED = "erased.txt";
    private static final JsonMapper JSON = new JsonMapper();

    private final KeyFolder keys;

    PersonKeys(KeyFolder keys) {
        this.keys = keys;
        keys.obtain("lookup");
    }

    byte[] seal(PersonId person, PersonDetails details) {
        return keys.obtain(name(person)).seal(person.value(), JSON.writeValueAsBytes(details));
    }

    /** The details, or nothing if they were erased. */
    @Nullable
    PersonDetails open(PersonId person, byte @Nullable [] sealed) {
        if (sealed == null) {
            return null;
        }
        try {
            return keys.find(name(person))
                    .map(key -> JSON.readValue(key.open(person.value(), sealed), PersonDetails.class))
                    .orElse(null);
        } catch (NotSealedHere keyOfAnother) {
            return null;
        }
    }

    boolean holds(PersonId person) {
        return keys.holds(name(person));
    }

    byte[] mark(String value) {
        return keys.obtain("lookup").mark(value);
    }

    /** First listed, then destroyed: a stop in between is made good at the next start. */
    void erase(PersonId person) {
        if (!erased().contains(person)) {
            keys.add(ERASED, person.value());
        }
        keys.destroy(name(person));
    }

    Set<PersonId> erased() {
        Set<PersonId> erased = new LinkedHashSet<>();
        keys.list(ERASED).forEach(id -> erased.add(new PersonId(id)));
        return erased;
    }

    private static String name(PersonId person) {
        return "person-" + person.value();
    }
}
