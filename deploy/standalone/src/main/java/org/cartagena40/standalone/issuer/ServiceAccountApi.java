package org.cartagena40.standalone.issuer;

import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.cartagena40.command.gateway.Ids;
import org.cartagena40.events.Capacity;
import org.cartagena40.events.PersonId;
import org.cartagena40.identity.persons.CurrentActor;
import org.cartagena40.identity.persons.PersonDetails;
import org.cartagena40.identity.persons.PersonRegister;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/**
 * Systems of institutions, which ask for tokens with a secret of their own (client credentials). The register knows them
 * like persons, with somebody to write to, and the record says for whom they act; the secret is shown once.
 */
@RestController
final class ServiceAccountApi {

    private final Clients clients;
    private final PersonRegister register;
    private final CurrentActor actors;

    ServiceAccountApi(Clients clients, PersonRegister register, CurrentActor actors) {
        this.clients = clients;
        this.register = register;
        this.actors = actors;
    }

    record Registration(String name, String mail) {}

    record Made(PersonId person, String clientId, String clientSecret) {}

    @PostMapping("/api/v1/service-accounts")
    ResponseEntity<Made> make(
            HttpServletRequest request, @RequestHeader("Idempotency-Key") UUID key, @RequestBody Registration system) {
        actors.acting(request, Capacity.TECHNICAL_SECRETARIAT);
        PersonId person = new PersonId(Ids.named("service:" + key).toString());
        String clientId = "system-" + person.value();
        if (clients.findByClientId(clientId) != null) {
            return ResponseEntity.status(HttpStatus.OK).body(new Made(person, clientId, "shown once"));
        }
        var details = new PersonDetails(system.name(), system.mail(), EmbeddedIssuer.NAME, clientId, "es", "UTC", null);
        register.register(person, details, "TECHNICAL_SECRETARIAT", clientId);
        String secret = Passwords.draw();
        clients.save(Clients.system(clientId, "system", Passwords.keptDrawn(secret)));
        return ResponseEntity.status(HttpStatus.CREATED).body(new Made(person, clientId, secret));
    }
}
