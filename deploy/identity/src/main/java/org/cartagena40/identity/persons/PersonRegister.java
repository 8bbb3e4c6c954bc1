package org.cartagena40.identity.persons;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.cartagena40.events.PersonId;
import org.cartagena40.identity.IdentityDatabase;
import org.cartagena40.identity.keys.KeyFolder;
import org.cartagena40.identity.tokens.SignedIn;
import org.jspecify.annotations.Nullable;

/**
 * The register of persons. Whoever signs in is found by a keyed mark of issuer and subject, so that nobody's details are
 * opened for it, and nobody without the key can try names against a dump. A person without a key is nobody.
 */
public final class PersonRegister {

    /** How long another program may go on taking somebody for whom it was: after an erasure there, seconds. */
    private static final Duration REMEMBERED = Duration.ofSeconds(10);

    private final PersonTable table;
    private final PersonKeys keys;
    private final Clock clock;
    private final Cache<SignedIn, Optional<Registered>> known = Caffeine.newBuilder()
            .expireAfterWrite(REMEMBERED)
            .maximumSize(10_000)
            .build();

    public PersonRegister(IdentityDatabase database, KeyFolder folder, Clock clock) {
        this.table = new PersonTable(database.jdbc());
        this.keys = new PersonKeys(folder);
        this.clock = clock;
        forgetTheErased();
    }

    /** Who signed in. As whom it may act says the record. */
    public Optional<Registered> find(SignedIn signedIn) {
        return known.get(
                signedIn, unknown -> table.bySignIn(mark(unknown)).filter(found -> keys.holds(found.person())));
    }

    /**
     * Enters a person.
     *
     * @param request a mark of what was asked, so that a repeated request enters nobody twice
     * @return false if the id is on the register for another request, or was erased
     */
    public boolean register(PersonId id, PersonDetails details, String by, String request) {
        byte[] requested = keys.mark(request);
        if (table.exists(id)) {
            return table.wasAsked(id, requested);
        }
        if (keys.erased().contains(id)) {
            return false;
        }
        byte[] sealed = keys.seal(id, details);
        table.insert(new PersonTable.New(id, clock.instant(), by), mark(details), sealed, requested);
        known.invalidateAll();
        return true;
    }

    public Optional<PersonEntry> entry(PersonId id) {
        return table.entry(id, keys);
    }

    /** Entries in the order of their ids, after one. */
    public List<PersonEntry> entries(@Nullable PersonId after, int most) {
        return table.entries(after, most, keys);
    }

    /** Puts other details in the place of those known; the former are kept nowhere. */
    public boolean correct(PersonId id, PersonDetails details) {
        if (!keys.holds(id) || !table.exists(id)) {
            return false;
        }
        byte[] sealed = keys.seal(id, details);
        table.update(id, mark(details), sealed, clock.instant());
        known.invalidateAll();
        return true;
    }

    /** Erases a person: its key is destroyed, its id stays. */
    public boolean erase(PersonId id, String by, String reason) {
        if (!table.exists(id)) {
            return false;
        }
        table.listErased(id, by, reason, clock.instant());
        forget(id);
        return true;
    }

    public boolean isEmpty() {
        return table.isEmpty();
    }

    /** What a dump or an old key folder brought back is forgotten again. */
    private void forgetTheErased() {
        Set<PersonId> erased = new LinkedHashSet<>(keys.erased());
        erased.addAll(table.erased());
        erased.stream().filter(id -> keys.holds(id) || table.remembers(id)).forEach(this::forget);
    }

    private void forget(PersonId id) {
        keys.erase(id);
        table.blank(id, clock.instant());
        known.invalidateAll();
    }

    /** Which of the erased are listed outside the database: whoever keeps accounts forgets them, too. */
    public Set<PersonId> erased() {
        return keys.erased();
    }

    private byte @Nullable [] mark(PersonDetails details) {
        return details.issuer() == null || details.subject() == null
                ? null
                : mark(new SignedIn(details.issuer(), details.subject()));
    }

    private byte[] mark(SignedIn signedIn) {
        return keys.mark(signedIn.issuer() + "\n" + signedIn.subject());
    }
}
