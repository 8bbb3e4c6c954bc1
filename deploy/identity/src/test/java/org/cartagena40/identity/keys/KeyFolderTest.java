package org.cartagena40.identity.keys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Keys are for their owner's eyes, last beyond the program, and end when they are destroyed. */
class KeyFolderTest {

    private static final byte[] TEXT = "Ana Sample".getBytes(StandardCharsets.UTF_8);

    @TempDir
    private Path folder;

    @Test
    void what_was_sealed_opens_again_after_a_restart_and_looks_like_nothing() {
        byte[] sealed = new KeyFolder(folder.resolve("keys")).obtain("person-a").seal("a", TEXT);
        assertThat(new String(sealed, StandardCharsets.ISO_8859_1)).doesNotContain("Ana");
        assertThat(new KeyFolder(folder.resolve("keys")).obtain("person-a").open("a", sealed))
                .isEqualTo(TEXT);
    }

    @Test
    void the_same_text_is_never_sealed_alike_and_is_always_marked_alike() {
        Sealing key = new KeyFolder(folder.resolve("keys")).obtain("person-a");
        assertThat(key.seal("a", TEXT)).isNotEqualTo(key.seal("a", TEXT));
        assertThat(key.mark("x")).isEqualTo(key.mark("x")).isNotEqualTo(key.mark("y"));
    }

    @Test
    void it_opens_about_nobody_else_under_no_other_key_and_not_when_a_bit_is_changed() {
        KeyFolder keys = new KeyFolder(folder.resolve("keys"));
        byte[] sealed = keys.obtain("person-a").seal("a", TEXT);
        assertThatThrownBy(() -> keys.obtain("person-a").open("b", sealed)).isInstanceOf(NotSealedHere.class);
        assertThatThrownBy(() -> keys.obtain("person-b").open("a", sealed)).isInstanceOf(NotSealedHere.class);
        sealed[sealed.length - 1] ^= 1;
        assertThatThrownBy(() -> keys.obtain("person-a").open("a", sealed)).isInstanceOf(NotSealedHere.class);
        assertThatThrownBy(() -> keys.obtain("person-a").open("a", new byte[5])).isInstanceOf(NotSealedHere.class);
    }

    @Test
    void a_destroyed_key_is_gone_and_the_next_of_that_name_is_another() {
        KeyFolder keys = new KeyFolder(folder.resolve("keys"));
        byte[] sealed = keys.obtain("person-a").seal("a", TEXT);
        keys.destroy("person-a");
        assertThat(keys.holds("person-a")).isFalse();
        assertThat(keys.find("person-a")).isEmpty();
        assertThatThrownBy(() -> keys.obtain("person-a").open("a", sealed)).isInstanceOf(NotSealedHere.class);
        keys.destroy("never-there");
    }

    @Test
    void folder_and_files_are_for_their_owner_only_and_an_open_folder_is_refused() throws IOException {
        Path own = folder.resolve("keys");
        KeyFolder keys = new KeyFolder(own);
        keys.obtain("lookup");
        keys.add("erased.txt", "a");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(own)))
                .isEqualTo("rwx------");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(own.resolve("lookup.key"))))
                .isEqualTo("rw-------");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(own.resolve("erased.txt"))))
                .isEqualTo("rw-------");
        Files.setPosixFilePermissions(own, PosixFilePermissions.fromString("rwxr-x---"));
        assertThatThrownBy(() -> new KeyFolder(own)).hasMessageContaining("chmod 700");
    }

    @Test
    void a_name_leads_nowhere_else() {
        KeyFolder keys = new KeyFolder(folder.resolve("keys"));
        for (String name : new String[] {"../a", "a/b", "", "A", ".", "a".repeat(100)}) {
            assertThatThrownBy(() -> keys.obtain(name)).isInstanceOf(IllegalArgumentException.class);
        }
    }
}
