package org.cartagena40.standalone.issuer;

import java.util.Locale;
import org.cartagena40.standalone.accounts.Account;
import org.cartagena40.standalone.accounts.Accounts;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;

/**
 * Finds who signs in, by the name they type. From then on they are known by their subject, which tells nothing of them: it
 * is what tokens name.
 */
final class SignInAccounts implements UserDetailsService {

    private final Accounts samples;
    private final AccountTable table;

    SignInAccounts(Accounts samples, AccountTable table) {
        this.samples = samples;
        this.table = table;
    }

    @Override
    public UserDetails loadUserByUsername(String typed) {
        String name = typed.strip().toLowerCase(Locale.ROOT);
        return samples.named(name)
                .map(SignInAccounts::sample)
                .or(() -> table.named(name).map(known -> user(known.subject(), known.password())))
                .orElseThrow(() -> new UsernameNotFoundException("unknown"));
    }

    private static UserDetails sample(Account account) {
        return user(account.name(), Passwords.keptDrawn(account.password()));
    }

    private static UserDetails user(String subject, String password) {
        return User.withUsername(subject).password(password).roles("PERSON").build();
    }
}
