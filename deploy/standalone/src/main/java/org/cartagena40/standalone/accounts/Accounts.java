package org.cartagena40.standalone.accounts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import org.cartagena40.command.gateway.Ids;
import org.cartagena40.events.Actor;
import org.cartagena40.events.Capacity;
import org.cartagena40.events.Institution;
import org.cartagena40.events.PersonId;
import org.cartagena40.events.States;

/**
 * The sample accounts of a rehearsal: two each for Presidency and Secretariat, because some acts need a second person, and
 * one for every other office, State and role. Passwords are drawn at the first start and kept in the folder, readable by its
 * owner only. An official record has none.
 */
public record Accounts(List<Account> all) {

    private static final String FILE = "accounts.properties";
    private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";
    private static final int LENGTH = 16;

    public Accounts {
        all = List.copyOf(all);
    }

    /** An official record knows nobody whom nobody registered. */
    public static Accounts none() {
        return new Accounts(List.of());
    }

    /** The accounts of the rehearsal in a folder. */
    public static Accounts in(Path folder) {
        Properties passwords = passwords(folder.resolve(FILE));
        List<Account> all = new ArrayList<>();
        add(all, passwords, "presidency-1", "CL", Capacity.PRESIDENCY);
        add(all, passwords, "presidency-2", "CL", Capacity.PRESIDENCY);
        add(all, passwords, "vice-presidency", "MX", Capacity.VICE_PRESIDENCY);
        add(all, passwords, "secretariat-1", "UNHCR", Capacity.TECHNICAL_SECRETARIAT);
        add(all, passwords, "secretariat-2", "UNHCR", Capacity.TECHNICAL_SECRETARIAT);
        add(all, passwords, "auditor", "AUDIT", Capacity.AUDITOR);
        add(all, passwords, "stakeholder", "SAMPLE-NETWORK", Capacity.STAKEHOLDER);
        States.all()
                .forEach(state -> add(
                        all, passwords, state.value().toLowerCase(Locale.ROOT), state.value(), Capacity.MEMBER_STATE));
        store(folder.resolve(FILE), passwords);
        return new Accounts(all);
    }

    public Optional<Account> named(String name) {
        return all.stream().filter(account -> account.name().equals(name)).findFirst();
    }

    private static void add(
            List<Account> all, Properties passwords, String name, String institution, Capacity capacity) {
        String password = (String) passwords.computeIfAbsent(name, unknown -> drawn());
        PersonId person = new PersonId(Ids.named("person:" + name).toString());
        all.add(new Account(name, password, new Actor(new Institution(institution), capacity, person, null)));
    }

    private static String drawn() {
        SecureRandom random = new SecureRandom();
        StringBuilder password = new StringBuilder();
        for (int i = 0; i < LENGTH; i++) {
            password.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        return password.toString();
    }

    private static Properties passwords(Path file) {
        Properties known = new Properties();
        if (Files.exists(file)) {
            try (var in = Files.newBufferedReader(file)) {
                known.load(in);
            } catch (IOException e) {
                throw new UncheckedIOException(file.toString(), e);
            }
        }
        return known;
    }

    private static void store(Path file, Properties passwords) {
        try {
            if (!Files.exists(file)) {
                Files.createFile(
                        file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            }
            try (var out = Files.newBufferedWriter(file)) {
                passwords.store(out, "Sample accounts of this rehearsal");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(file.toString(), e);
        }
    }
}
