package org.cartagena40.standalone.issuer;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.cartagena40.command.gateway.Ids;
import org.cartagena40.events.PersonId;
import org.cartagena40.identity.IdentityDatabase;
import org.cartagena40.identity.persons.PersonDetails;
import org.cartagena40.identity.persons.PersonRegister;
import org.cartagena40.standalone.accounts.FirstOfficer;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Turns a one-time link into an account. The record enters the first administrator for the Technical Secretariat: it registers
 * everybody else, and may do nothing that the Secretariat may not.
 */
final class Welcome {

    private static final int SHORTEST = 12;
    private static final int LONGEST = 128;
    private static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9.@_-]{2,59}");

    private final OneTimeLinks links;
    private final PersonRegister register;
    private final AccountTable accounts;
    private final IdentityDatabase database;
    private final PasswordEncoder passwords;
    private final FirstOfficer officer;

    Welcome(
            OneTimeLinks links,
            PersonRegister register,
            AccountTable accounts,
            IdentityDatabase database,
            PasswordEncoder passwords,
            FirstOfficer officer) {
        this.officer = officer;
        this.links = links;
        this.register = register;
        this.accounts = accounts;
        this.database = database;
        this.passwords = passwords;
    }

    /** What was typed into the form. */
    record Choice(
            @Nullable String code,
            @Nullable String names,
            @Nullable String mail,
            @Nullable String name,
            @Nullable String password,
            @Nullable String again) {

        @Override
        public String toString() {
            return "Choice";
        }
    }

    /** How it went. */
    enum Outcome {
        DONE,
        LINK_IS_OVER,
        BAD_NAME,
        BAD_PASSWORD,
        BAD_PERSON
    }

    boolean isGood(String code) {
        return links.look(code).isPresent();
    }

    Outcome take(Choice choice) {
        String name = Objects.requireNonNullElse(choice.name(), "").strip().toLowerCase(Locale.ROOT);
        String password = Objects.requireNonNullElse(choice.password(), "");
        String code = Objects.requireNonNullElse(choice.code(), "");
        if (!isGood(code)) {
            return Outcome.LINK_IS_OVER;
        }
        if (!NAME.matcher(name).matches()) {
            return Outcome.BAD_NAME;
        }
        if (!isStrong(password, name) || !password.equals(choice.again())) {
            return Outcome.BAD_PASSWORD;
        }
        String kept = Objects.requireNonNull(passwords.encode(password));
        return Objects.requireNonNull(database.transactions().execute(status -> {
            Outcome outcome = enter(choice, code, name, kept);
            if (outcome != Outcome.DONE) {
                status.setRollbackOnly();
            }
            return outcome;
        }));
    }

    private Outcome enter(Choice choice, String code, String name, String kept) {
        Optional<OneTimeLinks.Good> good = links.use(code);
        if (good.isEmpty()) {
            return Outcome.LINK_IS_OVER;
        }
        String subject = Ids.fresh().toString();
        Optional<PersonId> person = Optional.ofNullable(good.get().person())
                .filter(known -> signsInAs(known, subject))
                .or(() -> first(choice, subject));
        if (person.isEmpty()) {
            return Outcome.BAD_PERSON;
        }
        boolean saved = accounts.save(new AccountTable.Known(name, subject, person.get(), kept));
        return saved ? Outcome.DONE : Outcome.BAD_NAME;
    }

    /** A registered person, who is known by that subject from now on; a new password keeps the person's subject. */
    private boolean signsInAs(PersonId person, String subject) {
        return register.entry(person)
                .filter(entry -> entry.details() != null)
                .map(entry -> {
                    PersonDetails details = Objects.requireNonNull(entry.details());
                    String kept = accounts.subjectOf(person).orElse(subject);
                    return register.correct(person, details.signingInAt(EmbeddedIssuer.NAME, kept));
                })
                .orElse(false);
    }

    private Optional<PersonId> first(Choice choice, String subject) {
        PersonId person = new PersonId(Ids.fresh().toString());
        try {
            var details = new PersonDetails(
                    Objects.requireNonNullElse(choice.names(), ""),
                    Objects.requireNonNullElse(choice.mail(), ""),
                    EmbeddedIssuer.NAME,
                    subject,
                    "es",
                    "UTC",
                    null);
            register.register(person, details, "first administrator", subject);
            onceKept(() -> officer.accredit(person));
            return Optional.of(person);
        } catch (IllegalArgumentException missing) {
            return Optional.empty();
        }
    }

    /** The record speaks of nobody whom the register then does not keep. */
    private static void onceKept(Runnable step) {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                step.run();
            }
        });
    }

    private static boolean isStrong(String password, String name) {
        return password.length() >= SHORTEST
                && password.length() <= LONGEST
                && !password.toLowerCase(Locale.ROOT).contains(name)
                && password.chars().distinct().count() > SHORTEST / 3;
    }
}
