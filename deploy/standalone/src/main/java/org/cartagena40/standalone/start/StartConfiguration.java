package org.cartagena40.standalone.start;

import java.nio.file.Path;
import java.util.Locale;
import org.cartagena40.command.history.FirstRules;
import org.cartagena40.command.history.HistoryImport;
import org.cartagena40.query.log.LogSettings;
import org.cartagena40.standalone.accounts.Accounts;
import org.cartagena40.standalone.accounts.SamplePersons;
import org.cartagena40.standalone.issuer.FirstAdministrator;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/** Settings: {@code acta.record} (rehearsal or official), {@code acta.folder} and {@code acta.log.policy}. */
@Configuration(proxyBeanMethods = false)
public class StartConfiguration {

    @Bean
    RecordFolder recordFolder(Environment settings) {
        String name = settings.getProperty("acta.record", "rehearsal");
        RecordKind kind = kind(name);
        Path folder = Path.of(settings.getProperty("acta.folder", "acta-data/" + name));
        String origin = settings.getProperty("acta.origin", "acta.example/" + name);
        return RecordFolder.open(folder.toAbsolutePath(), kind, origin);
    }

    /** Keys and the signer's memory lie beside the database, not in it: what sets one back must not set back both. */
    @Bean
    LogSettings logSettings(RecordFolder folder, Environment settings) {
        String policy = settings.getProperty("acta.log.policy");
        return new LogSettings(
                folder.origin(),
                folder.path().resolve("log"),
                policy == null ? null : Path.of(policy),
                LogSettings.HEARTBEAT);
    }

    @Bean
    FirstStart firstStart(HistoryImport history, FirstRules rules, RecordFolder folder) {
        return new FirstStart(history, rules, folder.kind());
    }

    @Bean
    Accounts accounts(RecordFolder folder) {
        return folder.kind() == RecordKind.REHEARSAL ? Accounts.in(folder.path()) : Accounts.none();
    }

    @Bean
    Tour tour(Accounts accounts, RecordFolder folder, ObjectProvider<FirstAdministrator> first) {
        return new Tour(accounts, folder, () -> firstSignIn(first.getIfAvailable()));
    }

    @Bean
    ApplicationRunner start(
            FirstStart firstStart, SamplePersons samples, Tour tour, WebServerApplicationContext context) {
        return arguments -> {
            samples.register();
            firstStart.run();
            var server = context.getWebServer();
            tour.print(System.out, server == null ? 0 : server.getPort());
        };
    }

    private static String firstSignIn(@Nullable FirstAdministrator first) {
        if (first == null) {
            return " Accounts are at the issuer that acta.issuer names.";
        }
        return first.link()
                .map(link ->
                        " Nobody has an account yet. Whoever opens this link first, within a day, becomes the first"
                                + "\n administrator (a person of the Technical Secretariat, who registers everybody else):\n "
                                + link)
                .orElse(" Sign in at your pages; who lost a password asks the Technical Secretariat for a new link.");
    }

    private static RecordKind kind(String name) {
        try {
            return RecordKind.valueOf(name.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw new CannotStart("acta.record is '" + name + "'; it is rehearsal or official");
        }
    }
}
