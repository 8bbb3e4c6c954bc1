package org.cartagena40.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cartagena40.identity.IdentityDatabase;
import org.cartagena40.standalone.RunningActa.Answer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An official record from its first link to a person who is forgotten, with no password that anybody knew before. */
class OfficialRecordTest {

    private static final String PASSWORD = "cuarenta años de Cartagena";

    @Test
    void the_first_link_makes_one_administrator_who_registers_a_person_who_can_be_forgotten(@TempDir Path folder)
            throws Exception {
        String person;
        String delegate;
        try (RunningActa acta = official(folder)) {
            String link = link(acta.tour().text(acta.address()));
            assertThat(acta.tokens()
                            .ask("secretariat-1", "secret", "grant_type=client_credentials")
                            .statusCode())
                    .isEqualTo(401);
            Browser browser = new Browser(acta.address());
            assertThat(choose(browser, link, "admin", "short").statusCode()).isEqualTo(400);
            assertThat(choose(browser, link, "admin", PASSWORD).statusCode()).isEqualTo(201);
            assertThat(choose(new Browser(acta.address()), link, "thief", PASSWORD)
                            .statusCode())
                    .isIn(400, 410);
            assertThat(new Browser(acta.address()).get(link).statusCode()).isEqualTo(410);
            assertThat(acta.tour().text(acta.address())).doesNotContain("/welcome?code=");

            String administrator = token(acta, "admin");
            Answer entered = register(acta, administrator);
            assertThat(entered.status()).as(entered.http().body()).isEqualTo(201);
            person = entered.json().path("id").asString();
            String personsLink = entered.json().path("signIn").asString();
            assertThat(choose(new Browser(acta.address()), personsLink, "ana", PASSWORD)
                            .statusCode())
                    .isEqualTo(201);
            delegate = token(acta, "ana");
            assertThat(ask(acta, delegate, "/api/v1/persons/me").http().body()).contains("Ana Sample");
            assertThat(ask(acta, delegate, "/api/v1/persons").status()).isEqualTo(403);
            assertThat(ask(acta, administrator, "/api/v1/persons").http().body())
                    .contains("Ana Sample");
            assertThat(dump(acta)).doesNotContain("Ana Sample", "ana@sample.invalid");

            keepCopy(acta);
            assertThat(erase(acta, delegate, person).status()).isEqualTo(403);
            assertThat(erase(acta, administrator, person).status()).isEqualTo(200);
            assertForgotten(acta, delegate, administrator, person);
            restoreCopy(acta);
        }
        try (RunningActa acta = official(folder)) {
            assertForgotten(acta, delegate, token(acta, "admin"), person);
        }
        assertThat(Files.readString(folder.resolve("keys/erased.txt"))).contains(person);
    }

    private static RunningActa official(Path folder) {
        return new RunningActa(folder, "--acta.record=official");
    }

    private static void assertForgotten(RunningActa acta, String delegate, String administrator, String person) {
        assertThat(ask(acta, delegate, "/api/v1/persons/me").status()).isEqualTo(401);
        Answer entry = ask(acta, administrator, "/api/v1/persons/" + person);
        assertThat(entry.json().path("details").isNull())
                .as(entry.http().body())
                .isTrue();
        assertThat(entry.json().path("erasedAt").isNull()).isFalse();
        assertThat(new Browser(acta.address()).signIn("ana", PASSWORD).headers().firstValue("Location"))
                .hasValueSatisfying(to -> assertThat(to).endsWith("wrong"));
    }

    private static HttpResponse<String> choose(Browser browser, String link, String name, String password) {
        HttpResponse<String> page = browser.get(link);
        String csrf = page.statusCode() == 200 ? Browser.csrf(page) : Browser.csrf(browser.get("/sign-in"));
        return browser.submit(
                "/welcome",
                Map.of(
                        "code", link.replaceAll(".*code=", ""),
                        "names", "First Person",
                        "mail", "first@sample.invalid",
                        "name", name,
                        "password", password,
                        "again", password,
                        "_csrf", csrf));
    }

    private static String token(RunningActa acta, String name) {
        Browser browser = new Browser(acta.address());
        browser.signIn(name, PASSWORD);
        return new Pages(acta).tokens(browser).path("access_token").asString();
    }

    private static Answer register(RunningActa acta, String token) {
        return acta.send(acta.request("/api/v1/persons")
                .header("Authorization", "Bearer " + token)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString("""
                        {"details":{"names":"Ana Sample","mail":"ana@sample.invalid","language":"es","zone":"America/Lima",\
                        "mandateDocument":"note 12/2026"}}""")));
    }

    private static Answer erase(RunningActa acta, String token, String person) {
        return acta.send(acta.request("/api/v1/persons/" + person + "/erasure")
                .header("Authorization", "Bearer " + token)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString("{\"reason\":\"left the ministry\"}")));
    }

    private static Answer ask(RunningActa acta, String token, String path) {
        return acta.send(
                acta.request(path).header("Authorization", "Bearer " + token).GET());
    }

    private static String link(String text) {
        Matcher link = Pattern.compile("http\\S+/welcome\\?code=\\S+").matcher(text);
        assertThat(link.find()).as(text).isTrue();
        return link.group();
    }

    /** Everything that a dump of the register and of the accounts would hold. */
    private static String dump(RunningActa acta) {
        return acta.bean(IdentityDatabase.class)
                .jdbc()
                .sql("""
                select string_agg(row::text, ' ') from (
                    select p::text as row from persons.person p
                    union all select a::text from identity.account a union all select j::text from journal.entry j) as all_rows
                """)
                .query(String.class)
                .single();
    }

    private static void keepCopy(RunningActa acta) {
        var jdbc = acta.bean(IdentityDatabase.class).jdbc();
        for (String table : new String[] {"persons.person", "identity.account"}) {
            jdbc.sql("create table public." + table.replace('.', '_') + " as table " + table)
                    .update();
        }
    }

    /** As if the dump of before were restored, erasure and all. */
    private static void restoreCopy(RunningActa acta) {
        var jdbc = acta.bean(IdentityDatabase.class).jdbc();
        for (String table : new String[] {"persons.erased", "persons.person", "identity.account"}) {
            jdbc.sql("delete from " + table).update();
        }
        for (String table : new String[] {"persons.person", "identity.account"}) {
            jdbc.sql("insert into " + table + " table public." + table.replace('.', '_'))
                    .update();
        }
    }
}
