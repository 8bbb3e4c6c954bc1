package org.cartagena40.standalone.start;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.function.Supplier;
import org.cartagena40.command.gateway.Ids;
import org.cartagena40.events.Capacity;
import org.cartagena40.standalone.accounts.Account;
import org.cartagena40.standalone.accounts.Accounts;
import org.springframework.core.io.ClassPathResource;

/**
 * What a newcomer reads first: where the record is, who can sign in, and a walk through one silence procedure as commands
 * that work when pasted. The commands stand in {@code tour.txt}; a test runs them.
 */
public final class Tour {

    private static final int STATES_A_LINE = 3;

    private final Accounts accounts;
    private final RecordFolder folder;
    private final Supplier<String> firstSignIn;

    /** @param firstSignIn what an official record says of how somebody signs in */
    Tour(Accounts accounts, RecordFolder folder, Supplier<String> firstSignIn) {
        this.accounts = accounts;
        this.folder = folder;
        this.firstSignIn = firstSignIn;
    }

    void print(PrintStream out, int port) {
        out.println(text("http://127.0.0.1:" + port));
    }

    /** The whole text, with fresh keys, for a server at that address. */
    public String text(String address) {
        if (folder.kind() == RecordKind.OFFICIAL) {
            return template("tour-official.txt")
                    .replace("${address}", address)
                    .replace("${folder}", folder.path().toString())
                    .replace("${sign-in}", firstSignIn.get());
        }
        return rehearsal(address);
    }

    private String rehearsal(String address) {
        String key = Ids.fresh().toString();
        UUID invitation = Ids.named("invitation:" + key);
        return template("tour.txt")
                .replace("${address}", address)
                .replace("${folder}", folder.path().toString())
                .replace("${accounts}", accountTable())
                .replace("${presidency}", login("presidency-1"))
                .replace("${secretariat}", login("secretariat-1"))
                .replace("${invited}", login("bb"))
                .replace("${objector}", login("bz"))
                .replace("${key}", key)
                .replace("${invitation}", invitation.toString())
                .replace(
                        "${procedure}",
                        Ids.named("procedure:" + invitation + ":0").toString());
    }

    /** Offices a line each with their capacity, States side by side. */
    private String accountTable() {
        StringBuilder table = new StringBuilder();
        int column = 0;
        for (Account account : accounts.all()) {
            boolean state = account.actor().capacity() == Capacity.MEMBER_STATE;
            table.append((state ? "  %-4s%s" : "  %-16s %s").formatted(account.name(), account.password()));
            table.append(state ? "" : "   " + account.actor().capacity());
            table.append(state && ++column % STATES_A_LINE != 0 ? "" : "\n");
        }
        return table.toString().stripTrailing();
    }

    private String login(String name) {
        Account account = accounts.named(name).orElseThrow();
        return account.name() + ":" + account.password();
    }

    private static String template(String name) {
        try {
            return new ClassPathResource(name).getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }
}
