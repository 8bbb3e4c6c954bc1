package org.cartagena40.command.http;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.cartagena40.command.authority.Authority;
import org.cartagena40.command.gateway.StandingSource;
import org.cartagena40.command.membership.Accreditation;
import org.cartagena40.events.Capacity;
import org.cartagena40.events.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** What the person who asks holds just now: everybody reads its own and nobody another's. */
@RestController
public final class AuthorityApi {

    /**
     * One capacity that the person holds.
     *
     * @param speaks whether its acts are admitted now: its body holds the office and its seat is not disputed
     * @param deputyOf the accreditation in whose place it acts
     */
    public record Held(
            Capacity capacity,
            String institution,
            String accreditation,
            boolean speaks,
            Instant from,
            @Nullable Instant until,
            @Nullable String deputyOf) {}

    private final PersonSource persons;
    private final StandingSource standing;
    private final Clock clock;

    AuthorityApi(PersonSource persons, StandingSource standing, Clock clock) {
        this.persons = persons;
        this.standing = standing;
        this.clock = clock;
    }

    @GetMapping("/api/v1/authority")
    ResponseEntity<List<Held>> own(HttpServletRequest request) {
        PersonId person = persons.person(request).orElseThrow(Arrivals::signInNeeded);
        var now = standing.current();
        Instant moment = clock.instant();
        List<Accreditation> speaking = Authority.held(person, now, moment);
        List<Held> held = Authority.accreditations(person, now, moment).stream()
                .map(one -> held(one, speaking.contains(one)))
                .toList();
        return ResponseEntity.ok().header(HttpHeaders.CACHE_CONTROL, "no-store").body(held);
    }

    private static Held held(Accreditation one, boolean speaks) {
        return new Held(
                one.capacity(),
                one.institution().value(),
                one.id().value(),
                speaks,
                one.from(),
                one.until(),
                one.deputyOf() == null ? null : one.deputyOf().value());
    }
}
