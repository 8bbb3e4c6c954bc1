package org.cartagena40.standalone.postgres;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;

import io.zonky.test.db.postgres.embedded.DefaultPostgresBinaryResolver;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tukaani.xz.XZInputStream;

/**
 * The programs initdb, pg_ctl and postgres, unpacked once per user and version. They never lie beneath the common
 * temporary folder, where another user could put other programs in their place.
 */
final class PostgresBinaries {
    private static final Logger log = LoggerFactory.getLogger(PostgresBinaries.class);

    private PostgresBinaries() {}

    /** The folder that holds {@code bin/}. A service without a writable cache gets it below the data folder. */
    static Path unpackedFor(Path folder) {
        try {
            var archive = archive();
            var cache = cacheFor(folder);
            var name = "postgresql-" + digest(archive);
            if (!Files.isDirectory(cache.resolve(name))) {
                unpack(archive, cache, name);
            }
            return cache.resolve(name);
        } catch (IOException | IllegalStateException e) {
            throw new PostgresUnavailable("The PostgreSQL programs cannot be unpacked: " + e.getMessage(), e);
        }
    }

    private static byte[] archive() throws IOException {
        var resolver = DefaultPostgresBinaryResolver.INSTANCE;
        try (var packed = resolver.getPgBinary(System.getProperty("os.name"), System.getProperty("os.arch"))) {
            return packed.readAllBytes();
        }
    }

    private static Path cacheFor(Path folder) throws IOException {
        var home = Path.of(System.getProperty("user.home", ""));
        try {
            if (home.isAbsolute() && Files.isWritable(PrivateFiles.folder(home.resolve(".cache/acta")))) {
                return home.resolve(".cache/acta");
            }
        } catch (IOException noHome) {
            log.debug("No cache of this user's own: {}", noHome.getMessage());
        }
        return PrivateFiles.folder(folder.resolve("binaries"));
    }

    /** Beside its place and renamed, so that a half-unpacked server never looks whole. Of two the first wins. */
    private static void unpack(byte[] archive, Path cache, String name) throws IOException {
        try {
            var fresh = Files.createTempDirectory(cache, name + ".half-");
            extract(archive, fresh);
            Files.move(fresh, cache.resolve(name), ATOMIC_MOVE);
        } catch (IOException overtaken) {
            if (!Files.isDirectory(cache.resolve(name))) {
                throw overtaken;
            }
        }
        PrivateFiles.forgetHalfMade(cache, name + ".half-*");
    }

    private static void extract(byte[] archive, Path target) throws IOException {
        try (var tar = new TarArchiveInputStream(new XZInputStream(new ByteArrayInputStream(archive)))) {
            for (var entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                extract(entry, tar, target.resolve(entry.getName()));
            }
        }
    }

    private static void extract(TarArchiveEntry entry, TarArchiveInputStream tar, Path target) throws IOException {
        if (entry.isDirectory()) {
            Files.createDirectories(target);
            return;
        }
        Files.createDirectories(target.resolveSibling("."));
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
            return;
        }
        Files.copy(tar, target);
        target.toFile().setExecutable((entry.getMode() & 0100) != 0);
    }

    private static String digest(byte[] archive) {
        try {
            var hash = MessageDigest.getInstance("SHA-256").digest(archive);
            return HexFormat.of().formatHex(hash, 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
