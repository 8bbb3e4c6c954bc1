package org.cartagena40.ledger.audit;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.cartagena40.ledger.Hash;
import org.cartagena40.ledger.archive.ArchiveReader;
import org.cartagena40.ledger.archive.Manifest;
import org.cartagena40.ledger.archive.RecordArchive;

/** The files of an archive beside its manifest, and which schemas it brings. */
final class ArchivedFiles {

    private final Map<String, Hash> seen = new HashMap<>();
    private final Set<String> untold = new HashSet<>();
    private final Report report;

    ArchivedFiles(Report report) {
        this.report = report;
    }

    int count() {
        return seen.size();
    }

    void seen(ArchiveReader.File file) {
        if (seen.put(file.name(), Hash.sha256(file.content().toBytes())) != null) {
            found(Finding.Kind.FILE_UNLISTED, file.name() + " is in the archive twice");
        }
    }

    /** Each version of an event that has no schema is told once. */
    void requireSchema(long position, String type, String revision) {
        String name = RecordArchive.SCHEMAS + RecordArchive.schema(type, revision);
        if (!seen.containsKey(name) && untold.add(name)) {
            report.found(new Finding(
                    position, Finding.Kind.SCHEMA_MISSING, "the archive says nowhere what it means: no " + name, ""));
        }
    }

    void compare(Manifest manifest) {
        manifest.files().forEach((name, hash) -> {
            Hash held = seen.get(name);
            if (held == null) {
                found(Finding.Kind.FILE_MISSING, name + " stands in the manifest and is not in the archive");
            } else if (!held.equals(hash)) {
                found(Finding.Kind.FILE_CHANGED, name + " is not the file of the manifest");
            }
        });
        seen.keySet().stream()
                .filter(name -> !manifest.files().containsKey(name))
                .sorted()
                .forEach(
                        name -> found(Finding.Kind.FILE_UNLISTED, name + " is in the archive and not in the manifest"));
    }

    private void found(Finding.Kind kind, String what) {
        report.found(new Finding(Finding.NOWHERE, kind, what, ""));
    }
}
