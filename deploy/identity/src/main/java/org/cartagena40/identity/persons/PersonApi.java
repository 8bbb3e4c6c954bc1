package org.cartagena40.identity.persons;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.cartagena40.events.Actor;
import org.cartagena40.events.Capacity;
import org.cartagena40.events.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

/**
 * The register over HTTP. The Technical Secretariat keeps it; a person reads its own entry; the offices read the list, and
 * the journal says that they did. Nobody reads it without a token.
 */
@RestController
@RequestMapping("/api/v1/persons")
public final class PersonApi {

    private static final int MOST = 200;
    private static final JsonMapper JSON = new JsonMapper();
    private static final Pattern ID = Pattern.compile("[a-z0-9-]{1,40}");

    private final PersonRegister register;
    private final CurrentActor actors;
    private final SignInLinks links;
    private final List<Erasure> erasures;

    public PersonApi(
            PersonRegister register, CurrentActor actors, SignInLinks links, ObjectProvider<Erasure> erasures) {
        this.register = register;
        this.actors = actors;
        this.links = links;
        this.erasures = erasures.orderedStream().toList();
    }

    record Registration(PersonDetails details) {}

    record Reason(String reason) {}

    /**
     * The answer to a registration.
     *
     * @param signIn a link that works once, with which the person chooses name and password; null at another issuer
     */
    record Entered(PersonId id, @Nullable String signIn) {}

    @PostMapping
    ResponseEntity<Entered> register(
            HttpServletRequest request,
            @RequestHeader("Idempotency-Key") UUID key,
            @RequestBody Registration registration) {
        Actor by = actors.acting(request, Capacity.TECHNICAL_SECRETARIAT);
        PersonId id = new PersonId(UUID.nameUUIDFromBytes(("person:" + key).getBytes(StandardCharsets.UTF_8))
                .toString());
        boolean entered = register.register(
                id, registration.details(), by.capacity().name(), JSON.writeValueAsString(registration));
        if (!entered) {
            throw CurrentActor.problem(HttpStatus.UNPROCESSABLE_CONTENT, "idempotency-key-reused");
        }
        String link =
                registration.details().issuer() == null ? links.linkFor(id).orElse(null) : null;
        return ResponseEntity.created(URI.create("/api/v1/persons/" + id)).body(new Entered(id, link));
    }

    @GetMapping("/me")
    PersonEntry own(HttpServletRequest request) {
        return actors.person(request)
                .flatMap(registered -> register.entry(registered.person()))
                .orElseThrow(() -> CurrentActor.problem(HttpStatus.UNAUTHORIZED, "sign-in-needed"));
    }

    @GetMapping
    List<PersonEntry> list(HttpServletRequest request, @RequestParam(required = false) @Nullable String after) {
        actors.acting(request, Capacity.TECHNICAL_SECRETARIAT, Capacity.PRESIDENCY, Capacity.AUDITOR);
        return register.entries(after == null ? null : id(after), MOST);
    }

    @GetMapping("/{id}")
    PersonEntry entry(HttpServletRequest request, @PathVariable String id) {
        actors.acting(request, Capacity.TECHNICAL_SECRETARIAT, Capacity.PRESIDENCY, Capacity.AUDITOR);
        return register.entry(id(id)).orElseThrow(() -> unknown(id));
    }

    /** Needs no key, nor does an erasure: what is put in the place of the former, or is gone, is so however often it is asked. */
    @PostMapping("/{id}/correction")
    PersonEntry correct(HttpServletRequest request, @PathVariable String id, @RequestBody Registration registration) {
        actors.acting(request, Capacity.TECHNICAL_SECRETARIAT);
        if (!register.correct(id(id), registration.details())) {
            throw unknown(id);
        }
        return register.entry(id(id)).orElseThrow(() -> unknown(id));
    }

    /** A new link, where the first was lost or its time is over. */
    @PostMapping("/{id}/sign-in-link")
    Entered link(HttpServletRequest request, @PathVariable String id) {
        actors.acting(request, Capacity.TECHNICAL_SECRETARIAT);
        return register.entry(id(id))
                .filter(entry -> entry.details() != null)
                .map(entry -> new Entered(entry.id(), links.linkFor(entry.id()).orElse(null)))
                .orElseThrow(() -> unknown(id));
    }

    @PostMapping("/{id}/erasure")
    PersonEntry erase(HttpServletRequest request, @PathVariable String id, @RequestBody Reason reason) {
        Actor by = actors.acting(request, Capacity.TECHNICAL_SECRETARIAT);
        if (reason.reason() == null || reason.reason().isBlank()) {
            throw CurrentActor.problem(HttpStatus.BAD_REQUEST, "reason-missing");
        }
        if (!register.erase(id(id), by.person() + " " + by.capacity(), reason.reason())) {
            throw unknown(id);
        }
        erasures.forEach(other -> other.forget(id(id)));
        return register.entry(id(id)).orElseThrow(() -> unknown(id));
    }

    private static PersonId id(String id) {
        if (!ID.matcher(id).matches()) {
            throw unknown(id);
        }
        return new PersonId(id);
    }

    private static RuntimeException unknown(String id) {
        return CurrentActor.problem(HttpStatus.NOT_FOUND, "not-on-record");
    }
}
