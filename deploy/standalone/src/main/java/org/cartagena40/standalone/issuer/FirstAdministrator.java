package org.cartagena40.standalone.issuer;

import java.util.Optional;
import org.cartagena40.standalone.accounts.Accounts;

/**
 * How the first person comes into a record that knows nobody: by a link that is printed where the program is started, so by
 * whoever holds the machine. Each start prints a new one and ends the old, until somebody has used it.
 */
public final class FirstAdministrator {

    private final OneTimeLinks links;
    private final AccountTable accounts;
    private final Accounts samples;

    FirstAdministrator(OneTimeLinks links, AccountTable accounts, Accounts samples) {
        this.links = links;
        this.accounts = accounts;
        this.samples = samples;
    }

    /** The link, if nobody can sign in yet. */
    public Optional<String> link() {
        return samples.all().isEmpty() && accounts.isEmpty() ? Optional.of(links.linkForTheFirst()) : Optional.empty();
    }
}
