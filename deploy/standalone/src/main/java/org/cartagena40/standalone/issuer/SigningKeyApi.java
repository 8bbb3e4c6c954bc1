package org.cartagena40.standalone.issuer;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.cartagena40.events.Capacity;
import org.cartagena40.identity.persons.CurrentActor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/**
 * The keys that sign tokens, changed by hand: at once and whenever the operator wants it. Where a key may be known to
 * others, those before it are believed no longer either, and everybody signs in again.
 */
@RestController
final class SigningKeyApi {

    private static final Logger LOG = LoggerFactory.getLogger(SigningKeyApi.class);

    private final SigningKeys keys;
    private final CurrentActor actors;

    SigningKeyApi(SigningKeys keys, CurrentActor actors) {
        this.keys = keys;
        this.actors = actors;
    }

    /** The names of the keys that are believed from now on, the one that signs first. */
    record Believed(List<String> keys) {}

    /** Asked twice, there are two new keys: that harms nobody, so no key of the request is needed. */
    @PostMapping("/api/v1/operations/signing-keys")
    @ResponseStatus(HttpStatus.CREATED)
    Believed change(HttpServletRequest request, @RequestParam(defaultValue = "false") boolean othersAreLost) {
        var by = actors.acting(request, Capacity.TECHNICAL_SECRETARIAT);
        if (othersAreLost) {
            keys.replace();
        } else {
            keys.rotate();
        }
        LOG.info("person {} had the signing key changed; those before it lost: {}", by.person(), othersAreLost);
        return new Believed(keys.names());
    }
}
