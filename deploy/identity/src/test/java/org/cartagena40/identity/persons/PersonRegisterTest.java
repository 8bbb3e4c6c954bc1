package org.cartagena40.identity.persons;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.util.UUID;
import org.cartagena40.events.PersonId;
import org.cartagena40.identity.IdentityDatabase;
import org.cartagena40.identity.keys.KeyFolder;
import org.cartagena40.identity.tokens.SignedIn;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who is on the register is found by issuer and subject, and nobody who was erased is found again. */
class PersonRegisterTest {

    private static final String ISSUER = "https://issuer.example";

    private static EmbeddedPostgres postgres;
    private static IdentityDatabase database;

    @TempDir
    private Path folder;

    private PersonRegister register;

    @BeforeAll
    static void start() throws IOException {
        postgres = EmbeddedPostgres.start();
        database = new IdentityDatabase(postgres.getJdbcUrl("postgres", "postgres"), "postgres", "postgres");
    }

    @AfterAll
    static void stop() throws IOException {
        database.close();
        postgres.close();
    }

    @BeforeEach
    void empty() {
        database.jdbc().sql("truncate persons.person, persons.erased").update();
        register = restarted();
    }

    @Test
    void a_person_is_found_by_issuer_and_subject_and_by_neither_alone() {
        PersonId ana = entered("ana");
        assertThat(register.find(new SignedIn(ISSUER, "ana")))
                .hasValueSatisfying(found -> assertThat(found).isEqualTo(new Registered(ana)));
        assertThat(register.find(new SignedIn("https://other.example", "ana"))).isEmpty();
        assertThat(register.find(new SignedIn(ISSUER, "bea"))).isEmpty();
        assertThat(restarted().find(new SignedIn(ISSUER, "ana"))).isPresent();
    }

    @Test
    void one_sign_in_is_one_person() {
        entered("ana");
        assertThatThrownBy(() -> entered("ana")).hasMessageContaining("sign_in_hash");
    }

    @Test
    void the_same_request_enters_a_person_once_and_another_under_its_key_is_told_so() {
        PersonId id = fresh();
        assertThat(register.register(id, details("ana"), "TS", "body")).isTrue();
        assertThat(register.register(id, details("ana"), "TS", "body")).isTrue();
        assertThat(register.register(id, details("bea"), "TS", "other")).isFalse();
        assertThat(register.entries(null, 10)).hasSize(1);
    }

    @Test
    void a_correction_replaces_what_was_known_and_who_signed_in_before_is_unknown_at_once() {
        PersonId ana = entered("ana");
        assertThat(register.find(new SignedIn(ISSUER, "ana"))).isPresent();
        assertThat(register.correct(ana, details("ana2"))).isTrue();
        assertThat(register.find(new SignedIn(ISSUER, "ana"))).isEmpty();
        assertThat(register.find(new SignedIn(ISSUER, "ana2"))).hasValue(new Registered(ana));
        assertThat(register.correct(fresh(), details("x"))).isFalse();
    }

    @Test
    void the_database_holds_no_name_no_mail_and_no_subject() {
        entered("ana");
        assertThat(database.jdbc()
                        .sql("select p::text || encode(p.sealed, 'escape') from persons.person p")
                        .query(String.class)
                        .single())
                .doesNotContain("ana", "example", "Lima");
    }

    @Test
    void an_erased_person_is_an_id_and_nothing_else() {
        PersonId ana = entered("ana");
        assertThat(register.erase(ana, "TS", "left")).isTrue();
        assertThat(register.find(new SignedIn(ISSUER, "ana"))).isEmpty();
        assertThat(register.entry(ana)).hasValueSatisfying(entry -> {
            assertThat(entry.details()).isNull();
            assertThat(entry.erasedAt()).isNotNull();
        });
        assertThat(register.correct(ana, details("ana"))).isFalse();
        assertThat(register.erase(fresh(), "TS", "left")).isFalse();
    }

    @Test
    void a_restored_dump_of_before_brings_nobody_back() {
        PersonId ana = entered("ana");
        database.jdbc()
                .sql("create table if not exists public.kept as table persons.person with no data")
                .update();
        database.jdbc().sql("insert into public.kept table persons.person").update();
        register.erase(ana, "TS", "left");
        database.jdbc().sql("truncate persons.person, persons.erased").update();
        database.jdbc().sql("insert into persons.person table public.kept").update();
        assertThat(register.find(new SignedIn(ISSUER, "ana"))).isEmpty();
        assertThat(restarted().entry(ana)).hasValueSatisfying(entry -> {
            assertThat(entry.details()).isNull();
            assertThat(entry.erasedAt()).isNotNull();
        });
        assertThat(database.jdbc()
                        .sql("select count(*) from persons.person where sealed is not null or sign_in_hash is not null")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void an_old_key_put_back_is_destroyed_again_while_the_database_knows_the_erasure() throws IOException {
        PersonId ana = entered("ana");
        Path key = folder.resolve("keys/person-" + ana + ".key");
        Path copy = Files.copy(key, folder.resolve("copy"), StandardCopyOption.REPLACE_EXISTING);
        register.erase(ana, "TS", "left");
        Files.delete(folder.resolve("keys/erased.txt"));
        Files.copy(copy, key);
        restarted();
        assertThat(key).doesNotExist();
        assertThat(folder.resolve("keys/erased.txt")).content().contains(ana.value());
    }

    private PersonRegister restarted() {
        return new PersonRegister(database, new KeyFolder(folder.resolve("keys")), Clock.systemUTC());
    }

    private PersonId entered(String subject) {
        PersonId id = fresh();
        assertThat(register.register(id, details(subject), "TS", subject)).isTrue();
        return id;
    }

    private static PersonDetails details(String subject) {
        return new PersonDetails(
                "Ana Sample", "ana@sample.invalid", ISSUER, subject, "es", "America/Lima", "note 12/2026");
    }

    private static PersonId fresh() {
        return new PersonId(UUID.randomUUID().toString());
    }
}
