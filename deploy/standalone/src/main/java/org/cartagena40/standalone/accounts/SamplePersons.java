package org.cartagena40.standalone.accounts;

import java.util.Objects;
import org.cartagena40.events.PersonId;
import org.cartagena40.identity.persons.PersonDetails;
import org.cartagena40.identity.persons.PersonRegister;
import org.cartagena40.identity.tokens.TrustedIssuer;

/** The persons behind the sample accounts, on the register like everybody; an erased one stays erased. */
public final class SamplePersons {

    private final Accounts samples;
    private final PersonRegister register;
    private final TrustedIssuer issuer;

    SamplePersons(Accounts samples, PersonRegister register, TrustedIssuer issuer) {
        this.samples = samples;
        this.register = register;
        this.issuer = issuer;
    }

    /** At every start; who is on the register stays as it is. */
    public void register() {
        samples.all().forEach(this::register);
    }

    private void register(Account sample) {
        var actor = sample.actor();
        PersonId person = Objects.requireNonNull(actor.person());
        var details = new PersonDetails(
                "Sample person " + sample.name(),
                sample.name() + "@sample.invalid",
                issuer.name(),
                sample.name(),
                "es",
                "UTC",
                null);
        register.register(person, details, "first start", sample.name());
    }
}
